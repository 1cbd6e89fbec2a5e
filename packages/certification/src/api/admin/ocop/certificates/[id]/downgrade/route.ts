import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecisionRecordedResponse } from "../../../../../../http"
import { downgradeCertificateWorkflow } from "../../../../../../workflows/downgrade-certificate"
import type { AdminDowngradeCertificate } from "../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminDowngradeCertificate>, res: MedusaResponse<AdminDecisionRecordedResponse>) {
  const { result } = await downgradeCertificateWorkflow(req.scope).run({
    input: { ...req.validatedBody, certificate_id: req.params.id ?? "", recorded_by: req.auth_context.actor_id },
  })
  res.status(201).json(result)
}
