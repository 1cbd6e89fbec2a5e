import type { PaymentMethod } from "../../http"
import type { CodeAmount, Locale } from "../../rules"
import type { VariantStock } from "../quote/read-goods"

export interface PlannedAdjustment extends CodeAmount {
  promotion_id: string
}

export interface PlannedLine {
  variant_id: string
  quantity: number
  unit_price: number
  adjustments: PlannedAdjustment[]
  stock: Pick<VariantStock, "managed" | "allow_backorder" | "items">
  title: string
  unit: string
  handle: string
  thumbnail: string | null
  sku: string | null
  barcode: string | null
  variant_title: string
  product_title: string
  product_id: string
  product_description: string | null
  product_subtitle: string | null
  discountable: boolean
  requires_shipping: boolean
  producer: { id: string; handle: string; name: string }
}

/** Everything an order is made of, decided before the first row is written. Plain data; instants are ISO 8601. */
export interface OrderPlan {
  placement: {
    id: string
    idempotency_key: string
    body_hash: string
    lease_until: string
    order_id: string
    cart_id: string
    payment_collection_id: string
    code: string
  }
  placed_at: string
  locale: Locale
  shop: { sales_channel_id: string; region_id: string; location_ids: string[]; shipping_options: Record<string, string> }
  contact: { name: string; phone: string; email: string | null }
  delivery: {
    method: "zone" | "pickup"
    name: string
    /** before promotions */
    price: number
    adjustments: PlannedAdjustment[]
    from: string
    to: string
    sales_point: string | null
    /** where the point keeps its goods */
    point_location: string | null
    line1: string
    ward_code: string | null
    ward_name: string | null
    province_code: string | null
    province_name: string | null
    /** the whole address on one line */
    text: string
  }
  payment: { method: PaymentMethod; provider_id: string; pay_before: string | null }
  lines: PlannedLine[]
  /** integer VND */
  total: number
  note: string | null
  consents: { purpose: string; policy_version: string }[]
}

/** A line with the place its goods were promised from; a line whose boxes lie in two places became two. */
export interface ReservedLine extends PlannedLine {
  line_id: string
  location_id: string | null
}
