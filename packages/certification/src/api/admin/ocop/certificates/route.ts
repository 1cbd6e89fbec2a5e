import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { AdminCertificateListResponse, AdminDecisionRecordedResponse } from "../../../../http"
import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "../../../../modules/certification"
import { certificateKey, certificateStateOf } from "../../../../rules"
import { issueCertificateWorkflow } from "../../../../workflows/issue-certificate"
import { toAdminCertificate } from "../certificate-view"
import { type AdminIssueCertificate, AdminListCertificates } from "../validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminCertificateListResponse>) {
  const asked = AdminListCertificates.safeParse(req.query)
  if (!asked.success) throw new MedusaError(MedusaError.Types.INVALID_DATA, asked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "))
  const { product_id, q, limit, offset } = asked.data
  const certification = req.scope.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const [rows, count] = await certification.listAndCountCertificates(
    { ...(product_id && { product_id }), ...(q && { number_key: { $like: `%${certificateKey(q).replace(/[%_\\]/g, "\\$&")}%` } }) },
    { skip: offset, take: limit, order: { valid_from: "DESC", id: "ASC" } },
  )
  const decisions = await certification.listDecisionsByProduct([...new Set(rows.map((row) => row.product_id))])
  const at = now()
  const certificates = rows.flatMap((row) => {
    const standing = certificateStateOf(decisions.get(row.product_id) ?? [], row.id, at)
    return standing ? [toAdminCertificate(standing)] : []
  })
  res.json({ certificates, count, offset, limit })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminIssueCertificate>, res: MedusaResponse<AdminDecisionRecordedResponse>) {
  const { result } = await issueCertificateWorkflow(req.scope).run({ input: { ...req.validatedBody, recorded_by: req.auth_context.actor_id } })
  res.status(201).json(result)
}
