export type SalesPointKind = "district" | "commune" | "supermarket_stall" | "fair_booth" | "partner_shop"
export type SalesPointStatus = "proposed" | "approved" | "open" | "suspended" | "closed"

export interface SalesPointView {
  id: string
  handle: string
  name: string
  kind: SalesPointKind
  commune: { name: string; slug: string }
  address: string
  /** "7:30–17:30 hằng ngày", in the reader's language */
  opening_hours: string
  /** goods ordered on the web can be fetched here */
  pickup: boolean
  demo: boolean
}

/** GET /store/ocop/sales-points?pickup=true&locale= : open points only */
export interface SalesPointListResponse {
  sales_points: SalesPointView[]
}
