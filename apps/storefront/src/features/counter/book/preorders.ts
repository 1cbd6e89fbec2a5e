import type { PreorderListResponse, SoldGoods } from "@ocop/counter/http"
import { paid, provisionalNumber, saleTotal, whyNotSold, type Ordered } from "@ocop/counter/rules"
import type { CartLine, CartOrder, TillEntry } from "../store/till-database"
import { plain } from "./plain"
import type { Goods } from "./read-till"

/** What was ordered from a producer and waits for its buyer. */
export interface Preorder {
  order: Ordered
  number: string
  goods: SoldGoods[]
  total: number
  deposit: number
}

/** What the server knows and what this device wrote since, without what this device has ended already; the most urgent first. */
export function openPreorders(known: PreorderListResponse["preorders"], entries: readonly TillEntry[]): Preorder[] {
  const told = entries.filter(({ where }) => where !== "refused")
  const ended = new Set(told.map(({ body }) => (body.kind === "sold" ? body.order?.id : body.kind === "order_dropped" ? body.order_id : undefined)))
  const here = told.flatMap(({ id, body, goods, receipt_number }) => (body.kind === "ordered" ? [{ order: body, number: receipt_number ?? provisionalNumber(id), goods }] : []))
  const there = known.map(({ order, receipt_number, goods }) => ({ order, number: receipt_number, goods }))
  return [...new Map([...here, ...there].map((each) => [each.order.id, each])).values()]
    .filter(({ order }) => !ended.has(order.id))
    .map((each) => ({ ...each, total: saleTotal(each.order.lines), deposit: paid(each.order.deposit) }))
    .sort((a, b) => (a.order.wanted_by + a.order.id < b.order.wanted_by + b.order.id ? -1 : 1))
}

/** By the number on its paper (its end will do), the name or the phone number. */
export function findPreorders(preorders: readonly Preorder[], typed: string): Preorder[] {
  const query = plain(typed)
  const digits = typed.replace(/\D/g, "")
  return preorders.filter(({ order: { buyer }, number }) => plain(`${number} ${buyer.name}`).includes(query) || (digits.length >= 3 && buyer.phone.replace(/\D/g, "").includes(digits)))
}

/** Boxes that lie here and may be sold, first to expire first, until what was ordered is complete; and how many are missing. */
export function boxesFor({ order }: Preorder, goods: readonly Goods[], now: number): { lines: CartLine[]; missing: number } {
  let missing = 0
  const lines = order.lines.flatMap(({ variant_id, quantity, discount, discount_reason = "" }) => {
    let open = quantity
    const taken: CartLine[] = []
    for (const { item, lot, left } of goods) {
      const boxes = item.variant_id === variant_id && whyNotSold(lot, now) === null ? Math.min(open, left) : 0
      if (boxes <= 0) continue
      taken.push({ variant_id, lot_id: lot.id, quantity: boxes, discount: taken.length === 0 ? discount : 0, discount_reason })
      open -= boxes
    }
    missing += open
    return taken
  })
  return { lines, missing }
}

export const cartOrderOf = ({ order, number, deposit }: Preorder): CartOrder => ({
  id: order.id, number, buyer: order.buyer.name, deposit, prices: Object.fromEntries(order.lines.map(({ variant_id, unit_price }) => [variant_id, unit_price])),
})
