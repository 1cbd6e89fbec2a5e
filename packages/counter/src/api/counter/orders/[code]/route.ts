import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { localeOf, readQuery } from "@ocop/request"
import type { PickupOrderResponse } from "../../../../http"
import { readPickup } from "../../../../till/hand-over"
import { ownPoint } from "../../../../till/points"
import { CounterAtPoint } from "../../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PickupOrderResponse>) {
  const { point } = await ownPoint(req, readQuery(req, CounterAtPoint).point_id)
  res.json({ order: await readPickup(req.scope, { code: req.params.code!.slice(0, 40), point, locale: localeOf(req) }) })
}
