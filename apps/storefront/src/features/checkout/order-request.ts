import type { DeliveryInput, OrderRequest, Quote } from "@ocop/checkout/http"
import type { Cart } from "../cart/cart"
import { toE164 } from "./contact-rules"
import type { Draft } from "./draft"

export interface ConsentOffer {
  purpose: string
  policy_version: string
}

/** Where the goods go, as far as it is known; undefined while it is not. */
export function deliveryOf(draft: Draft): DeliveryInput | undefined {
  if (draft.method === "pickup") {
    return draft.sales_point ? { method: "pickup", sales_point: draft.sales_point } : undefined
  }
  if (!draft.province || !draft.ward) return undefined
  const line1 = draft.line1.trim()
  return {
    method: "zone",
    address: { ...(line1 ? { line1 } : {}), ward_code: draft.ward.code, province_code: draft.province.code },
  }
}

export interface OrderRequestOf {
  cart: Cart
  draft: Draft
  quote: Quote
  consents: ConsentOffer[]
  locale: "vi" | "en"
}

/** The order exactly as the buyer has just read it. Null while something is missing; `draftProblems` says what. */
export function orderRequestOf({ cart, draft, quote, consents, locale }: OrderRequestOf): OrderRequest | null {
  const delivery = deliveryOf(draft)
  const phone = toE164(draft.phone)
  if (!delivery || !phone || cart.items.length === 0) return null
  const email = draft.email.trim()
  const note = draft.note.trim()
  return {
    items: cart.items.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
    promo_codes: cart.promo_codes,
    delivery,
    expected_total: quote.total,
    quote_id: quote.id,
    contact: { name: draft.name.trim().replace(/\s+/g, " "), phone, ...(email ? { email } : {}) },
    payment: { method: draft.payment },
    consents: consents
      .filter(({ purpose }) => draft.consents.includes(purpose))
      .map(({ purpose, policy_version }) => ({ purpose, policy_version })),
    ...(note ? { note } : {}),
    locale,
  }
}
