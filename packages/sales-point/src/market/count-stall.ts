import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { loseAt, shelfAt, type LotOnShelf } from "@ocop/traceability/workflows"
import { locationOfPoint } from "../goods/places"
import type { NewStallCount } from "../modules/market"
import type { PointActor } from "../modules/sales-point"
import { invalid, refused } from "../refusals"
import { type CountedLot, dueOn, lostOf, objectionsToStallCount, settlingTerms } from "../rules/market"
import { chargeChain } from "./charge"
import { bookLosses, planLosses } from "./losses"
import { contractsOf, marketOf } from "./module"
import { boxPrices } from "./prices"

/** A report that comes later than this is about a month that has long been settled. */
const DAYS_BACK = 92

export interface CountStall {
  sales_point_id: string
  /** day of the count or of the report it goes by, today at the latest */
  counted_on: string
  note: string | null
  /** made by the device: the same twice is once */
  key: string
  lines: CountedLot[]
  by: PointActor
}

/** Writes down a count of the stall: what the chain reports sold it owes, what else is missing is lost with a reason and made good by whom the contract says. After a contract has ended, what is left is settled by it. Answers the id of the count. */
export async function countStall(container: MedusaContainer, { sales_point_id, counted_on, note, key, lines, by }: CountStall): Promise<string> {
  const market = marketOf(container)
  const [known] = await market.listStallCounts({ key }, { take: 1, select: ["id"] })
  if (!known) {
    const today = todayInVietnam(now())
    if (counted_on > today) invalid("Ngày đếm chưa tới. Ghi ngày hôm nay hoặc trước đó.", "day_to_come")
    if (counted_on < dueOn(today, -DAYS_BACK)) invalid(`Ngày đếm cách đây hơn ${DAYS_BACK} ngày. Hãy xem lại ngày.`, "day_too_old")
    const stock_location_id = await locationOfPoint(container, sales_point_id)
    const shelf = await shelfAt(container, stock_location_id)
    if (shelf.length === 0) refused("Gian này không còn hàng ký gửi nào để đếm.", "nothing_to_count")
    const objections = objectionsToStallCount(await withArrival(container, stock_location_id, shelf), lines, counted_on)
    if (objections.length > 0) invalid(objections.join(" "), "count_wrong")
    const sold = shelf.filter(({ lot_id }) => (lines.find((line) => line.lot_id === lot_id)?.sold ?? 0) > 0)
    if (sold.length > 0) {
      const contract = settlingTerms(await contractsOf(container, sales_point_id), counted_on)
      if (!contract) return refused("Ngày này chưa có hợp đồng với siêu thị, nên chưa biết siêu thị nợ bao nhiêu. Hãy ghi hợp đồng trước.", "no_contract")
      const prices = await boxPrices(container, { sales_point_id, contract, variant_ids: sold.map(({ variant_id }) => variant_id), day: counted_on })
      const unpriced = [...new Set(sold.filter(({ variant_id }) => !prices.has(variant_id)).map(({ title }) => title))]
      if (unpriced.length > 0) refused(`Chưa có giá của ${unpriced.join(", ")}: hãy ghi giá đã thỏa thuận với siêu thị trước.`, "no_price")
    }
    const rows: NewStallCount["lines"] = shelf.map(({ lot_id, lot_code, variant_id, producer_id, title, quantity }) => {
      const line = lines.find((each) => each.lot_id === lot_id)!
      return { lot_id, lot_code, variant_id, producer_id, title, expected: quantity, counted: line.counted, sold: line.sold, lost: lostOf(quantity, line), reason: line.reason?.trim() || null }
    })
    await planLosses(container, { sales_point_id, lost_on: counted_on, known_at: now(), lost: lostIn(rows) })
    await market.writeCount({ sales_point_id, counted_on, note, key, lines: rows, by, at: now() })
  }
  const [count] = await market.listStallCounts({ key }, { take: 1, select: ["id"] })
  await bookCount(container, count!.id)
  return count!.id
}

/** With the day on which the first box of each lot came. */
async function withArrival(container: MedusaContainer, stock_location_id: string, shelf: readonly LotOnShelf[]) {
  const came = await container.resolve<LotsModuleService>(LOTS_MODULE).listLotMovements({ lot_id: shelf.map(({ lot_id }) => lot_id), stock_location_id, kind: ["arrive", "release"] }, { take: null, order: { at: "DESC" }, select: ["id", "lot_id", "at"] })
  const dayOf = new Map(came.map(({ lot_id, at }) => [lot_id, todayInVietnam(new Date(at))]))
  return shelf.map((row) => ({ ...row, came_on: dayOf.get(row.lot_id) ?? null }))
}

const lostIn = (lines: readonly NewStallCount["lines"][number][]) => lines.map(({ lot_id, lot_code, variant_id, producer_id, title, lost: quantity }) => ({ lot_id, lot_code, variant_id, producer_id, title, quantity }))

/** Moves the boxes of a count and charges the chain; safe to repeat. */
export async function bookCount(container: MedusaContainer, id: string): Promise<void> {
  const market = marketOf(container)
  const [count] = await market.listStallCounts({ id }, { take: 1 })
  if (!count) return
  const lines = await market.listStallCountLines({ count_id: id }, { take: null, order: { lot_code: "ASC" } })
  const by = { role: count.actor_role, id: count.actor_id, name: count.actor_name }
  const { sales_point_id, counted_on } = count
  const contract = settlingTerms(await contractsOf(container, sales_point_id, { signed_by: new Date(count.at) }), counted_on)
  const sold = lines.map(({ lot_id, lot_code, variant_id, producer_id, title, sold: quantity }) => ({ lot_id, lot_code, variant_id, producer_id, title, quantity }))
  if (contract) await chargeChain(container, { sales_point_id, contract, kind: "report", source: `count:${id}`, happened_on: counted_on, sold, by })
  const stock_location_id = await locationOfPoint(container, sales_point_id)
  for (const { lot_id, lost, reason } of lines) {
    if (lost > 0) await loseAt(container, { lot_id, quantity: lost, reason: `${count.number}: ${reason ?? ""}`, stock_location_id, by, source: `stall-count:${id}:${lot_id}` })
  }
  const plan = await planLosses(container, { sales_point_id, lost_on: counted_on, known_at: new Date(count.at), lost: lostIn(lines) })
  if (plan) await bookLosses(container, plan, { sales_point_id, source: `count:${id}`, reference: count.number, lost_on: counted_on, by, at: new Date(count.at) })
}
