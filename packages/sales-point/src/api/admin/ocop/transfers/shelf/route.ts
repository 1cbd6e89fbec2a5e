import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { placeOf } from "../../../../../goods/places"
import { sendableFrom } from "../../../../../goods/sendable"
import type { TransferShelfResponse } from "../../../../../http-goods"
import { daysLeft, shelfLifeBand } from "../../../../../rules/goods"
import type { AdminGetShelf } from "../validators"

/** What could be sent from a place, first expired first; of a producer also what is packed and not on sale yet. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TransferShelfResponse>) {
  const { point_id, producer_id = "" } = req.validatedQuery as AdminGetShelf
  const caller = callerOf(req)
  if (point_id ? !caller.may("read", "consignment", { sales_point_id: point_id }) : !caller.may("read", "consignment")) refuse("Bạn chỉ xem được kho của điểm bán mình.")
  const today = todayInVietnam(now())
  const lots = await sendableFrom(req.scope, await placeOf(req.scope, point_id ? { point_id } : { producer_id }), today)
  res.json({ lots: lots.map((lot) => ({ ...lot, days_left: daysLeft(lot.best_before, today), band: shelfLifeBand(lot.best_before, today) })) })
}
