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

/** As the office sees it, whatever its state. */
export interface AdminSalesPointView {
  id: string
  handle: string
  name: string
  kind: SalesPointKind
  status: SalesPointStatus
  commune_code: string
  commune_valid_from: string
  /** today's commune */
  commune_name: string
  address: string
  opening_hours: string
  pickup: boolean
  demo: boolean
  stock_location: { id: string; name: string } | null
}

/** GET /admin/ocop/sales-points: all of them, by name */
export interface AdminSalesPointListResponse {
  sales_points: AdminSalesPointView[]
}

/** GET and POST /admin/ocop/sales-points/{id}; 201 on POST /admin/ocop/sales-points */
export interface AdminSalesPointResponse {
  sales_point: AdminSalesPointView
}
