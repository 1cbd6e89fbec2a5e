import { splitByLargestRemainder } from "@ocop/vietnam-payment/split"
import type { CounterEntry, Payment, SaleLine, Sold, Tender } from "./entry"

/** Đồng of a line after its discount. */
export const lineTotal = ({ quantity, unit_price, discount }: SaleLine): number => quantity * unit_price - discount

export const saleTotal = (lines: readonly SaleLine[]): number => lines.reduce((sum, line) => sum + lineTotal(line), 0)

export const paid = (payments: readonly Payment[], tender?: Tender): number =>
  payments.reduce((sum, payment) => (tender === undefined || payment.tender === tender ? sum + payment.amount : sum), 0)

/** Notes a buyer may lay down for a sum, smallest first: the exact sum, then what people have in the wallet. At most `most` of them. */
export function likelyNotes(total: number, most = 4): number[] {
  const likely = NOTES.map((note) => Math.ceil(total / note) * note)
  return [...new Set([total, ...likely])].filter((given) => given >= total).sort((a, b) => a - b).slice(0, most)
}

/** Đồng back to the buyer; null: not enough was given. */
export const changeFor = (total: number, given: number): number | null => (given >= total ? given - total : null)

/**
 * Đồng to give back for pieces of a line: its share of what was really paid, discount and all. Whoever returns piece by piece gets in
 * all what returning everything at once gives.
 * @param before pieces of this line that were given back before
 */
export function refundFor(line: SaleLine, quantity: number, before = 0): number {
  const upTo = (pieces: number) => Math.floor((lineTotal(line) * pieces) / line.quantity)
  return upTo(before + quantity) - upTo(before)
}

/** Which line of an order what part of a kept deposit belongs to, by what the lines cost; together all of it. */
export const keptParts = (lines: readonly SaleLine[], kept: number): number[] => splitByLargestRemainder(kept, lines.map(lineTotal))

/** What of a sale's lines has been given back, by line. */
export function returnedOf(sale: Sold, entries: readonly CounterEntry[]): number[] {
  const returned = sale.lines.map(() => 0)
  for (const entry of entries) {
    if (entry.kind !== "returned" || entry.sale_id !== sale.id) continue
    for (const { line, quantity } of entry.lines) if (line in returned) returned[line]! += quantity
  }
  return returned
}

const NOTES = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000] as const
