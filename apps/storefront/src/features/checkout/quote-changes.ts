import type { Quote } from "@ocop/checkout/http"

export type QuoteChange =
  | { what: "price"; title: string; from: number; to: number }
  | { what: "line"; title: string; message: string }
  | { what: "delivery" | "discount" | "total"; from: number; to: number }

/** What a buyer must know that differs from what she agreed to. Empty: the same to her. */
export function quoteChanges(agreed: Quote, now: Quote): QuoteChange[] {
  const before = new Map(agreed.lines.map((line) => [line.variant_id, line]))
  const lines = now.lines.flatMap<QuoteChange>((line) => {
    const old = before.get(line.variant_id)
    const title = line.title || old?.title || ""
    if (line.problem && line.problem !== old?.problem) return [{ what: "line", title, message: line.message ?? "" }]
    if (old && old.unit_price !== line.unit_price) return [{ what: "price", title, from: old.unit_price, to: line.unit_price }]
    return []
  })
  const sums: QuoteChange[] = []
  if (agreed.delivery_cost !== now.delivery_cost) {
    sums.push({ what: "delivery", from: agreed.delivery_cost, to: now.delivery_cost })
  }
  if (agreed.discount !== now.discount) sums.push({ what: "discount", from: agreed.discount, to: now.discount })
  if (agreed.total !== now.total) sums.push({ what: "total", from: agreed.total, to: now.total })
  return [...lines, ...sums]
}
