import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShiftResponse } from "../../../../../http"
import { readShift } from "../../../../../till/shifts"
import { mayReview } from "../../../../reach"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ShiftResponse>) {
  const answer = await readShift(req.scope, req.params.id!)
  mayReview(req, answer.shift.point.id)
  res.json(answer)
}
