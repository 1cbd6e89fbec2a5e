import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InspectionResponse } from "../../../../../http/inspection"
import { readInspection } from "../../../../../reading/inspection-view"

export async function GET(req: MedusaRequest, res: MedusaResponse<InspectionResponse>) {
  res.json({ inspection: await readInspection(req.scope, req.params.id ?? "") })
}
