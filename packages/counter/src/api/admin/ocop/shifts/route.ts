import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery } from "@ocop/request"
import type { ShiftListResponse } from "../../../../http"
import { listShifts } from "../../../../till/shifts"
import { reviewedPoints } from "../../../reach"
import { AdminGetShifts } from "../../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ShiftListResponse>) {
  const { point_id, ...filters } = readQuery(req, AdminGetShifts)
  const { shifts, count } = await listShifts(req.scope, { ...filters, point_ids: reviewedPoints(req, point_id) })
  res.json({ shifts, count, offset: filters.offset, limit: filters.limit })
}
