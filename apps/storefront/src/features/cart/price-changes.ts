import type { Quote } from "@ocop/checkout/http"
import type { CartItem } from "./cart"

export interface PriceChange {
  variant_id: string
  title: string
  from: number
  to: number
}

/** Prices that are no longer those the buyer saw when she took the goods. */
export function priceChanges(items: CartItem[], quote: Pick<Quote, "lines">): PriceChange[] {
  const seen = new Map(items.map((item) => [item.variant_id, item.seen]))
  return quote.lines.flatMap((line) => {
    const before = seen.get(line.variant_id)
    if (!before || line.problem === "unknown" || line.problem === "not_for_sale") return []
    return before.price === line.unit_price
      ? []
      : [{ variant_id: line.variant_id, title: line.title, from: before.price, to: line.unit_price }]
  })
}
