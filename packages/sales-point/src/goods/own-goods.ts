import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { THE_SHOP } from "@ocop/traceability/rules"
import { giftBoxContents, shelfBook } from "@ocop/traceability/workflows"
import type { MarkDownView, OwnTransfer } from "../http-goods"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { readPoints } from "../reading/read-points"
import { addUp, daysLeft, SHELF_LIFE_BANDS, shelfLifeBand, toBookLine, type ShelfLifeBand } from "../rules/goods"
import { listedPrices } from "../market/prices"
import { toMarkDownView } from "./book"
import { runningMarkDowns } from "./mark-down"
import { consignmentOf } from "./module"
import { placeOf } from "./places"
import type { WholeGoods } from "./page-of-goods"
import { readTransfer } from "./read-transfers"
import { sendableFrom } from "./sendable"

const MOST_TRANSFERS = 50
const byBand = (one: { band: ShelfLifeBand }, other: { band: ShelfLifeBand }) => SHELF_LIFE_BANDS.indexOf(one.band) - SHELF_LIFE_BANDS.indexOf(other.band)

/** What a producer has at points: what lies where, what was sold, came back or was lost; what can be sent, and what is on its way. */
export async function ownGoods(container: MedusaContainer, producer_id: string): Promise<WholeGoods> {
  const today = todayInVietnam(now())
  const [place, all, { transfers, agreed }] = await Promise.all([placeOf(container, { producer_id }), readPoints(container), ownTransfers(container, producer_id)])
  const [lots, asked] = await Promise.all([sendableFrom(container, place, today), askedOf(container, today)])
  const points = all.filter(({ stock_location }) => stock_location)
  const inside = await giftBoxContents(container, { producer_id })
  // Of others' gift boxes, those that hold something of theirs.
  const rows = (await shelfBook(container, points.map(({ stock_location }) => stock_location!.id))).filter((row) => row.producer_id === producer_id || inside.has(row.lot_id))
  const theirsIn = (lot_id: string) => {
    const parts = (inside.get(lot_id) ?? []).filter(({ part }) => part.producer_id === producer_id)
    return parts.length > 0 ? { parts: parts.map(({ per_box, part }) => ({ per_box, title: part.title })), share: parts.reduce((sum, { share }) => sum + share, 0) } : null
  }
  const marked = (await Promise.all([producer_id, THE_SHOP].map((of) => runningMarkDowns(container, { producer_id: of })))).flat()
  const prices = await listedPrices(container, [...new Set(marked.map(({ variant_id }) => variant_id))])
  const markDownOf = (lot_id: string, sales_point_id: string): Omit<MarkDownView, "id" | "by"> | null => {
    const row = marked.find((each) => each.lot_id === lot_id && each.sales_point_id === sales_point_id)
    const price = row && prices.get(row.variant_id)
    if (!row || price === undefined) return null
    const { id: _, by: __, ...seen } = toMarkDownView(row, price)
    return seen
  }
  const variants = new Set(lots.map(({ variant_id }) => variant_id))
  return {
    points: points.flatMap(({ id, name, commune_name, stock_location }) => {
      const here = rows.filter((row) => row.stock_location_id === stock_location!.id)
      const lines = here.map((row) => ({ ...toBookLine(row), boxed: row.boxed, inside: theirsIn(row.lot_id), lot_id: row.lot_id, lot_code: row.code, title: row.title, best_before: row.best_before, days_left: daysLeft(row.best_before, today), band: shelfLifeBand(row.best_before, today), mark_down: markDownOf(row.lot_id, id) }))
      return lines.length === 0 ? [] : [{ id, name, commune_name, lots: lines.sort(byBand), total: addUp(here.filter((row) => row.producer_id === producer_id).map(toBookLine)) }]
    }),
    open_points: points.filter(({ status }) => status === "open").map(({ id, name, commune_name }) => ({ id, name, commune_name, asks: asked.some((wish) => wish.outlet_id === id && variants.has(wish.variant_id)) })),
    lots: lots.filter(({ sellable, quantity }) => sellable && quantity > 0).map((lot) => ({ ...lot, days_left: daysLeft(lot.best_before, today) })),
    transfers: transfers.map((transfer) => ({ ...transfer, agreed: agreed.has(transfer.id) })),
  }
}

/** Days before a need begins on which its goods may come. */
const AHEAD_DAYS = 14

/** What outlets ask for about now, by contract, fair or the office's guess. */
async function askedOf(container: MedusaContainer, today: string): Promise<{ outlet_id: string; variant_id: string; quantity: number }[]> {
  const soon = new Date(Date.parse(today) + AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10)
  return container.resolve<SupplyModuleService>(SUPPLY_MODULE).listSupplyWishes({ withdrawn_at: null, last_day: { $gte: today }, first_day: { $lte: soon } }, { take: null, select: ["id", "outlet_id", "variant_id", "quantity"] })
}

/** A point that asks for so many of each, beside what is already on its way, need not be asked again. */
export async function isAskedFor(container: MedusaContainer, point_id: string, transfer_id: string): Promise<boolean> {
  const service = consignmentOf(container)
  const under_way = await service.listGoodsTransfers({ to_point_id: point_id, status: ["draft", "ready", "in_transit"] }, { take: null, select: ["id"] })
  const [asked, lines] = await Promise.all([
    askedOf(container, todayInVietnam(now())),
    service.listGoodsTransferLines({ transfer_id: [...new Set([...under_way.map(({ id }) => id), transfer_id])] }, { take: null, select: ["id", "transfer_id", "variant_id", "quantity"] }),
  ])
  const sum = (rows: readonly { variant_id: string; quantity: number }[], variant_id: string) => rows.filter((row) => row.variant_id === variant_id).reduce((all, { quantity }) => all + quantity, 0)
  return lines.filter((line) => line.transfer_id === transfer_id).every(({ variant_id }) => sum(lines, variant_id) <= sum(asked.filter(({ outlet_id }) => outlet_id === point_id), variant_id))
}

async function ownTransfers(container: MedusaContainer, producer_id: string): Promise<{ transfers: Omit<OwnTransfer, "agreed">[]; agreed: Set<string> }> {
  const service = consignmentOf(container)
  const rows = await service.listGoodsTransfers({ $or: [{ from_producer_id: producer_id }, { to_producer_id: producer_id }] }, { take: MOST_TRANSFERS, order: { at: "DESC", id: "ASC" } })
  const views = await Promise.all(rows.map(({ id }) => readTransfer(container, id)))
  return { transfers: views, agreed: new Set(rows.filter(({ status, actor_role }) => status === "ready" || (status === "draft" && actor_role !== "producer")).map(({ id }) => id)) }
}
