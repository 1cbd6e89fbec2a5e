import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InspectionResponse } from "../../../../../../http/inspection"
import { readInspection } from "../../../../../../reading/inspection-view"
import { recordFindingWorkflow } from "../../../../../../workflows/inspection"
import type { AdminRecordFinding } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminRecordFinding>, res: MedusaResponse<InspectionResponse>) {
  const inspection_id = req.params.id ?? ""
  await recordFindingWorkflow(req.scope).run({ input: { ...req.validatedBody, inspection_id, recorded_by: req.auth_context.actor_id } })
  res.status(201).json({ inspection: await readInspection(req.scope, inspection_id) })
}
