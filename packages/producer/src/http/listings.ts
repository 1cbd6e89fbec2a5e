import type { ListingState } from "../rules/words"

/** What the office reviews. Price only counts for a new product; afterwards it changes directly. */
export interface ListingFields {
  /** of a product that is on sale; left out: a new product */
  product_id?: string
  title?: string
  subtitle?: string
  description?: string
  /** keys of `product_group` as the catalogue knows them */
  group?: string
  price?: number
  /** grams in the box, for delivery */
  weight?: number
  stock?: number
  /** months with goods, 1–12, sorted; all twelve: all year; empty: not stated */
  months?: number[]
  label?: ListingLabel
  /** addresses answered by POST /producer/pictures, the first is the main one */
  pictures?: string[]
}
export interface ListingLabel {
  net_quantity?: string
  ingredients?: string | null
  storage?: string
  usage?: string
  shelf_life_days?: number | null
  warnings?: string | null
}
export interface FieldChange {
  field: string
  name: string
  before: string | null
  after: string | null
}
export interface ListingView {
  id: string
  product_id: string | null
  state: ListingState
  state_name: string
  /** of a product that is on sale: what the public reads now, with the changes asked for */
  fields: ListingFields
  /** against what the public sees now */
  changes: FieldChange[]
  missing: { field: string; message: string }[]
  reason: string | null
  history: { from: ListingState; to: ListingState; to_name: string; by: string; reason: string | null; at: string }[]
  editable: boolean
  updated_at: string
}
export interface ListingResponse {
  listing: ListingView
}
/** GET /producer/listings?open=true&limit&offset, newest first */
export interface ListingListResponse {
  listings: ListingView[]
  groups: { key: string; name: string }[]
  count: number
  offset: number
  limit: number
}

/** GET /admin/ocop/listings?q&state&producer_id&limit&offset&order · …/{id} · POST …/{id}/publish|return {reason?} */
export interface OfficeListingRow {
  id: string
  title: string
  is_new: boolean
  producer: { id: string; name: string }
  state: ListingState
  state_name: string
  submitted_at: string | null
}
export interface OfficeListingListResponse {
  listings: OfficeListingRow[]
  count: number
  offset: number
  limit: number
}
export interface OfficeListing extends ListingView {
  producer: { id: string; name: string }
  verbs: string[]
}
