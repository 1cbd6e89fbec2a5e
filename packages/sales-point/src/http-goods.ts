import type { BookLine, DifferenceKind, MarkDownKind, MarkDownRule, ShelfLifeBand, TransferStatus, TransferVerb } from "./rules/goods"
import type { LossBearer } from "./rules/market"

export type { BookLine, DifferenceKind, MarkDownKind, MarkDownRule, ShelfLifeBand, TransferStatus, TransferVerb }

interface End {
  name: string
  /** null: a producer's store-room */
  point_id: string | null
  producer_id: string | null
}

export interface TransferRow {
  id: string
  /** "CH-2026-0001" */
  code: string
  status: TransferStatus
  from: End
  to: End
  boxes: number
  at: string
  by: string
}

/** GET /admin/ocop/transfers?q&status&point_id&order&limit&offset: those that touch a point the caller reaches */
export interface TransferListResponse {
  transfers: TransferRow[]
  count: number
  limit: number
  offset: number
}

export interface TransferView extends TransferRow {
  note: string | null
  /** of its delivery note, "PGH-2026-0001", as PDF at GET …/delivery-note; null: none was written */
  delivery_note: string | null
  verbs: TransferVerb[]
  lines: {
    id: string
    lot_id: string
    lot_code: string
    title: string
    producer_id: string
    variant_id: string
    best_before: string | null
    /** sent */
    quantity: number
    /** what the receiver found; null: not counted yet */
    count: { counted: number; difference: DifferenceKind | null; reason: string | null; by: string; at: string } | null
  }[]
  /** newest first */
  steps: { from: TransferStatus | null; to: TransferStatus; reason: string | null; by: string; at: string }[]
}

/** GET and POST /admin/ocop/transfers/{id}[/{verb}]; 201 on POST /admin/ocop/transfers */
export interface TransferResponse {
  transfer: TransferView
}

/** GET /admin/ocop/transfers/shelf?point_id= or ?producer_id= : what could be sent from there, first expired first */
export interface TransferShelfResponse {
  lots: { lot_id: string; lot_code: string; title: string; variant_id: string; quantity: number; best_before: string | null; days_left: number | null; band: ShelfLifeBand; sellable: boolean }[]
}

export interface BookRow extends BookLine {
  lot_id: string
  lot_code: string
  title: string
  producer: { id: string; name: string }
  best_before: string | null
  days_left: number | null
  band: ShelfLifeBand
  /** of those returned, how many went into gift boxes on this shelf */
  boxed: number
  /** by how much it does not add up; 0: it does */
  off_by: number
}

/** GET /admin/ocop/sales-points/{id}/book?q&limit&offset; `total` is of the whole book. POST …/losses and …/found answer with its first page. */
export interface BookResponse {
  rows: BookRow[]
  total: BookLine
  count: number
  limit: number
  offset: number
}

/** Boxes written down as lost from the shelf of a point. */
export interface LossView {
  id: string
  lot_id: string
  lot_code: string
  title: string
  producer: { id: string; name: string }
  quantity: number
  /** of them found again */
  found: number
  reason: string
  by: string
  at: string
  /** who makes it good: the chain (by `bill`), the shop, or nobody: the producer bears it */
  borne_by: LossBearer
  bill: string | null
  findings: { quantity: number; reason: string; by: string; at: string }[]
}

/** GET /admin/ocop/sales-points/{id}/losses?limit&offset, newest first; POST …/losses/{loss_id}/found {quantity, reason, key} → 201 */
export interface LossListResponse {
  losses: LossView[]
  count: number
  limit: number
  offset: number
}

/** A mark-down that runs now. */
export interface MarkDownView {
  id: string
  kind: MarkDownKind
  figure: number
  /** đồng a piece now */
  price: number
  first_day: string
  last_day: string
  reason: string
  by: string
  at: string
}

/** POST /admin/ocop/sales-points/{id}/mark-downs → 201, …/mark-downs/{id}/end {reason} */
export interface MakeMarkDownBody {
  lot_id: string
  kind: MarkDownKind
  figure: number
  first_day?: string
  last_day?: string
  reason: string
  key: string
}
export interface MarkDownResponse {
  id: string
}

/** GET /admin/ocop/sales-points/{id}/gift-boxes?lot_id= : what a lot that lies there can become, and what else there can go in */
export interface GiftBoxChoicesResponse {
  /** `of` the producer of the lot: holds its goods only; null: of the shop, holds goods of any. Prices in đồng; null: not for sale */
  gift_boxes: { variant_id: string; title: string; of: string | null; net: { quantity: number; uom: "g" | "ml" } | null; price: number | null }[]
  /** `price` of one here today, marked down where it is: shares go by it; `full_price`: how far down a box may go goes by it */
  lots: { lot_id: string; lot_code: string; title: string; producer: { id: string; name: string }; variant_id: string; quantity: number; best_before: string | null; days_left: number | null; band: ShelfLifeBand; price: number | null; full_price: number | null }[]
}
/** POST /admin/ocop/gift-box-kinds → 201: a gift box of the shop that points can make up from now on, at `price` đồng */
export interface MakeGiftBoxKindBody {
  title: string
  price: number
}
export interface GiftBoxKindResponse {
  variant_id: string
}
/** POST /admin/ocop/sales-points/{id}/gift-boxes → 201 */
export interface MakeGiftBoxesBody {
  variant_id: string
  boxes: number
  parts: { lot_id: string; per_box: number }[]
  reason: string
  key: string
}
export interface GiftBoxResponse {
  lot: { id: string; code: string }
}

/** GET and POST /admin/ocop/mark-down-rules: how far down one may go today */
export interface MarkDownRuleResponse {
  rule: MarkDownRule & { reason: string; by: string }
  /** most percent the caller takes off */
  most_percent: number
}

/** GET /admin/ocop/shelf-life?q&band&point_id&limit&offset: what lies at points, soonest to expire first */
export interface ShelfLifeResponse {
  rows: { id: string; point: { id: string; name: string }; lot_id: string; lot_code: string; title: string; quantity: number; best_before: string | null; days_left: number | null; band: ShelfLifeBand; advice: { vi: string; en: string } | null; producer_id: string
    /** what one gift box holds, in words; null: no gift box */
    inside: string | null
    /** đồng a piece, in full; null: not for sale */
    price: number | null
    mark_down: MarkDownView | null
  }[]
  /** boxes by band, of all points asked for */
  boxes: Record<ShelfLifeBand, number>
  count: number
  limit: number
  offset: number
}

export interface OwnTransfer extends TransferView {
  /** the point or the office agreed to it: it may leave */
  agreed: boolean
}

/** GET /producer/goods-at-points?q&limit&lots_offset&offset; the first page also as 201 on POST /producer/transfers, 200 on POST /producer/transfers/{id}/{dispatch|cancel} */
export interface OwnGoodsResponse {
  /** points where something of theirs came, with as many of its lots as stand on this page, soonest to expire first; `total` is of all of them */
  points: { id: string; name: string; commune_name: string; lots: (BookLine & { lot_id: string; lot_code: string; title: string; best_before: string | null; days_left: number | null; band: ShelfLifeBand; mark_down: Omit<MarkDownView, "id" | "by"> | null
    /** of those returned, how many went into gift boxes there */
    boxed: number
    /** it is a lot of gift boxes with goods of theirs in it: which, and how many đồng of a box's price are theirs; figures are gift boxes, not part of `total` */
    inside: { parts: { per_box: number; title: string }[]; share: number } | null
  })[]; total: BookLine }[]
  /** where goods may be announced; `asks`: it asks for something of theirs, so that what it asks for may leave at once */
  open_points: { id: string; name: string; commune_name: string; asks: boolean }[]
  /** packed and good, first expired first: as many as stand on this page */
  lots: { lot_id: string; lot_code: string; title: string; variant_id: string; quantity: number; best_before: string | null; days_left: number | null }[]
  /** the last fifty, newest first */
  transfers: OwnTransfer[]
  /** lots that can be sent, of those looked for */
  lots_count: number
  /** lots at points, of those looked for */
  count: number
  limit: number
  lots_offset: number
  offset: number
}
