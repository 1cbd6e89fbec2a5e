import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { TillSellerResponse } from "../../../http"
import { pointsOfCaller, roleAt } from "../../../till/points"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TillSellerResponse>) {
  const caller = callerOf(req)
  const points = await pointsOfCaller(req.scope, caller)
  res.json({
    seller: { id: caller.actor_id, name: caller.name, role: points.some(({ id }) => roleAt(caller, id) === "manager") ? "manager" : "seller" },
    points: points.map(({ stock_location_id: _, ...point }) => point),
  })
}
