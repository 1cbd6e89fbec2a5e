import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { shelfAt } from "@ocop/traceability/workflows"
import { placeOf } from "../../../../../goods/places"
import type { TransferShelfResponse } from "../../../../../http-goods"
import { daysLeft, shelfLifeBand } from "../../../../../rules/goods"
import type { AdminGetShelf } from "../validators"

const MOST = 500

/** What could be sent from a place, first expired first; of a producer also what is packed and not on sale yet. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TransferShelfResponse>) {
  const { point_id, producer_id = "" } = req.validatedQuery as AdminGetShelf
  const caller = callerOf(req)
  if (point_id ? !caller.may("read", "consignment", { sales_point_id: point_id }) : !caller.may("read", "consignment")) refuse("Bạn chỉ xem được kho của điểm bán mình.")
  const place = await placeOf(req.scope, point_id ? { point_id } : { producer_id })
  const rows = await shelfAt(req.scope, place.location_id)
  const lots = req.scope.resolve<LotsModuleService>(LOTS_MODULE)
  const today = todayInVietnam(now())
  const there = new Map(rows.map((row) => [row.lot_id, { lot_id: row.lot_id, lot_code: row.lot_code, title: row.title, variant_id: row.variant_id, quantity: row.quantity, best_before: row.best_before, sellable: row.state === "on_sale" || row.state === "open" }]))
  if (place.producer_id) {
    const packed = await lots.listLots({ producer_id: place.producer_id, kind: "packed" }, { take: MOST, order: { made_on: "DESC" } })
    const balances = new Map((await lots.listLotBalances({ lot_id: packed.map(({ id }) => id) }, { take: null })).map((row) => [row.lot_id, row]))
    for (const lot of packed) {
      const balance = balances.get(lot.id)!
      const store = balance.made - balance.used - balance.shelved - balance.sold
      if (store <= 0 || balance.block || (lot.best_before !== null && lot.best_before < today)) continue
      const known = there.get(lot.id)
      there.set(lot.id, { lot_id: lot.id, lot_code: lot.code, title: lot.title, variant_id: lot.variant_id!, best_before: lot.best_before, sellable: true, quantity: (known?.quantity ?? 0) + store })
    }
  }
  const END = "9999-12-31"
  const sorted = [...there.values()].sort((one, other) => (one.best_before ?? END).localeCompare(other.best_before ?? END) || one.lot_code.localeCompare(other.lot_code))
  res.json({ lots: sorted.map((lot) => ({ ...lot, days_left: daysLeft(lot.best_before, today), band: shelfLifeBand(lot.best_before, today) })) })
}
