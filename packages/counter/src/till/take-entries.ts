import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { CONSIGNMENT_MODULE, type ConsignmentModuleService, type MarkDownRow } from "@ocop/sales-point/modules/consignment"
import { markedDownPrice, runningOf } from "@ocop/sales-point/rules/goods"
import { LOTS_MODULE, type CounterMove, type LotsModuleService, type ShelvedLotRow } from "@ocop/traceability/modules/lots"
import { moveOverCounter } from "@ocop/traceability/workflows"
import { CounterEvents } from "../events"
import type { SendCounterEntriesResponse, SoldGoods, TakenEntry } from "../http"
import type { EntryRow, NewEntryRow } from "../modules/counter"
import { clockFlag, discountPercent, flagsOfLine, isDiscountOver, MOST_DISCOUNT, paid, refundFor, trueTime, vietnamDay, type CounterEntry, type Flag, type OrderDropped, type Ordered, type Returned, type SaleLine, type Sold, type TillRole } from "../rules"
import { handOver } from "./hand-over"
import { counterOf } from "./module"
import type { OpenPoint } from "./points"
import { hashOfEntry, readEntry, type Problem } from "./read-entry"
import { readGoods, type Goods } from "./read-goods"
import { readInside, type Inside } from "./read-inside"

export interface TakeEntries {
  point: OpenPoint
  seller: { id: string; name: string; role: TillRole }
  device_id: string
  /** ISO instant by the device's clock */
  sent_at: string
  entries: readonly unknown[]
  /** the server's clock; for carrying over a book kept elsewhere */
  received_at?: Date
}

/**
 * Takes what a device wrote, in its order. Each entry once, by its id: what was taken before is answered word for word as then, what
 * is no entry is refused with a sentence, and the others go on. First the boxes move, each move once by its source, then the entries
 * are written with their receipt numbers in one transaction: whoever dies in between is asked again and ends with the same.
 * A conflict (sold twice, recalled meanwhile) refuses nothing: the buyer has gone home. It is flagged for the manager.
 */
export async function takeEntries(container: MedusaContainer, { point, seller, device_id, sent_at, entries, received_at = now() }: TakeEntries): Promise<SendCounterEntriesResponse> {
  const counter = counterOf(container)
  const clock = { sent_at, received_at: received_at.toISOString() }
  const read = entries.map(readEntry)
  const known = new Map((await counter.entriesById(read.map(({ id }) => id))).map((row) => [row.id, row]))
  const results = new Map<number, TakenEntry>()
  const fresh: { index: number; entry: CounterEntry }[] = []
  const first = new Map<string, number>()
  for (const [index, each] of read.entries()) {
    if ("problem" in each) results.set(index, refused(each.id, each.problem))
    else if (known.has(each.id)) results.set(index, sentAgain(each.entry, known.get(each.id)!, point.id))
    else if (first.has(each.id)) results.set(index, refused(each.id, TWICE))
    else {
      first.set(each.id, index)
      fresh.push({ index, entry: each.entry })
    }
  }
  const facts = await factsFor(container, { point, entries: fresh.map(({ entry }) => entry) })
  const inOrder = await checkOrder(container, { point_id: point.id, device_id, fresh, facts })
  for (const { index, entry, problem } of inOrder) if (problem) results.set(index, refused(entry.id, problem))
  const good = inOrder.filter(({ problem }) => !problem).map(({ index, entry }) => ({ index, entry, at: trueTime(entry.made_at, clock) }))

  const moves = point.stock_location_id ? good.flatMap(({ entry, at }) => movesOf(entry, { at, stock_location_id: point.stock_location_id!, backs: facts.backs })) : []
  const moved = await moveOverCounter(container, { moves, by: { role: seller.role, id: seller.id, name: seller.name } })
  const clockFlags = clockFlag(clock)
  const rows = good.map(({ entry, at }): NewEntryRow => ({
    entry,
    body_hash: hashOfEntry(entry),
    at,
    goods: goodsOf(entry, facts, at),
    flags: [...flagsOf(entry, { at, facts, moved, role: seller.role }), ...clockFlags],
  }))
  const answers = await counter.appendEntries({ point, device_id, seller, received_at, entries: rows })
  for (const { index, entry } of good) results.set(index, answers.get(entry.id)!)

  const taken = rows.map(({ entry }) => entry)
  for (const entry of taken) if (entry.kind === "handed_over") await handOver(container, { point, seller, entry })
  if (taken.length > 0) await container.resolve(Modules.EVENT_BUS).emit({ name: CounterEvents.ENTRIES_TAKEN, data: { point_id: point.id, ids: taken.map(({ id }) => id) } })
  return { results: read.map((_, index) => results.get(index)!), received_at: clock.received_at }
}

const refused = (id: string, problem: Problem): TakenEntry => ({ id, status: "refused", problem })

const TWICE: Problem = { code: "twice_in_letter", vi: "Mục này nằm hai lần trong một lần gửi.", en: "This entry stands twice in one letter." }
const OTHER: Problem = { code: "same_id_other_entry", vi: "Sổ đã có một mục khác mang mã này. Mục đã ghi không sửa được.", en: "The book already has another entry with this id. What is written stays." }
const NO_SHIFT: Problem = { code: "no_shift", vi: "Ca này chưa được mở trên máy chủ. Hãy gửi mục mở ca trước.", en: "This shift was never opened here. Send its opening first." }
const OTHER_SHIFT: Problem = { code: "other_shift", vi: "Ca này của quầy khác hoặc máy khác.", en: "This shift belongs to another point or device." }
const CLOSED: Problem = { code: "shift_closed", vi: "Ca này đã kết. Hãy mở ca mới rồi ghi lại.", en: "This shift has been closed. Open a new one and write this again." }
const OPENED: Problem = { code: "shift_opened", vi: "Ca này đã mở rồi.", en: "This shift is open already." }
const NO_SALE: Problem = { code: "no_sale", vi: "Không tìm thấy hóa đơn bán của món trả. Hãy gửi hóa đơn bán trước, hoặc kiểm tra lại số hóa đơn.", en: "The sale these goods were returned against is not known here." }
const NO_ORDER: Problem = { code: "no_order", vi: "Điểm này không có đơn đặt ấy. Hãy gửi mục nhận cọc trước, hoặc xem lại số phiếu đặt.", en: "This point knows no such order. Send the order first." }
const NO_LINE: Problem = { code: "no_line", vi: "Hóa đơn này không có dòng đã chọn.", en: "That sale has no such line." }

function sentAgain(entry: CounterEntry, row: EntryRow, point_id: string): TakenEntry {
  return row.point_id === point_id && row.body_hash === hashOfEntry(entry) ? row.answer : refused(entry.id, OTHER)
}

interface Facts {
  lots: Map<string, ShelvedLotRow>
  goods: Map<string, Goods>
  /** what is in those of the lots that are gift boxes */
  inside: Map<string, Inside[]>
  /** said of these lots at this point, whether they hold or not */
  marked: MarkDownRow[]
  /** sales that goods are returned against, from the book and from this letter */
  sales: Map<string, { sale: Sold; returned: number[] }>
  /** orders that are given out or dropped, and whether that happened before */
  orders: Map<string, { order: Ordered; ended: boolean }>
  /** entries that end an order which had ended already */
  endedTwice: Set<string>
  /** by return and its lines: pieces that come back, and those that were given back before */
  backs: Map<string, { lot_id: string | null; line: number; before: number; back: number; over: number }[]>
}

async function factsFor(container: MedusaContainer, { point, entries }: { point: OpenPoint; entries: readonly CounterEntry[] }): Promise<Facts> {
  const counter = counterOf(container)
  const lines = entries.flatMap((entry) => ("lines" in entry && entry.kind !== "returned" ? entry.lines : []))
  const lot_ids = [...new Set(lines.flatMap(({ lot_id }) => lot_id ?? []))]
  const lots = lot_ids.length > 0 ? await container.resolve<LotsModuleService>(LOTS_MODULE).lotsAtPlace({ stock_location_id: point.stock_location_id ?? "", lot_ids }) : []
  const [goods, inside] = await Promise.all([readGoods(container, lines.map(({ variant_id }) => variant_id)), readInside(container, lot_ids)])
  // A till may have been silent for long: also what ended since.
  const marked = lot_ids.length > 0 ? await container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE).markDowns({ since: "", sales_point_ids: [point.id], lot_ids }) : []
  const sale_ids = [...new Set(entries.flatMap((entry) => (entry.kind === "returned" ? [entry.sale_id] : [])))]
  const sales: Facts["sales"] = new Map()
  if (sale_ids.length > 0) {
    const [rows, returns] = await Promise.all([counter.entriesById(sale_ids), counter.returnsOf(sale_ids)])
    for (const row of rows) if (row.kind === "sold" && row.point_id === point.id) sales.set(row.id, { sale: row.body as Sold, returned: (row.body as Sold).lines.map(() => 0) })
    for (const { body } of returns) count(sales, body as Returned)
  }
  const orders: Facts["orders"] = new Map()
  const order_ids = [...new Set(entries.flatMap((entry) => orderOf(entry) ?? []))]
  if (order_ids.length > 0) {
    const [rows, ends] = await Promise.all([counter.entriesById(order_ids), counter.endsOf(order_ids)])
    const ended = new Set(ends.map(({ body }) => orderOf(body)))
    for (const row of rows) if (row.body.kind === "ordered" && row.point_id === point.id) orders.set(row.id, { order: row.body, ended: ended.has(row.id) })
  }
  return { lots: new Map(lots.map((row) => [row.lot_id, row])), goods, inside, marked, sales, orders, endedTwice: new Set(), backs: new Map() }
}

/** The order an entry ends, if it ends one. */
const orderOf = (entry: CounterEntry): string | undefined => (entry.kind === "sold" ? entry.order?.id : entry.kind === "order_dropped" ? entry.order_id : undefined)

function count(sales: Facts["sales"], { sale_id, lines }: Returned): void {
  const of = sales.get(sale_id)
  for (const { line, quantity } of lines) if (of && line in of.returned) of.returned[line]! += quantity
}

interface CheckOrder {
  point_id: string
  device_id: string
  fresh: readonly { index: number; entry: CounterEntry }[]
  facts: Facts
}

/** A shift begins with its opening, belongs to one device of one point and ends with its closing; goods come back from a sale that is known. */
async function checkOrder(container: MedusaContainer, { point_id, device_id, fresh, facts }: CheckOrder): Promise<{ index: number; entry: CounterEntry; problem: Problem | null }[]> {
  const shifts = new Map((await counterOf(container).shiftsById([...new Set(fresh.map(({ entry }) => entry.shift_id))])).map((shift) => [shift.shift_id, shift]))
  return fresh.map(({ index, entry }) => {
    const problem = whyOutOfOrder(entry)
    if (!problem && entry.kind === "shift_opened") shifts.set(entry.shift_id, { shift_id: entry.shift_id, point_id, device_id, closed: false })
    if (!problem && entry.kind === "shift_closed") shifts.get(entry.shift_id)!.closed = true
    if (!problem && entry.kind === "ordered") facts.orders.set(entry.id, { order: entry, ended: false })
    if (!problem && entry.kind === "sold") facts.sales.set(entry.id, { sale: entry, returned: entry.lines.map(() => 0) })
    return { index, entry, problem }
  })

  function whyOutOfOrder(entry: CounterEntry): Problem | null {
    const shift = shifts.get(entry.shift_id)
    if (shift && (shift.point_id !== point_id || shift.device_id !== device_id)) return OTHER_SHIFT
    if (entry.kind === "shift_opened") return shift ? OPENED : null
    if (!shift) return NO_SHIFT
    if (shift.closed) return CLOSED
    if (entry.kind === "returned") return whyNoReturn(entry)
    return entry.kind === "order_dropped" || (entry.kind === "sold" && entry.order) ? whyNoEnd(entry) : null
  }

  /** The deposit is what was left, to the đồng: set against the price, or given back and kept. */
  function whyNoEnd(entry: Sold | OrderDropped): Problem | null {
    const of = facts.orders.get(orderOf(entry)!)
    if (!of) return NO_ORDER
    const deposit = paid(of.order.deposit)
    const said = entry.kind === "sold" ? entry.order!.deposit : entry.kept + paid(entry.payments)
    if (said !== deposit) return { code: "deposit_differs", vi: `Tiền cọc của đơn này là ${deposit.toLocaleString("vi-VN")} ₫.`, en: `The deposit of this order is ${deposit.toLocaleString("en-GB")} đồng.` }
    // Two tills that ended one order: the goods or the money are gone, the manager looks at it.
    if (of.ended) facts.endedTwice.add(entry.id)
    of.ended = true
    return null
  }

  function whyNoReturn(entry: Returned): Problem | null {
    const of = facts.sales.get(entry.sale_id)
    if (!of) return NO_SALE
    if (entry.lines.some(({ line }) => !(line in of.sale.lines))) return NO_LINE
    const returned = [...of.returned]
    let refund = 0
    const backs = entry.lines.map(({ line, quantity }) => {
      const sold = of.sale.lines[line]!
      const before = returned[line]!
      const left = Math.max(0, sold.quantity - before)
      refund += refundFor(sold, quantity, returned[line])
      returned[line]! += quantity
      return { lot_id: sold.lot_id, line, before, back: Math.min(quantity, left), over: Math.max(0, quantity - left) }
    })
    // Two tills that gave back the same goods: the money is gone, the manager looks at it.
    const over = backs.some((each) => each.over > 0)
    if (!over && paid(entry.payments) !== refund) return { code: "refund_differs", vi: `Tiền hoàn phải là ${refund.toLocaleString("vi-VN")} ₫.`, en: `The refund must be ${refund.toLocaleString("en-GB")} đồng.` }
    of.returned = returned
    facts.backs.set(entry.id, backs)
    return null
  }
}

function movesOf(entry: CounterEntry, { at, stock_location_id, backs }: { at: string; stock_location_id: string; backs: Facts["backs"] }): CounterMove[] {
  const place = { stock_location_id, at: new Date(at) }
  if (entry.kind === "sold") return entry.lines.flatMap(({ lot_id, quantity }, line) => (lot_id ? [{ source: `sale:${entry.id}:${line}`, kind: "sale" as const, lot_id, quantity, ...place }] : []))
  if (entry.kind !== "returned") return []
  return backs.get(entry.id)!.flatMap(({ lot_id, line, before, back }, index) =>
    lot_id && back > 0 ? [{ source: `unsale:${entry.id}:${index}`, of: { sale: `sale:${entry.sale_id}:${line}`, before }, kind: "return" as const, lot_id, quantity: back, spoilt: !entry.lines[index]!.resalable, ...place }] : [],
  )
}

interface FlagsOf {
  at: string
  facts: Facts
  moved: ReadonlyMap<string, number>
  role: TillRole
}

function flagsOf(entry: CounterEntry, { at, facts, moved, role }: FlagsOf): Flag[] {
  if (entry.kind === "returned") return facts.backs.get(entry.id)!.flatMap(({ over }, index): Flag[] => (over > 0 ? [{ kind: "returned_twice", line: entry.lines[index]!.line, figure: over }] : []))
  const ofOrder: Flag[] = facts.endedTwice.has(entry.id) ? [{ kind: "order_ended_twice", line: null, figure: paid(facts.orders.get(orderOf(entry)!)!.order.deposit) }] : []
  // A manager decides; what a seller decided the manager reads.
  if (entry.kind === "order_dropped") return [...ofOrder, ...(entry.kept > 0 && role === "seller" ? [{ kind: "deposit_kept" as const, line: null, figure: entry.kept }] : [])]
  if (entry.kind !== "sold" && entry.kind !== "ordered") return []
  const ofDiscount = entry.lines.flatMap((line, index): Flag[] => (isDiscountOver(line, MOST_DISCOUNT[role]) ? [{ kind: "discount_over", line: index, figure: discountPercent(line) }] : []))
  if (entry.kind === "ordered") return ofDiscount
  // What was agreed when it was ordered holds.
  const agreed = new Map((entry.order ? facts.orders.get(entry.order.id)!.order.lines : []).map(({ variant_id, unit_price }) => [variant_id, unit_price]))
  const ofLines = entry.lines.flatMap((line, index) => {
    const lot = line.lot_id ? facts.lots.get(line.lot_id) : undefined
    const goods = facts.goods.get(line.variant_id)
    const taken = moved.get(`sale:${entry.id}:${index}`) ?? 0
    const star_ended = Boolean(lot && goods && goods.starAt(at) === null && goods.starAt(`${lot.made_on}T05:00:00.000Z`) !== null)
    const known = lot && lot.variant_id === line.variant_id ? { state: lot.block ?? "on_sale", blocked_since: lot.blocked_since && new Date(lot.blocked_since).toISOString(), best_before: lot.best_before } : null
    const price = agreed.get(line.variant_id) ?? goods?.price ?? null
    const running = agreed.has(line.variant_id) ? null : runningOf(facts.marked.filter(({ lot_id }) => lot_id === line.lot_id), { at, day: vietnamDay(Date.parse(at)) })
    const marked = running && price !== null ? markedDownPrice(price, running) : null
    return flagsOfLine(line, index, { lot: known, on_hand: taken, price, marked_down: marked !== null && marked < price! ? marked : null, star_ended }, at)
  })
  return [...ofLines, ...ofDiscount, ...ofOrder]
}

function goodsOf(entry: CounterEntry, { goods, lots, inside }: Facts, at: string): SoldGoods[] | null {
  if (entry.kind !== "sold" && entry.kind !== "ordered") return null
  return entry.lines.map(({ variant_id, lot_id }: SaleLine) => {
    const known = goods.get(variant_id)
    const lot = lot_id ? lots.get(lot_id) : undefined
    const parts = lot_id ? inside.get(lot_id) : undefined
    return {
      title: known?.title ?? variant_id, unit: known?.unit ?? "", gtin: known?.gtin ?? null, lot_code: lot?.code ?? null, best_before: lot?.best_before ?? null,
      producer_id: known?.producer?.id ?? null, producer: known?.producer?.name ?? "", product_id: known?.product_id ?? null, star: known?.starAt(at)?.star ?? null,
      ...(parts && { inside: parts }),
    }
  })
}
