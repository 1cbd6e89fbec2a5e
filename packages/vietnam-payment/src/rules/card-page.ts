/** Stripe could not open a page to pay on: nothing is to be placed. */
export const CARD_UNAVAILABLE = "card_unavailable"
/** The page cannot be closed any more: the buyer has paid on it. */
export const CARD_PAID = "card_paid"

/** Stripe closes a page between 30 minutes and 24 hours after it was opened; a minute is left for clocks that differ. */
const SHORTEST_MS = 31 * 60_000
const LONGEST_MS = 24 * 60 * 60_000 - 60_000

export interface CardPageInput {
  /** Medusa's payment session: what the webhook is matched by */
  sessionId: string
  /** order code */
  reference: string
  /** integer VND, which is Stripe's smallest unit too */
  amount: number
  locale: "vi" | "en"
  email?: string
  payBefore: Date | null
  storefrontUrl: string
  now: Date
}

/** What Stripe is asked for when a buyer chose to pay by card; she comes back to her order page either way. */
export function cardPageRequest({ sessionId, reference, amount, locale, email, payBefore, storefrontUrl, now }: CardPageInput) {
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new Error(`A card is charged whole đồng, not ${amount}`)
  const orderPage = `${storefrontUrl}${locale === "en" ? "/en" : ""}/don-hang/${encodeURIComponent(reference)}`
  const open = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, payBefore ? payBefore.getTime() - now.getTime() : LONGEST_MS))
  return {
    mode: "payment" as const,
    payment_method_types: ["card" as const],
    locale,
    client_reference_id: reference,
    ...(email ? { customer_email: email } : {}),
    line_items: [
      {
        quantity: 1,
        price_data: { currency: "vnd", unit_amount: amount, product_data: { name: locale === "en" ? `OCOP Vũ Quang, order ${reference}` : `OCOP Vũ Quang, đơn ${reference}` } },
      },
    ],
    // Medusa's provider finds the payment by the session id on the intent.
    payment_intent_data: { description: reference, metadata: { session_id: sessionId } },
    metadata: { session_id: sessionId },
    success_url: `${orderPage}?the=xong`,
    cancel_url: `${orderPage}?the=chua`,
    expires_at: Math.floor((now.getTime() + open) / 1000),
  }
}
