import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InspectionResponse } from "../../../../../../http/inspection"
import { readInspection } from "../../../../../../reading/inspection-view"
import { cancelInspectionWorkflow } from "../../../../../../workflows/inspection"
import type { AdminCancelInspection } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminCancelInspection>, res: MedusaResponse<InspectionResponse>) {
  const inspection_id = req.params.id ?? ""
  await cancelInspectionWorkflow(req.scope).run({ input: { ...req.validatedBody, inspection_id } })
  res.status(201).json({ inspection: await readInspection(req.scope, inspection_id) })
}
