import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "../../../../../../modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../modules/council"
import { certificatePaper } from "../../../../../../papers/certificate-paper"
import { certificateStateOf } from "../../../../../../rules"

/** The certificate to print. One known only by its year has no paper of ours. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const certification = req.scope.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const { id, product_id, number } = await certification.retrieveCertificate(req.params.id ?? "")
  const at = now()
  const standing = certificateStateOf(await certification.listDecisionsOf(product_id), id, at)
  if (!standing || !number) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Giấy này không rõ số và ngày nên không in được.", "no_paper")
  const [set] = await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).listCriteriaSets({ id: standing.decision.criteria_set ?? "" }, { take: 1, select: ["id", "title"] })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["title", "producer.name"], filters: { id: product_id }, withDeleted: true })
  const product = data[0] as { title: string; producer: { name: string } | null } | undefined
  const pdf = await certificatePaper({
    standing,
    product: product?.title ?? "–",
    producer: product?.producer?.name ?? null,
    criteria: set?.title ?? null,
    verifyUrl: `${certification.storefrontUrl}/chung-nhan/${encodeURIComponent(number)}`,
    at,
  })
  res.set({
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename="giay-chung-nhan-${number.replace(/[^\w-]+/g, "-")}.pdf"`,
    "Cache-Control": "private, no-store",
  })
  res.send(pdf)
}
