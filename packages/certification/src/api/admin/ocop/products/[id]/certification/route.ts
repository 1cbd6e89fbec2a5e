import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminProductCertificationResponse } from "../../../../../../http"
import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "../../../../../../modules/certification"
import { certificateStateOf, decisionsThatCount, isGrant, starOf, toStarView } from "../../../../../../rules"
import { toAdminCertificate, toAdminDecision } from "../../../certificate-view"

/** The star a product has now, and every decision that led to it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminProductCertificationResponse>) {
  const certification = req.scope.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const decisions = await certification.listDecisionsOf(req.params.id ?? "")
  const at = now()
  const star = starOf(decisions, at)
  const counting = new Set(decisionsThatCount(decisions).map(({ id }) => id))
  const annulled = new Set(decisions.flatMap(({ id, kind }) => (kind === "annul" || counting.has(id) ? [] : [id])))
  res.json({
    star: star && toStarView(star),
    certificates: decisions
      .filter(isGrant)
      .flatMap(({ certificate }) => certificateStateOf(decisions, certificate.id, at) ?? [])
      .sort((one, other) => other.certificate.valid_from.getTime() - one.certificate.valid_from.getTime())
      .map(toAdminCertificate),
    decisions: [...decisions]
      .sort((one, other) => one.effective_at.getTime() - other.effective_at.getTime())
      .map((decision) => toAdminDecision(decision, annulled)),
  })
}
