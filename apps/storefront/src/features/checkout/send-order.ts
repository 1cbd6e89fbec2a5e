import type { OrderConflict, Quote } from "@ocop/checkout/http"
import type { Attempt } from "./attempt"

export type SendResult =
  /** `pay_at`: the card page, where it is still to be paid */
  | { is: "placed"; code: string; pay_at: string | null }
  | { is: "changed"; because: "quote_changed" | "out_of_stock"; quote: Quote | null; message: string }
  /** nothing was placed, and this body never will be */
  | { is: "refused"; message: string | null }
  /** nothing was sent on: the buyer may change the order */
  | { is: "not_sent" }
  /** it may have been placed: only the same attempt may be repeated */
  | { is: "unknown" }

/** Sends one attempt once. Safe to repeat: the key makes one order of any number of sendings. Never throws. */
export async function sendOrder({ key, body }: Attempt): Promise<SendResult> {
  let response: Response
  try {
    response = await fetch("/api/orders", {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify(body),
    })
  } catch {
    return { is: "unknown" }
  }
  const answer: Partial<OrderConflict> & { order?: { code: string; pay_at: string | null } } = await response.json().catch(() => ({}))
  if (response.ok) return answer.order ? { is: "placed", code: answer.order.code, pay_at: answer.order.pay_at } : { is: "unknown" }
  if (response.status === 409 && (answer.code === "quote_changed" || answer.code === "out_of_stock")) {
    return { is: "changed", because: answer.code, quote: answer.quote ?? null, message: answer.message ?? "" }
  }
  if (response.status === 503) return { is: "not_sent" }
  if (response.status >= 500 || response.status === 429 || response.status === 408) return { is: "unknown" }
  return { is: "refused", message: answer.message ?? null }
}
