import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecisionRecordedResponse } from "../../../../../../http"
import { annulDecisionWorkflow } from "../../../../../../workflows/annul-decision"
import type { AdminEndCertificate } from "../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminEndCertificate>, res: MedusaResponse<AdminDecisionRecordedResponse>) {
  const { result } = await annulDecisionWorkflow(req.scope).run({
    input: { ...req.validatedBody, decision_id: req.params.id ?? "", recorded_by: req.auth_context.actor_id },
  })
  res.status(201).json(result)
}
