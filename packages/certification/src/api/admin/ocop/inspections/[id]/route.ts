import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InspectionResponse } from "../../../../../http/inspection"
import { readInspection } from "../../../../../reading/inspection-view"
import { requireSeen } from "../reach"

export async function GET(req: MedusaRequest, res: MedusaResponse<InspectionResponse>) {
  const inspection = await readInspection(req.scope, req.params.id ?? "")
  await requireSeen(req, inspection.producer?.id)
  res.json({ inspection })
}
