import type { InsideBox, ShelfItem, ShelfLot, SoldGoods } from "@ocop/counter/http"
import { lineTotal, shiftReport, vietnamDay, whyNotSold, type Returned, type SaleLine, type ShiftReport, type Sold } from "@ocop/counter/rules"
import { markedDownPrice, runsOn } from "@ocop/sales-point/rules/goods"
import type { CartLine, CartOrder, TillEntry } from "../store/till-database"
import { keepUnchanged } from "./keep-unchanged"

/** One lot of one item as it can be put into the cart. */
export interface Goods {
  item: ShelfItem
  lot: ShelfLot
  /** boxes that should still lie here, after what this device sold since the shelf was counted */
  left: number
}

export const NO_LOTS: readonly Goods[] = []

/** What this device sold and took back since the shelf was counted, by lot. */
function movedSince(entries: readonly TillEntry[], counted_at: string): Map<string, number> {
  const moved = new Map<string, number>()
  const sales = new Map(entries.flatMap(({ id, body }) => (body.kind === "sold" ? [[id, body] as const] : [])))
  const add = (lot_id: string | null, pieces: number) => lot_id && moved.set(lot_id, (moved.get(lot_id) ?? 0) + pieces)
  for (const { body, where, at } of entries) {
    if (where === "refused" || (at !== null && at <= counted_at)) continue
    if (body.kind === "sold") for (const { lot_id, quantity } of body.lines) add(lot_id, -quantity)
    if (body.kind === "returned") for (const { line, quantity, resalable } of body.lines) if (resalable) add(sales.get(body.sale_id)?.lines[line]?.lot_id ?? null, quantity)
  }
  return moved
}

/** Every lot that lies here or could, by item. */
export function goodsHere({ items, counted_at }: { items: readonly ShelfItem[]; counted_at: string }, entries: readonly TillEntry[], before: readonly Goods[] = NO_LOTS): readonly Goods[] {
  const moved = movedSince(entries, counted_at)
  const here = items.flatMap((item) => item.lots.map((lot) => ({ item, lot, left: lot.quantity + (moved.get(lot.id) ?? 0) })))
  return keepUnchanged(here, before, { key: ({ item, lot }) => `${item.variant_id} ${lot.id}`, same: (one, other) => one.item === other.item && one.lot === other.lot && one.left === other.left })
}

/** What the server told of each item, as it was before where nothing of it changed. */
export const itemsHere = (items: readonly ShelfItem[], before: readonly ShelfItem[]): readonly ShelfItem[] =>
  keepUnchanged(items, before, { key: ({ variant_id }) => variant_id, same: (one, other) => JSON.stringify(one) === JSON.stringify(other) })

export type LotsByVariant = ReadonlyMap<string, readonly Goods[]>

/** The lots of each item, by its variant. */
export function byVariant(goods: readonly Goods[], before: LotsByVariant = new Map()): LotsByVariant {
  const lots = new Map<string, Goods[]>()
  for (const each of goods) {
    const there = lots.get(each.item.variant_id)
    if (there) there.push(each)
    else lots.set(each.item.variant_id, [each])
  }
  return new Map([...lots].map(([variant_id, now]) => {
    const then = before.get(variant_id)
    return [variant_id, then?.length === now.length && now.every((each, index) => each === then[index]) ? then : now]
  }))
}

/** đồng a box of this lot costs here today by the device's own clock: a mark-down begins and ends without a signal. */
export function priceOf({ item, lot }: Pick<Goods, "item" | "lot">, now: number): { price: number | null; full_price: number | null; mark_down_id: string | null } {
  const { price: full_price } = item
  const { mark_down } = lot
  if (full_price === null || !mark_down || !runsOn(mark_down, vietnamDay(now))) return { price: full_price, full_price, mark_down_id: null }
  const price = markedDownPrice(full_price, mark_down)
  return { price, full_price, mark_down_id: price < full_price ? mark_down.id : null }
}

/** Of an item, the lot whose box is sold first: first to expire, of those that may be sold and lie here. */
export function firstToSell(goods: readonly Goods[], variant_id: string, now: number, inCart: readonly CartLine[] = []): Goods | undefined {
  const taken = (lot_id: string) => inCart.reduce((sum, line) => (line.lot_id === lot_id ? sum + line.quantity : sum), 0)
  const sellable = goods.filter(({ item, lot }) => item.variant_id === variant_id && item.price !== null && whyNotSold(lot, now) === null)
  return sellable.find(({ lot, left }) => left > taken(lot.id)) ?? sellable.find(({ left }) => left > 0) ?? sellable[0]
}

export interface PricedLine extends SaleLine {
  goods: Goods
  total: number
}

/** Lines of the cart with the price of this moment, or the one agreed when they were ordered; what is no longer on the shelf is left out. */
export function priceCart(cart: readonly CartLine[], goods: readonly Goods[], now: number, order?: CartOrder | null): PricedLine[] {
  return cart.flatMap(({ variant_id, lot_id, quantity, discount, discount_reason }) => {
    const found = goods.find(({ item, lot }) => item.variant_id === variant_id && lot.id === lot_id)
    if (!found) return []
    const agreed = order?.prices[variant_id]
    const { price, full_price, mark_down_id } = priceOf(found, now)
    const unit_price = agreed ?? price
    if (unit_price === null) return []
    // What is marked down is not marked down twice.
    const mark_down = agreed === undefined && mark_down_id !== null && full_price !== null ? { id: mark_down_id, full_price } : undefined
    const off = mark_down ? 0 : Math.min(discount, quantity * unit_price)
    const line: SaleLine = { variant_id, lot_id, quantity, unit_price, discount: off, ...(off > 0 ? { discount_reason } : {}), ...(mark_down ? { mark_down } : {}) }
    return [{ ...line, goods: found, total: lineTotal(line) }]
  })
}

export const toSaleLines = (lines: readonly PricedLine[]): SaleLine[] => lines.map(({ goods: _, total: __, ...line }) => line)

export const toSoldGoods = ({ item, lot }: Goods): SoldGoods => ({
  title: item.title, unit: item.unit, gtin: item.gtin, lot_code: lot.code, best_before: lot.best_before, producer_id: null, producer: item.producer, product_id: null, star: item.star?.star ?? null,
  // Shares are the server's to know: it writes them down when it takes the sale.
  ...(lot.inside && { inside: lot.inside.map((part) => ({ ...part, producer_id: null, share: 0 })) }),
})

/** "2 × Cam chanh (HTX …), 1 × Mật ong (…)" */
export const insideText = (inside: readonly InsideBox[]): string => inside.map(({ per_box, title, producer }) => `${per_box} × ${title}${producer ? ` (${producer})` : ""}`).join(", ")

/** Pieces given back so far, by line of the sale, as this device knows. */
export function returnedHere(sale: Sold, entries: readonly TillEntry[]): number[] {
  const returned = sale.lines.map(() => 0)
  for (const { body, where } of entries) {
    if (body.kind !== "returned" || body.sale_id !== sale.id || where === "refused") continue
    for (const { line, quantity } of (body as Returned).lines) if (line in returned) returned[line]! += quantity
  }
  return returned
}

/** What a shift came to by this device; what the server refused is not part of it. */
export const reportHere = (entries: readonly TillEntry[], shift_id: string): ShiftReport =>
  shiftReport(entries.filter((entry) => entry.shift_id === shift_id && entry.where !== "refused").map(({ body }) => body))

/** đồng an entry brought in (+) or cost (−). */
export function amountOf({ body }: TillEntry): number {
  const sum = (payments: readonly { amount: number }[]) => payments.reduce((total, { amount }) => total + amount, 0)
  switch (body.kind) {
    case "sold":
      return sum(body.payments)
    case "returned":
    case "order_dropped":
      return -sum(body.payments)
    case "ordered":
      return sum(body.deposit)
    case "handed_over":
      return sum(body.payments)
    case "cash_in":
      return body.amount
    case "cash_out":
      return -body.amount
    case "shift_opened":
    case "shift_closed":
      return body.counted_cash
    case "reprinted":
      return 0
  }
}
