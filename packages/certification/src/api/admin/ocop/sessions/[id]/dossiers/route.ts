import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { putOnTableWorkflow } from "../../../../../../workflows/council"
import { answerWithSession } from "../../answer"
import type { AdminPutOnTable } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminPutOnTable>, res: MedusaResponse) {
  await putOnTableWorkflow(req.scope).run({ input: { session_id: req.params.id!, dossier_id: req.validatedBody.dossier_id } })
  await answerWithSession(req, res, 201)
}
