/**
 * What producers, their applications and their portal say over HTTP.
 *
 * Joining, open to anyone, rate-limited (429), with the header `x-draft-key` that the first call hands out:
 *   GET    /store/ocop/joining                                → JoiningResponse (types, papers each needs, consent)
 *   POST   /store/ocop/applications {}                        → 201 DraftOpenedResponse: keep `draft_key` on the device
 *   GET    /store/ocop/applications/mine                      → ApplicationResponse (404 without a key that fits)
 *   POST   /store/ocop/applications/mine                      ApplicationFields, any part of it → ApplicationResponse
 *   POST   /store/ocop/applications/mine/uploads              OpenUpload → 201 UploadResponse
 *   GET    /store/ocop/applications/mine/uploads/{id}         → UploadResponse: continue from `upload.offset`
 *   PUT    /store/ocop/applications/mine/uploads/{id}?offset= body: the bytes, application/octet-stream, ≤ 1 MB a time
 *                                                             → UploadResponse; 400 with code `wrong_offset`: ask GET where to continue
 *   POST   /store/ocop/applications/mine/papers               NewPaper → 201 ApplicationResponse
 *   POST   /store/ocop/applications/mine/papers/{id}/remove   → ApplicationResponse
 *   POST   /store/ocop/applications/mine/submit               SubmitApplication → ApplicationResponse
 *   POST   /producer/invitations/redeem                       RedeemInvitation → {member: {identifier}}; then POST /auth/producer/login
 *
 * Portal, with the member's token:
 *   GET  /producer/me                    → PortalMeResponse
 *   GET  /producer/requirements          → RequirementListResponse
 *   GET  /producer/papers                → PaperListResponse · POST NewPaper → 201 {paper} · GET /producer/papers/{id}/file → bytes
 *   POST /producer/uploads, GET|PUT /producer/uploads/{id}    as above
 *   GET  /producer/products              → PortalProductListResponse
 *   POST /producer/products/{id}/price   {price} → {product} · POST /producer/products/{id}/stock {quantity} → {product}
 *   GET  /producer/listings              → ListingListResponse · POST ListingFields → 201 {listing}
 *   GET  /producer/listings/{id}         → {listing} · POST ListingFields → {listing}
 *   POST /producer/listings/{id}/submit | withdraw            → {listing}
 *   POST /producer/pictures              {upload_id} → 201 {picture: {url}}: a finished upload as a picture for a listing
 *   GET  /producer/orders?offset&limit   → PortalOrderListResponse
 *   GET  /producer/messages              → MessageListResponse · POST {text} → 201 {message} · POST /producer/messages/read {} → MessageListResponse
 *   GET  /producer/members               → MemberListResponse · POST InviteMember → 201 InvitationResponse
 *   POST /producer/members/{id}/remove   → MemberListResponse
 */

import type { ApplicationState, ListingState, PaperKind, ProducerType, Provenance, RequirementStatus } from "./rules/words"

export type { ApplicationState, ListingState, PaperKind, ProducerType, Provenance, RequirementStatus } from "./rules/words"

/** What the public may know of a producer. No person, no private phone, no home address (law 7 of the house). */
export interface ProducerRef {
  id: string
  handle: string
  name: string
}

export interface RequirementRow {
  paper_kind: PaperKind
  name: string
  /** what it is, where to get it, when one is exempt */
  help: string
  /** false: only asked for, e.g. when the goods are food */
  required: boolean
}

export interface JoiningResponse {
  types: { type: ProducerType; name: string; requirements: RequirementRow[] }[]
  paper_kinds: { kind: PaperKind; name: string }[]
  consent: { purpose: "producer_application"; text: string; policy_slug: string; policy_version: string }
  max_upload_bytes: number
}

export interface ApplicationFields {
  type?: ProducerType | null
  name?: string
  short_name?: string
  english_name?: string
  registration_number?: string
  tax_id?: string
  representative_name?: string
  /** Vietnamese telephone, stored as +84… */
  representative_phone?: string
  representative_email?: string
  /** as typed, old or new name; answered with `commune` */
  commune_text?: string
  /** chosen among `commune_choices` */
  commune_code?: string | null
  summary?: string
}

export interface CommuneChoice {
  code: string
  name: string
  /** "trước 07/2025: xã Đức Lĩnh" */
  formerly: string | null
}

export interface TransitionView {
  from: ApplicationState
  to: ApplicationState
  to_name: string
  /** "Người nộp", "Cán bộ xã", "Văn phòng điều phối": never a name to the public */
  by: string
  reason: string | null
  at: string
}

export interface ApplicationView {
  id: string
  /** for telephone calls: "ĐK-2611-0007"; null while a draft */
  code: string | null
  state: ApplicationState
  state_name: string
  /** what happens next, a sentence for the applicant */
  next: string
  editable: boolean
  fields: Required<ApplicationFields>
  commune: CommuneChoice | null
  commune_choices: CommuneChoice[]
  requirements: RequirementView[]
  papers: PaperView[]
  uploads: UploadView[]
  history: TransitionView[]
  /** what is still missing before it can be handed in: field (or "papers.business_registration") and sentence */
  missing: { field: string; message: string }[]
  updated_at: string
}

export interface ApplicationResponse {
  application: ApplicationView
}
export interface DraftOpenedResponse extends ApplicationResponse {
  draft_key: string
}
export interface SubmitApplication {
  consents: { purpose: "producer_application"; policy_version: string }[]
}

export interface OpenUpload {
  filename: string
  /** bytes in all, ≤ 12 MB */
  size: number
}
export interface UploadView {
  id: string
  filename: string
  size: number
  /** bytes that arrived */
  offset: number
  done: boolean
}
export interface UploadResponse {
  upload: UploadView
}

export interface NewPaper {
  upload_id: string
  kind: PaperKind
  issuer?: string
  number?: string
  /** YYYY-MM-DD */
  valid_from?: string | null
  valid_to?: string | null
}
export interface PaperView {
  id: string
  kind: PaperKind
  kind_name: string
  filename: string
  mime_type: string
  size: number
  issuer: string | null
  number: string | null
  valid_from: string | null
  valid_to: string | null
  /** SHA-256 of the file */
  content_hash: string
  status: Exclude<RequirementStatus, "missing">
  /** null: the office has not looked yet */
  verdict: "accepted" | "refused" | null
  verdict_reason: string | null
  added_at: string
}
export interface PaperListResponse {
  papers: PaperView[]
}
export interface RequirementView extends RequirementRow {
  /** waiting: handed in, the office has not looked yet */
  status: RequirementStatus
  status_name: string
  paper_id: string | null
  valid_to: string | null
}
export interface RequirementListResponse {
  requirements: RequirementView[]
}

export interface PortalMeResponse {
  producer: ProducerRef & { type: ProducerType | null; summary: string; provenance: Provenance; commune: { then: string; now: string | null } | null }
  /** suspended: what is on sale is not; the reason is said */
  status: "active" | "suspended"
  suspension: { reason: string; since: string } | null
  member: { id: string; name: string; role: MemberRole }
  waiting: { messages: number; listings_returned: number; papers: number }
}

export type MemberRole = "owner" | "member"
export interface MemberView {
  id: string
  name: string
  identifier: string
  role: MemberRole
  /** invited: the code has not been used yet */
  state: "invited" | "active" | "removed"
  you: boolean
}
export interface MemberListResponse {
  members: MemberView[]
}
export interface InviteMember {
  name: string
  /** telephone or e-mail they will sign in with */
  identifier: string
  role: MemberRole
}
export interface InvitationResponse {
  member: MemberView
  /** to be handed over; also sent to the telephone or e-mail. Shown once */
  invitation: { code: string; expires_at: string }
}
export interface RedeemInvitation {
  identifier: string
  code: string
  password: string
}

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
export interface ListingListResponse {
  listings: ListingView[]
  groups: { key: string; name: string }[]
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
  /** of the stock, already promised to orders */
  reserved: number
  /** computed; null: none valid now */
  star: 1 | 2 | 3 | 4 | 5 | null
  prices: { price: number; by: string; at: string }[]
  open_listing_id: string | null
}
export interface PortalProductListResponse {
  products: PortalProduct[]
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

/** GET /admin/ocop/applications?q&state&type&limit&offset&order · …/{id} · POST …/{id}/check|return|approve|refuse {reason?} */
export interface OfficeApplicationRow {
  id: string
  code: string | null
  state: ApplicationState
  state_name: string
  name: string
  type: ProducerType | null
  commune: string | null
  submitted_at: string | null
  /** waits for a step of the one who asks */
  yours: boolean
}
export interface OfficeApplicationListResponse {
  applications: OfficeApplicationRow[]
  count: number
  offset: number
  limit: number
}
export interface OfficeApplication extends ApplicationView {
  producer_id: string | null
  /** steps open to the one who asks */
  verbs: string[]
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
