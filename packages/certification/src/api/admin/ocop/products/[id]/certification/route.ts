import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminProductCertificationResponse } from "../../../../../../http"
import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "../../../../../../modules/certification"
import { certificateStateOf, decisionsThatCount, isGrant, starOf, toStarView, yearOf } from "../../../../../../rules"
import { evaluationsOf } from "../../../../../../evaluations"
import { toAdminCertificate, toAdminDecision } from "../../../../../../reading/to-admin-certificate"

/** The star a product has now, and every decision that led to it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminProductCertificationResponse>) {
  const certification = req.scope.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const productId = req.params.id ?? ""
  const at = now()
  const [decisions, evaluations, next_number] = await Promise.all([
    certification.listDecisionsOf(productId),
    restlessEvaluations(req, productId),
    certification.proposeNumber(yearOf(at)),
  ])
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
    evaluations,
    next_number,
  })
}

/** Evaluations that may still become a certificate. */
async function restlessEvaluations(req: MedusaRequest, productId: string): Promise<AdminProductCertificationResponse["evaluations"]> {
  const certification = req.scope.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const [evaluations, rows, decisions] = await Promise.all([
    evaluationsOf(req.scope, productId),
    certification.listDecisions({ product_id: productId }, { take: null, select: ["id", "evaluation_id"] }),
    certification.listDecisionsOf(productId),
  ])
  const counting = new Set(decisionsThatCount(decisions).map(({ id }) => id))
  const used = new Set(rows.flatMap(({ id, evaluation_id }) => (evaluation_id && counting.has(id) ? [evaluation_id] : [])))
  return evaluations.flatMap(({ id, criteria_set_id, average, star, certifier, recorded_at }) =>
    star !== null && star >= 3 && !used.has(id) ? [{ id, criteria_set_id, average, star: star as 3 | 4 | 5, certifier, recorded_at }] : [],
  )
}
