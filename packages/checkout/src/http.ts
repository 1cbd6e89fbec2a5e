import type { Picture } from "@ocop/catalogue/http"
import type { ZoneDraft, ZoneScope } from "./rules"

/** Money is integer VND everywhere. */

export interface QuoteItemInput {
  variant_id: string
  /** 1–99 */
  quantity: number
}

export interface DeliveryInput {
  method: "zone" | "pickup"
  /** needed with `zone`; line1 may be left out while quoting */
  address?: { line1?: string; ward_code: string; province_code: string }
  /** handle of the sales point, needed with `pickup` */
  sales_point?: string
}

/** POST /store/ocop/quote */
export interface QuoteRequest {
  items: QuoteItemInput[]
  delivery?: DeliveryInput
  promo_codes?: string[]
  locale?: "vi" | "en"
}

export type LineProblem = "unknown" | "not_for_sale" | "out_of_stock" | "not_enough" | "cannot_reach"

export interface QuoteLine {
  variant_id: string
  quantity: number
  title: string
  unit: string
  handle: string
  producer: { handle: string; name: string }
  picture: Picture
  unit_price: number
  /** unit_price × quantity */
  subtotal: number
  discount: number
  /** subtotal − discount */
  total: number
  /** how many could be had now, capped at 99 */
  available: number
  problem: LineProblem | null
  /** what it means for the buyer, in her language */
  message: string | null
}

export interface DeliveryOption {
  method: "zone" | "pickup"
  /** handle of the sales point for pickup */
  sales_point: string | null
  name: string
  cost: number
  /** earliest and latest day, `YYYY-MM-DD` */
  from: string
  to: string
  /** until this instant of today these days hold; null: until midnight */
  order_by: string | null
  /** set when it cannot be chosen: why, in the buyer's language */
  refused: string | null
  /** of a pickup: every box lies at the point already; false: it comes there from its makers */
  in_stock_here?: boolean
}

export interface Quote {
  /** hash of everything the buyer agreed to; sent back with the order, a different one means 409 */
  id: string
  /** after this instant the quote is asked for again */
  expires_at: string
  lines: QuoteLine[]
  delivery_options: DeliveryOption[]
  /** the one asked for, when it was asked for and is possible */
  delivery: DeliveryOption | null
  promotions: { code: string; label: string; amount: number; problem: string | null }[]
  subtotal: number
  discount: number
  delivery_cost: number
  /** subtotal − discount + delivery_cost */
  total: number
  currency: "VND"
  payment_methods: PaymentMethod[]
  /** true when an order with exactly this would go through */
  orderable: boolean
}

export interface QuoteResponse {
  quote: Quote
}

export type PaymentMethod = "cod" | "vietqr" | "card"

/** POST /store/ocop/orders with header `Idempotency-Key` (16–80 characters) */
export interface OrderRequest extends QuoteRequest {
  delivery: DeliveryInput
  /** total the buyer saw; another total now → 409 with the new quote, nothing placed */
  expected_total?: number
  quote_id?: string
  contact: { name: string; phone: string; email?: string }
  payment: { method: PaymentMethod }
  consents: { purpose: string; policy_version: string }[]
  /** at most 500 characters */
  note?: string
}

/** What happens to an order, in the order it happens. */
export type OrderStatus =
  | "awaiting_payment"
  | "placed"
  | "preparing"
  | "shipped"
  | "delivered"
  | "canceled"
  | "expired"

export type PaymentStatus = "due_on_delivery" | "awaiting" | "partially_paid" | "paid" | "overpaid" | "refunded" | "canceled"

export interface OrderView {
  /** "VQ2611000042" */
  code: string
  status: OrderStatus
  placed_at: string
  lines: {
    /** null when the shop has it no more */
    variant_id: string | null
    title: string
    unit: string
    quantity: number
    unit_price: number
    total: number
    producer: { handle: string; name: string }
    handle: string
    picture: Picture
  }[]
  subtotal: number
  discount: number
  delivery_cost: number
  total: number
  delivery: {
    method: "zone" | "pickup"
    name: string
    /** masked for who has not shown the phone number */
    address: string
    from: string
    to: string
  }
  payment: {
    method: PaymentMethod
    status: PaymentStatus
    due: number
    paid: number
    /** pay before this instant or the goods go back on the shelf */
    expires_at: string | null
    vietqr?: {
      /** EMVCo string to draw as QR */
      payload: string
      reference: string
      amount: number
      bank_name: string
      account_number: string
      account_name: string
    }
    /** Stripe's own page to pay on, while it is open */
    card?: { url: string }
  }
  note: string | null
  /** what she agreed to with this order and has not taken back, in the words shown to her */
  consents: { purpose: string; text: string }[]
  /** the buyer may cancel it herself now */
  cancelable: boolean
  /** what has happened and what comes next, oldest first, in the reader's language */
  timeline: { key: string; text: string; at: string | null; done: boolean }[]
}

/** 201 on POST /store/ocop/orders; 200 when the same key and body come again */
export interface OrderResponse {
  order: OrderView
}

/** 409 of POST /store/ocop/orders: `code` `quote_changed` (with `quote`), or `idempotency_key_reused` */
export interface OrderConflict {
  type: "conflict"
  code: "quote_changed" | "idempotency_key_reused" | "out_of_stock"
  message: string
  quote?: Quote
}

/** POST /store/ocop/orders/{code}/lookup {phone}; wrong pairs answer 404, without saying which was wrong */
export type OrderLookupResponse = OrderResponse
/** POST /store/ocop/orders/{code}/cancel {phone} */
export type OrderCancelResponse = OrderResponse
/** POST /store/ocop/orders/{code}/withdraw-consents {phone, purposes?}; all that stand when no purpose is named */
export type OrderWithdrawConsentsResponse = OrderResponse

/** GET /admin/ocop/orders/{id}/origins: who made what, as its maker calls it, and what was agreed; empty for orders placed elsewhere */
export interface AdminOrderOriginsResponse {
  lines: {
    order_line_id: string
    title: string
    unit: string
    quantity: number
    producer: { id: string; handle: string; name: string }
    /** where the goods were promised from */
    stock_location: { id: string; name: string } | null
    lot_id: string | null
    /** as printed on the box */
    lot_code: string | null
  }[]
  terms: {
    delivery: string
    address: string
    from: string
    to: string
    note: string | null
    ended_as: "canceled" | "expired" | null
    ended_by: "buyer" | "office" | "clock" | null
  } | null
}

/** One declaration of a zone, as the office wrote it down; rates lightest first. */
export interface DeliveryZoneView extends ZoneDraft {
  id: string
  valid_from: string
  /** null: until another takes its place */
  valid_to: string | null
}

/** GET /admin/ocop/delivery-zones */
export interface DeliveryZoneListResponse {
  /** what is in force, in the order of `ZONE_SCOPES`; a scope nobody has declared, or that ended, is left out */
  zones: DeliveryZoneView[]
  /** the last 50 that are over, latest first */
  earlier: DeliveryZoneView[]
  /** where goods come from: the commune with the most producers; null: there is no producer yet */
  origin: UnitRef | null
  /** open sales points that hand out web orders */
  pickup_points: number
}

export interface UnitRef {
  code: string
  valid_from: string
}

/** POST /admin/ocop/delivery-zones, POST /admin/ocop/delivery-zones/{id}/end */
export interface DeliveryZoneResponse {
  zone: DeliveryZoneView
}

/** POST /admin/ocop/delivery-zones {…zone, replaces}: `replaces` is the id of the zone that was in force when the form was opened, null: none */
export interface DeclareDeliveryZoneRequest extends ZoneDraft {
  replaces: string | null
}

/** POST /admin/ocop/delivery-zones/try: what a buyer there would read, by what is in force or with the draft in its place */
export interface TryDeliveryRequest {
  from: UnitRef
  to: UnitRef
  weight_g: number
  /** shelf life of fresh goods; null: they keep */
  keeps_days?: number | null
  draft?: ZoneDraft
}

export interface TryDeliveryResponse {
  /** how far the way is */
  scope: ZoneScope
  /** null: no zone serves it */
  answer: { served_by: ZoneScope; name: Words; cost: number; from: string; to: string; order_by: string | null; refused: Words | null } | null
}

interface Words {
  vi: string
  en: string
}
