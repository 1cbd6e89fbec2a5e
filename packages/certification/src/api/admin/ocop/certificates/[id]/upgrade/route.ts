import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecisionRecordedResponse } from "../../../../../../http"
import { upgradeCertificateWorkflow } from "../../../../../../workflows/upgrade-certificate"
import type { AdminFollowCertificate } from "../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminFollowCertificate>, res: MedusaResponse<AdminDecisionRecordedResponse>) {
  const { result } = await upgradeCertificateWorkflow(req.scope).run({
    input: { ...req.validatedBody, certificate_id: req.params.id ?? "", recorded_by: req.auth_context.actor_id },
  })
  res.status(201).json(result)
}
