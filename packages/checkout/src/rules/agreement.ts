import type { Quote, QuoteRequest } from "../http"

type Agreed = Pick<Quote, "lines" | "delivery" | "promotions" | "subtotal" | "discount" | "delivery_cost" | "total" | "currency">

/**
 * Everything a buyer agrees to when she confirms a quote, as one string; its hash is `quote.id`. What does not bind her (stock
 * counts, other delivery options, wording) is left out, so that it may change without asking her again.
 */
export function agreementText({ quote, delivery, expiresAt }: { quote: Agreed; delivery: QuoteRequest["delivery"]; expiresAt: Date }): string {
  return JSON.stringify([
    quote.lines.map((line) => [line.variant_id, line.quantity, line.unit_price, line.discount, line.total]),
    quote.delivery && [quote.delivery.method, quote.delivery.sales_point, quote.delivery.cost, quote.delivery.from, quote.delivery.to],
    delivery?.method === "zone" ? [delivery.address?.province_code, delivery.address?.ward_code] : null,
    quote.promotions.map((promotion) => [promotion.code, promotion.amount]),
    [quote.subtotal, quote.discount, quote.delivery_cost, quote.total, quote.currency],
    expiresAt.toISOString(),
  ])
}

/** How long a price holds after it was told. */
export const QUOTE_HOLDS_MS = 15 * 60_000
