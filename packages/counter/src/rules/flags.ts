import type { SaleLine } from "./entry"
import { vietnamDay } from "./vietnam-day"

/**
 * What had changed, or was wrong, when a sale of a till without a signal reached the server. The buyer has gone home with the goods: the sale
 * stands, and the manager of the point looks at it.
 * `sold_twice`: more than lay there · `recalled`, `held`, `expired`: the lot at the moment of the sale · `star_ended`: sold with a star it no
 * longer had · `price_changed`: another price held by then · `no_lot`: nobody knows where it came from · `clock_off`: the device's
 * clock is wrong by more than ten minutes · `mark_down_over`: sold at a marked-down price that did
 * not hold for that lot then · `discount_over`: more off than the seller may give · `returned_twice`: given back more than was
 * bought, by two tills · `order_ended_twice`: two tills gave out, or dropped, what was ordered once · `deposit_kept`: a buyer's deposit was kept by a seller · `handover_failed`: goods of a web order were given out and the order could not be closed.
 */
export const FLAG_KINDS = ["sold_twice", "recalled", "held", "expired", "star_ended", "price_changed", "mark_down_over", "no_lot", "clock_off", "discount_over", "returned_twice", "order_ended_twice", "deposit_kept", "handover_failed"] as const
export type FlagKind = (typeof FLAG_KINDS)[number]

export interface Flag {
  kind: FlagKind
  /** index of the line; null: the whole entry */
  line: number | null
  /** pieces missing or returned too many, đồng of a deposit counted twice or kept, the price that held, minutes the clock is off, percent that were given off */
  figure?: number | undefined
}

/** What the server knows about one line, at the moment of the sale. */
export interface LineFacts {
  lot: { state: string; blocked_since: string | null; best_before: string | null } | null
  /** pieces of this lot at the point, before this sale */
  on_hand: number
  /** đồng that held at that moment; null: not for sale there */
  price: number | null
  /** đồng a piece while a mark-down of this lot ran here at that moment; null: none ran */
  marked_down: number | null
  /** printed with a star, and none stood */
  star_ended: boolean
}

const OFF_MS = 10 * 60_000

export interface ClockReading {
  /** ISO instant the device says it is, when it sends */
  sent_at: string
  /** ISO instant it really is */
  received_at: string
}

/** When an entry was really made: its device's clock set right by what it shows while sending. */
export function trueTime(made_at: string, { sent_at, received_at }: ClockReading): string {
  const off = Date.parse(sent_at) - Date.parse(received_at)
  if (!Number.isFinite(off)) return received_at
  const at = Date.parse(made_at) - (Math.abs(off) > OFF_MS ? off : 0)
  // Nothing was made after it arrived.
  return new Date(Math.min(at, Date.parse(received_at))).toISOString()
}

export function clockFlag({ sent_at, received_at }: ClockReading): Flag[] {
  const off = Date.parse(sent_at) - Date.parse(received_at)
  return Math.abs(off) > OFF_MS ? [{ kind: "clock_off", line: null, figure: Math.round(off / 60_000) }] : []
}

/** @param at true time of the sale, ISO */
export function flagsOfLine(line: SaleLine, index: number, facts: LineFacts, at: string): Flag[] {
  const flags: Flag[] = []
  const flag = (kind: FlagKind, figure?: number) => flags.push({ kind, line: index, ...(figure === undefined ? {} : { figure }) })
  const { lot } = facts
  if (line.lot_id === null || !lot) flag("no_lot")
  else {
    const blocked = lot.blocked_since !== null && lot.blocked_since <= at
    if (blocked && (lot.state === "recalled" || lot.state === "held")) flag(lot.state)
    if (lot.best_before !== null && lot.best_before < vietnamDay(Date.parse(at))) flag("expired")
    if (facts.on_hand < line.quantity) flag("sold_twice", line.quantity - Math.max(0, facts.on_hand))
  }
  if (facts.star_ended) flag("star_ended")
  const held = facts.marked_down ?? facts.price
  if (line.mark_down && facts.marked_down === null) flag("mark_down_over", facts.price ?? undefined)
  else if (held !== null && held !== line.unit_price) flag("price_changed", held)
  return flags
}
