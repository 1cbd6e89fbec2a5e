import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecisionRecordedResponse } from "../../../../../../http"
import { openGraceWorkflow } from "../../../../../../workflows/open-grace"
import type { AdminEndCertificate } from "../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminEndCertificate>, res: MedusaResponse<AdminDecisionRecordedResponse>) {
  const { result } = await openGraceWorkflow(req.scope).run({
    input: { ...req.validatedBody, certificate_id: req.params.id ?? "", recorded_by: req.auth_context.actor_id },
  })
  res.status(201).json(result)
}
