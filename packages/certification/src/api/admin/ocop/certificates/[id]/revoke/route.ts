import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecisionRecordedResponse } from "../../../../../../http"
import { revokeCertificateWorkflow } from "../../../../../../workflows/revoke-certificate"
import type { AdminRevokeCertificate } from "../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminRevokeCertificate>, res: MedusaResponse<AdminDecisionRecordedResponse>) {
  const { result } = await revokeCertificateWorkflow(req.scope).run({
    input: { ...req.validatedBody, certificate_id: req.params.id ?? "", recorded_by: req.auth_context.actor_id },
  })
  res.status(201).json(result)
}
