import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { tellProducer } from "@ocop/producer/workflows"
import { giftBoxContents, shelfAt } from "@ocop/traceability/workflows"
import { SalesPointEvents } from "../events"
import type { PublicMarkDown } from "../http"
import type { MarkDownRow } from "../modules/consignment"
import type { PointActor } from "../modules/sales-point"
import { listedPrices } from "../market/prices"
import { notFound, refused } from "../refusals"
import { markedDownPrice, objectionsToMarkDown, runningOf, type MarkDownKind } from "../rules/goods"
import { consignmentOf } from "./module"
import { dayText, dongText } from "../rules/in-words"

export interface MakeMarkDown {
  point_id: string
  lot_id: string
  kind: MarkDownKind
  /** percent, or đồng a piece */
  figure: number
  /** "YYYY-MM-DD", both included; left out: from today */
  first_day?: string | undefined
  /** left out: until the lot's last good day */
  last_day?: string | undefined
  reason: string
  /** of the form: sent twice is once */
  key: string
  by: PointActor
  /** the office may take off more than a point's manager */
  of_office: boolean
}

interface PointRow {
  id: string
  handle: string
  name: string
  stock_location: { id: string } | null
}

async function pointOf(container: MedusaContainer, id: string): Promise<PointRow> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["id", "handle", "name", "stock_location.id"], filters: { id } })
  const [point] = data as unknown as PointRow[]
  return point ?? notFound("Không có điểm bán này.")
}

/** What runs at these points now (or ran at an instant), of each lot one; those that begin later are left out. */
export async function runningMarkDowns(container: MedusaContainer, { at = now(), ...which }: { sales_point_ids?: readonly string[]; producer_id?: string; at?: Date }): Promise<MarkDownRow[]> {
  const moment = { at: at.toISOString(), day: todayInVietnam(at) }
  const byPlace = new Map<string, MarkDownRow[]>()
  for (const row of await consignmentOf(container).markDowns({ since: moment.day, ...which })) {
    const place = `${row.sales_point_id} ${row.lot_id}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), row])
  }
  return [...byPlace.values()].flatMap((rows) => runningOf(rows, moment) ?? [])
}

/**
 * Sells what is left of a lot at a point for less, from a day until a day. In the place of what was said before; its producer is told.
 * Refuses, in words, what goes below the rule of that day, beyond the lot's last good day, or lies not there.
 */
export async function makeMarkDown(container: MedusaContainer, { point_id, lot_id, kind, figure, reason, key, by, of_office, ...days }: MakeMarkDown): Promise<string> {
  const service = consignmentOf(container)
  const [known] = await service.listMarkDowns({ sales_point_id: point_id, key }, { take: 1, select: ["id"] })
  if (known) return known.id
  const point = await pointOf(container, point_id)
  const lot = point.stock_location && (await shelfAt(container, point.stock_location.id)).find((row) => row.lot_id === lot_id)
  if (!lot) return refused("Lô này không còn hộp nào ở điểm bán, nên không có gì để giảm giá.", "not_on_shelf")
  if (lot.state === "held" || lot.state === "recalled") return refused(`Lô ${lot.lot_code} đang bị giữ, không bán, nên không giảm giá.`, "lot_blocked")
  const at = now()
  const today = todayInVietnam(at)
  const [price = null, rule] = await Promise.all([listedPrices(container, [lot.variant_id]).then((prices) => prices.get(lot.variant_id)), service.markDownRuleOn(today)])
  const first_day = days.first_day ?? today
  const last_day = days.last_day ?? lot.best_before
  if (!last_day) return refused("Lô này không ghi hạn dùng. Hãy chọn ngày cuối của đợt giảm giá.", "last_day_needed")
  const objections = objectionsToMarkDown({ kind, figure, first_day, last_day, price, best_before: lot.best_before, today, most_percent: of_office ? rule.office_percent : rule.manager_percent, of_manager: !of_office })
  if (objections.length > 0 || price === null) return refused(objections.join(" "), "mark_down_refused")
  const id = await service.markDown({ sales_point_id: point_id, lot: { id: lot_id, code: lot.lot_code, variant_id: lot.variant_id, producer_id: lot.producer_id, title: lot.title }, kind, figure, price_then: price, first_day, last_day, reason, key, by, at })
  // Of a gift box, all whose goods are inside.
  const inside = (await giftBoxContents(container, { lot_ids: [lot_id] })).get(lot_id)
  const makers = new Set(inside?.map(({ part }) => part.producer_id) ?? [lot.producer_id])
  for (const producer_id of makers) await tellProducer(container, {
    producer_id,
    key: `mark-down:${id}`,
    subject: `${point.name} giảm giá ${lot.title}, lô ${lot.lot_code}.`,
    text: `${lot.quantity} hộp: ${dongText(price)} còn ${dongText(markedDownPrice(price, { kind, figure }))} một hộp, từ ${dayText(first_day)} đến ${dayText(last_day)}. Lý do: ${reason} ${makers.size > 1 ? "Phần của bạn tính trên tiền khách thật trả." : "Tiền ghi cho bạn là tiền khách thật trả."}`,
  })
  await tellPoint(container, point)
  return id
}

/** Back to the full price before the last day. */
export async function endMarkDown(container: MedusaContainer, { point_id, id, reason, by }: { point_id: string; id: string; reason: string; by: PointActor }): Promise<void> {
  const service = consignmentOf(container)
  const [row] = await service.listMarkDowns({ id, sales_point_id: point_id }, { take: 1, select: ["id"] })
  if (!row) return notFound("Điểm này không có đợt giảm giá ấy.")
  await service.endMarkDown({ id, reason, by, at: now() })
  await tellPoint(container, await pointOf(container, point_id))
}

const tellPoint = (container: MedusaContainer, { id, handle }: PointRow) => container.resolve(Modules.EVENT_BUS).emit({ name: SalesPointEvents.UPDATED, data: { id, handle } })

/** What visitors of a point find marked down there today, soonest to end first. */
export async function publicMarkDowns(container: MedusaContainer, { id, stock_location_id }: { id: string; stock_location_id: string | null }): Promise<PublicMarkDown[]> {
  const running = await runningMarkDowns(container, { sales_point_ids: [id] })
  if (running.length === 0 || !stock_location_id) return []
  const [shelf, prices] = await Promise.all([shelfAt(container, stock_location_id), listedPrices(container, running.map(({ variant_id }) => variant_id))])
  return running
    .flatMap((row): PublicMarkDown[] => {
      const lot = shelf.find(({ lot_id, state }) => lot_id === row.lot_id && state === "on_sale")
      const full_price = prices.get(row.variant_id)
      if (!lot || full_price === undefined) return []
      const price = markedDownPrice(full_price, row)
      return price < full_price ? [{ variant_id: row.variant_id, lot_code: row.lot_code, best_before: lot.best_before, last_day: row.last_day, quantity: lot.quantity, full_price, price }] : []
    })
    .sort((one, other) => one.last_day.localeCompare(other.last_day) || one.lot_code.localeCompare(other.lot_code))
}
