import { splitByLargestRemainder } from "@ocop/vietnam-payment/split"
import { feeOf, type CommissionRule } from "./commission"
import type { EntryKind } from "./entry"

export interface SoldLine {
  id: string
  producer_id: string
  quantity: number
  /** what the buyer pays for the whole line after discounts, whole đồng */
  total: number
}

/** What happened to an order that moves money. */
export type OrderEvent =
  | { kind: "parcel" | "return"; id: string; at: Date; lines: { line_id: string; quantity: number }[] }
  | { kind: "refund"; id: string; at: Date; amount: number }

export interface OrderSold {
  lines: SoldLine[]
  /** what the buyer pays for delivery, after discounts */
  delivery: number
  events: OrderEvent[]
}

export type Terms = Pick<CommissionRule, "percent_bp" | "fixed" | "delivery">

const NO_TERMS: Terms = { percent_bp: 0, fixed: 0, delivery: "kept" }

/** Signed as in the ledger. */
export type Share = Record<"sale" | "refund" | "fee" | "delivery", number>

export interface OrderShares {
  producers: Map<string, Share>
  /** what stays with the shop: fees and the delivery it keeps */
  shop: number
  /** what buyers have paid or owe for what was delivered, less what they get back: the sum of all shares and the shop's */
  buyers: number
}

interface OrderSharesInput extends OrderSold {
  /** by producer; none: nothing is kept */
  terms: ReadonlyMap<string, Terms>
}

/**
 * Who gets what of an order, after everything that has happened to it, in whatever order that came.
 * A sale counts when it is delivered. What is given back is first what never came, then goods (those returned; else by worth), then delivery;
 * goods that came back count as given back also before the money has gone. The fee follows what is left of the sale.
 */
export function orderShares({ lines, delivery, events, terms }: OrderSharesInput): OrderShares {
  const ids = [...new Set(lines.map(({ producer_id }) => producer_id))]
  const sumOf = (of: (line: SoldLine) => number) => ids.map((id) => lines.filter((line) => line.producer_id === id).reduce((sum, line) => sum + of(line), 0))
  const worth = sumOf(({ total }) => total)
  const sold = sumOf((line) => worthOf(line, quantityOf(events, "parcel", line.id)))
  const returned = sumOf((line) => Math.min(worthOf(line, quantityOf(events, "parcel", line.id)), worthOf(line, quantityOf(events, "return", line.id))))

  const came = total(sold) > 0 || events.some(({ kind }) => kind === "parcel")
  const refunded = events.reduce((sum, event) => sum + (event.kind === "refund" ? event.amount : 0), 0)
  let more = Math.max(0, refunded - total(returned))
  more -= Math.min(more, total(worth) - total(sold))
  const left = sold.map((amount, index) => amount - returned[index]!)
  const goods = Math.min(more, total(left))
  const parts = splitByLargestRemainder(goods, left)
  const given = returned.map((amount, index) => amount + parts[index]!)
  const paidForDelivery = came ? delivery - Math.min(more - goods, delivery) : 0

  const deliveries = splitByLargestRemainder(paidForDelivery, worth)
  const producers = new Map<string, Share>()
  ids.forEach((id, index) => {
    const { percent_bp, fixed, delivery: of } = terms.get(id) ?? NO_TERMS
    const fixedPart = splitByLargestRemainder(fixed, worth)[index]!
    const passed = of === "passed_on" && sold[index]! > 0 ? deliveries[index]! : 0
    producers.set(id, { sale: sold[index]!, refund: 0 - given[index]!, fee: 0 - feeOf({ amount: sold[index]! - given[index]!, percent_bp, fixed: fixedPart }), delivery: passed })
  })
  const buyers = total(sold) - total(given) + paidForDelivery
  const shares = [...producers.values()].reduce((sum, { sale, refund, fee, delivery: passed }) => sum + sale + refund + fee + passed, 0)
  return { producers, shop: buyers - shares, buyers }
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

const quantityOf = (events: readonly OrderEvent[], kind: "parcel" | "return", line_id: string): number =>
  events.reduce((sum, event) => sum + (event.kind === kind ? event.lines.reduce((some, line) => some + (line.line_id === line_id ? line.quantity : 0), 0) : 0), 0)

/** Part of a line: the last piece takes what rounding has left, so that all parts sum to the whole. */
function worthOf({ total: whole, quantity }: SoldLine, some: number): number {
  return some >= quantity ? whole : Number((BigInt(whole) * BigInt(some)) / BigInt(quantity))
}

export interface OrderEntry {
  producer_id: string
  kind: Extract<EntryKind, "sale" | "refund" | "fee" | "delivery">
  amount: number
  event: OrderEvent
}

export interface OrderEntriesInput extends OrderSharesInput {
  /** what the ledger holds of this order already, and from which events */
  posted: { producer_id: string; kind: string; amount: number }[]
  posted_events: ReadonlySet<string>
}

export const eventKey = ({ kind, id }: Pick<OrderEvent, "kind" | "id">): string => `${kind}:${id}`

/**
 * What is to be posted now: for each event that is not in the ledger yet what it changes, and with the last of them whatever else is
 * missing, so that afterwards the ledger holds the shares to the đồng. Without a new event, or with the shares there already: nothing.
 * An event that changed nothing when it was heard of left no entry, yet the ledger may hold what it did to others; then nobody can say
 * any more which event did what, and the last one carries the difference.
 */
export function orderEntries({ posted, posted_events, ...order }: OrderEntriesInput): OrderEntry[] {
  const events = [...order.events].sort((one, other) => one.at.getTime() - other.at.getTime() || eventKey(one).localeCompare(eventKey(other)))
  const open = events.filter((event) => !posted_events.has(eventKey(event)))
  const last = open.at(-1)
  if (!last || orderDifferences({ ...order, posted }).length === 0) return []

  const sums = new Map<string, number>()
  for (const { producer_id, kind, amount } of posted) sums.set(`${producer_id} ${kind}`, (sums.get(`${producer_id} ${kind}`) ?? 0) + amount)
  const entries: OrderEntry[] = []
  const known = events.filter((event) => posted_events.has(eventKey(event)))
  const told = orderDifferences({ ...order, events: known, posted }).length === 0
  for (const event of told ? open : [last]) {
    known.push(event)
    const { producers } = orderShares({ ...order, events: event === last ? events : known })
    for (const [producer_id, share] of producers) {
      for (const kind of ["sale", "refund", "fee", "delivery"] as const) {
        const key = `${producer_id} ${kind}`
        const amount = share[kind] - (sums.get(key) ?? 0)
        if (amount === 0) continue
        entries.push({ producer_id, kind, amount, event })
        sums.set(key, share[kind])
      }
    }
  }
  return entries
}

export interface LedgerDifference {
  producer_id: string
  kind: string
  /** what the orders say */
  should: number
  /** what the ledger says */
  is: number
}

/** Where ledger and order differ; empty when they are one. */
export function orderDifferences({ posted, ...order }: Omit<OrderEntriesInput, "posted_events">): LedgerDifference[] {
  const { producers } = orderShares(order)
  const ids = [...new Set([...producers.keys(), ...posted.map(({ producer_id }) => producer_id)])]
  return ids.flatMap((producer_id) =>
    (["sale", "refund", "fee", "delivery"] as const).flatMap((kind) => {
      const should = producers.get(producer_id)?.[kind] ?? 0
      const is = posted.reduce((sum, entry) => sum + (entry.producer_id === producer_id && entry.kind === kind ? entry.amount : 0), 0)
      return should === is ? [] : [{ producer_id, kind, should, is }]
    }),
  )
}
