import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readShelfLife } from "../../../../goods/book"
import type { ShelfLifeResponse } from "../../../../http-goods"
import { pointsWithin, reachPoint } from "../../../reach"
import type { AdminGetShelfLife } from "../transfers/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ShelfLifeResponse>) {
  const { point_id, ...asked } = req.validatedQuery as AdminGetShelfLife
  if (point_id) reachPoint(req, point_id)
  res.json(await readShelfLife(req.scope, { points: point_id ? [point_id] : pointsWithin(callerOf(req)), ...asked }))
}
