import type { OrderStatus, PaymentMethod } from "../http"

export interface OrderFacts {
  placed_at: Date
  method: PaymentMethod
  delivery: "zone" | "pickup"
  /** the instant the money was complete; null: not yet (always null for cash on delivery until collected) */
  paid_at: Date | null
  /** pay before this instant or the goods go back on the shelf */
  pay_before: Date | null
  ended: { as: "canceled" | "expired"; at: Date } | null
  parcels: { packed_at: Date | null; shipped_at: Date | null; delivered_at: Date | null; canceled_at: Date | null }[]
}

/** What an order is right now, from what has happened to it. */
export function orderStatus({ method, paid_at, ended, parcels }: Omit<OrderFacts, "placed_at" | "delivery" | "pay_before">): OrderStatus {
  if (ended) return ended.as
  const standing = parcels.filter((parcel) => !parcel.canceled_at)
  if (standing.length > 0) {
    if (standing.every((parcel) => parcel.delivered_at)) return "delivered"
    if (standing.some((parcel) => parcel.shipped_at || parcel.delivered_at)) return "shipped"
    return "preparing"
  }
  return method === "cod" || paid_at ? "placed" : "awaiting_payment"
}

/** The buyer may cancel while nothing has been packed. */
export function isCancelable(status: OrderStatus): boolean {
  return status === "awaiting_payment" || status === "placed"
}

export interface TimelineEntry {
  key: "placed" | "paid" | "preparing" | "shipped" | "delivered" | "canceled" | "expired"
  at: Date | null
  done: boolean
}

/** What has happened and, while the order stands, what comes next; oldest first. */
export function orderTimeline(facts: OrderFacts): TimelineEntry[] {
  const standing = facts.parcels.filter((parcel) => !parcel.canceled_at)
  const step = (key: TimelineEntry["key"], at: Date | null): TimelineEntry => ({ key, at, done: at !== null })
  const steps = [
    step("placed", facts.placed_at),
    ...(facts.method === "cod" ? [] : [step("paid", facts.paid_at)]),
    step("preparing", earliest(standing.map((parcel) => parcel.packed_at ?? parcel.shipped_at))),
    step("shipped", earliest(standing.map((parcel) => parcel.shipped_at))),
    step("delivered", standing.length > 0 && standing.every((parcel) => parcel.delivered_at) ? latest(standing.map((parcel) => parcel.delivered_at)) : null),
    ...(facts.method === "cod" && facts.paid_at ? [step("paid", facts.paid_at)] : []),
  ]
  // A step that was skipped over (shipped without being marked packed) counts as done.
  const lastDone = steps.map((each) => each.done).lastIndexOf(true)
  const settled = steps.map((each, index) => (each.key !== "paid" && index < lastDone ? { ...each, done: true } : each))
  if (!facts.ended) return settled
  return [...settled.filter((each) => each.done), step(facts.ended.as, facts.ended.at)]
}

const times = (dates: (Date | null)[]) => dates.filter((date) => date !== null).sort((a, b) => a.getTime() - b.getTime())
const earliest = (dates: (Date | null)[]) => times(dates)[0] ?? null
const latest = (dates: (Date | null)[]) => times(dates).at(-1) ?? null
