import { splitByLargestRemainder } from "./split-by-largest-remainder"

export interface TotalsInput {
  lines: { key: string; unit_price: number; quantity: number }[]
  /** what each promotion takes off the goods, by line (`null`: off all lines), as computed by Medusa: may hold fractions of a đồng */
  discounts: { code: string; line: string | null; amount: number }[]
  /** list price of the chosen delivery, 0 when none is chosen */
  delivery_price: number
  /** what promotions take off the delivery */
  delivery_discounts: { code: string; amount: number }[]
}

export interface CodeAmount {
  code: string
  amount: number
}

export interface Totals {
  lines: { key: string; subtotal: number; discount: number; total: number; discounts: CodeAmount[] }[]
  /** what each code brings in all, goods and delivery */
  promotions: CodeAmount[]
  delivery_discounts: CodeAmount[]
  subtotal: number
  /** off the goods; the delivery's own discount is in `delivery_cost` already */
  discount: number
  delivery_cost: number
  total: number
}

/**
 * Adds up a cart in whole đồng. Per code the sum is rounded once and split over its lines by largest remainder.
 * Laws: parts sum to the whole; no line, no delivery and no total falls below zero.
 */
export function quoteTotals({ lines, discounts, delivery_price, delivery_discounts }: TotalsInput): Totals {
  const rows = lines.map((line) => ({ key: line.key, subtotal: line.unit_price * line.quantity, discount: 0, discounts: [] as CodeAmount[] }))
  const brought = new Map<string, number>()

  for (const code of new Set(discounts.map((d) => d.code))) {
    const own = discounts.filter((d) => d.code === code && d.amount > 0)
    const targets = rows.filter((row) => own.some((d) => d.line === null || d.line === row.key))
    const room = targets.reduce((sum, row) => sum + row.subtotal - row.discount, 0)
    const wanted = Math.min(room, Math.round(own.reduce((sum, d) => sum + d.amount, 0)))
    const parts = splitWithinLimits({ total: wanted, weights: targets.map((row) => weightOf(own, row)), limits: targets.map((row) => row.subtotal - row.discount) })
    targets.forEach((row, index) => {
      const amount = parts[index]!
      if (amount === 0) return
      row.discount += amount
      row.discounts.push({ code, amount })
    })
    brought.set(code, (brought.get(code) ?? 0) + wanted)
  }

  let delivery_cost = delivery_price
  const takenOffDelivery: CodeAmount[] = []
  for (const { code, amount } of delivery_discounts) {
    const taken = Math.min(delivery_cost, Math.max(0, Math.round(amount)))
    delivery_cost -= taken
    if (taken > 0) takenOffDelivery.push({ code, amount: taken })
    brought.set(code, (brought.get(code) ?? 0) + taken)
  }

  const subtotal = rows.reduce((sum, row) => sum + row.subtotal, 0)
  const discount = rows.reduce((sum, row) => sum + row.discount, 0)
  return {
    lines: rows.map((row) => ({ ...row, total: row.subtotal - row.discount })),
    promotions: [...brought].map(([code, amount]) => ({ code, amount })),
    delivery_discounts: takenOffDelivery,
    subtotal,
    discount,
    delivery_cost,
    total: subtotal - discount + delivery_cost,
  }
}

/** A thousandth of a đồng is fine enough to keep the promotion's own proportions. */
function weightOf(own: TotalsInput["discounts"], row: { key: string; subtotal: number }): number {
  const direct = own.filter((d) => d.line === row.key).reduce((sum, d) => sum + d.amount, 0)
  return direct > 0 ? Math.round(direct * 1000) : row.subtotal
}

/** Largest remainder, but no part above its limit; what does not fit goes to the parts that have room. */
export function splitWithinLimits({ total, weights, limits }: { total: number; weights: number[]; limits: number[] }): number[] {
  const parts = splitByLargestRemainder(total, weights).map((part, index) => Math.min(part, limits[index]!))
  let left = total - parts.reduce((a, b) => a + b, 0)
  for (let index = 0; index < parts.length && left > 0; index += 1) {
    const more = Math.min(left, limits[index]! - parts[index]!)
    parts[index]! += more
    left -= more
  }
  return parts
}
