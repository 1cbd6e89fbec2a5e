import type { ProducerType, Provenance } from "../rules/words"
import type { MemberRole } from "./members"

/** What the public may know of a producer. No person, no private phone, no home address (law 7 of the house). */
export interface ProducerRef {
  id: string
  handle: string
  name: string
}

export interface PortalMeResponse {
  producer: ProducerRef & { type: ProducerType | null; summary: string; provenance: Provenance; commune: { then: string; now: string | null } | null }
  /** suspended: what is on sale is not; the reason is said */
  status: "active" | "suspended"
  suspension: { reason: string; since: string } | null
  member: { id: string; name: string; role: MemberRole }
  /** what waits for the producer in each room */
  waiting: { messages: number; listings_returned: number; papers: number; dossiers: number; ideas: number; findings: number }
}

export interface PortalProduct {
  id: string
  handle: string
  title: string
  thumbnail: string | null
  status: "on_sale" | "showcase" | "off_sale"
  why_off: string | null
  price: number | null
  /** smallest and largest price that may be typed without the office */
  price_bounds: { min: number; max: number } | null
  stock: number | null
  /** the stock is what its lots put on sale; nobody types it */
  kept_in_lots: boolean
  /** of the stock, already promised to orders */
  reserved: number
  /** computed; null: none valid now */
  star: 1 | 2 | 3 | 4 | 5 | null
  prices: { price: number; by: string; at: string }[]
  open_listing_id: string | null
}
/** GET /producer/products?q&limit&offset, by name */
export interface PortalProductListResponse {
  products: PortalProduct[]
  count: number
  offset: number
  limit: number
}
export interface PortalProductResponse {
  product: PortalProduct
}

/** Only the producer's own lines. The shop sends the parcels, so no buyer's telephone is needed and none is told. */
export interface PortalOrder {
  code: string
  placed_at: string
  status: string
  status_name: string
  lines: { title: string; quantity: number; unit_price: number; total: number }[]
  total: number
  /** "Hà Nội": where it goes, not to whom */
  destination: string | null
}
export interface PortalOrderListResponse {
  orders: PortalOrder[]
  count: number
  offset: number
  limit: number
}

export interface MessageView {
  id: string
  from: "producer" | "office"
  author: string
  text: string
  at: string
  read: boolean
}
export interface MessageListResponse {
  messages: MessageView[]
  unread: number
}
