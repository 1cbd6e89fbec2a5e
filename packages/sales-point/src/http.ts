import type { OpeningHours, OpeningState, WeekLine } from "./rules/opening-hours"
import type { PointLossBearer } from "./rules/market"
import type { PointPaperKind, SalesPointKind } from "./rules/point-names"
import type { PointVerb, SalesPointStatus } from "./rules/point-status"
import type { TargetBoard } from "./rules/target-board"

export type { OpeningHours, OpeningState, PointPaperKind, PointVerb, SalesPointKind, SalesPointStatus, TargetBoard, WeekLine }

export interface SalesPointView {
  id: string
  handle: string
  name: string
  kind: SalesPointKind
  /** today's commune and province */
  commune: { name: string; slug: string; province: string }
  address: string
  /** "7:30–17:30 hằng ngày", in the reader's language */
  opening_hours: string
  hours: OpeningHours
  /** what the hours do not say, or null */
  hours_note: string | null
  /** one or two sentences for visitors */
  about: string | null
  /** of the shop, for visitors */
  phone: string | null
  position: { latitude: number; longitude: number } | null
  /** goods ordered on the web can be fetched here */
  pickup: boolean
  demo: boolean
}

/** GET /store/ocop/sales-points?pickup=true&locale= : open points only, and those that are suspended, without pickup, when `pickup` is not asked */
export interface SalesPointListResponse {
  sales_points: SalesPointView[]
}

/** Boxes of one lot that are sold for less at the counter of a point today. Prices in đồng a piece. */
export interface PublicMarkDown {
  variant_id: string
  lot_code: string
  best_before: string | null
  last_day: string
  quantity: number
  full_price: number
  price: number
}

/** Gift boxes the shop made up of goods of several producers, of one lot. */
export interface PublicGiftBox {
  variant_id: string
  title: string
  lot_code: string
  quantity: number
  best_before: string | null
  /** đồng; null: not for sale */
  price: number | null
  /** its trace page */
  path: string | null
  contents: { per_box: number; title: string; producer: string }[]
}

/** GET /store/ocop/sales-points/{handle}: 404 for one that has never been open; one that has closed answers to old links and printed papers */
export interface SalesPointResponse {
  sales_point: SalesPointView & {
    status: "open" | "suspended" | "closed"
    /** `YYYY-MM-DD`; null: not closed */
    closed_on: string | null
    /** kept for visitors when it is suspended */
    suspended_because: string | null
    stock_location_id: string | null
    mark_downs: PublicMarkDown[]
    gift_boxes: PublicGiftBox[]
  }
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
  about: string | null
  phone: string | null
  latitude: number | null
  longitude: number | null
  opening_hours: string
  hours: OpeningHours
  hours_note: string | null
  pickup: boolean
  demo: boolean
  stock_location: { id: string; name: string } | null
  sales_channel: { id: string; name: string } | null
  /** version of the regulation it signed last; null: none */
  regulation_signed: number | null
  papers: { expired: number; soon: number }
}

/** GET /admin/ocop/sales-points?q&kind&status&commune_code&limit&offset&order: those the caller reaches */
export interface AdminSalesPointListResponse {
  sales_points: AdminSalesPointView[]
  count: number
  limit: number
  offset: number
}

export interface PointPaperView {
  id: string
  kind: PointPaperKind
  kind_name: string
  number: string
  issuer: string
  issued_on: string | null
  expires_on: string | null
  standing: "valid" | "soon" | "expired"
  /** taken out of the folder: by whom and why */
  withdrawn: { at: string; by: string; reason: string } | null
  added_by: string
  /** its scan, at GET /admin/ocop/sales-points/{id}/papers/{paper_id}/file for who keeps the point's books; null: written down only */
  file: { filename: string; size: number } | null
}

export interface PointStepView {
  from: SalesPointStatus | null
  to: SalesPointStatus
  reason: string
  by: string
  at: string
}

/** GET and POST /admin/ocop/sales-points/{id}; 201 on POST /admin/ocop/sales-points */
export interface AdminSalesPointResponse {
  sales_point: AdminSalesPointView & {
    /** what can be done next */
    verbs: PointVerb[]
    /** what keeps it from opening */
    missing: string[]
    papers_list: PointPaperView[]
    /** newest first */
    steps: PointStepView[]
    signatures: { version: number; title: string; losses_by: PointLossBearer; by: string; at: string }[]
    managers: { id: string; name: string; email: string }[]
  }
}

/** GET /admin/ocop/sales-points/board */
export interface TargetBoardResponse {
  board: TargetBoard
}

export interface PointRegulationView {
  id: string
  /** 1, 2, 3 … */
  version: number
  title: string
  body: string
  /** `YYYY-MM-DD` */
  valid_from: string
  /** who bears goods lost at a point that signed it */
  losses_by: PointLossBearer
  published_by: string
  published_at: string
  in_force: boolean
  /** points that are not closed: how many signed this version */
  signed: number
  points: number
}

/** GET /admin/ocop/point-regulations: newest first; 201 on POST */
export interface PointRegulationListResponse {
  regulations: PointRegulationView[]
}

export type * from "./http/supply"
export type * from "./http/fair"
export type * from "./http/market"
export type * from "./http/health"
export type { OwnGoodsResponse, OwnTransfer } from "./http-goods"
