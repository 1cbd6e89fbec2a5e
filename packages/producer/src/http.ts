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
 *   GET  /producer/uploads               → UploadListResponse · POST, GET|PUT /producer/uploads/{id} as above; the office: POST /admin/ocop/uploads, GET|PUT /admin/ocop/uploads/{id}
 *   GET  /producer/products?q            → PortalProductListResponse
 *   POST /producer/products/{id}/price   {price} → {product} · POST /producer/products/{id}/stock {quantity} → {product}
 *   GET  /producer/listings?open         → ListingListResponse · POST ListingFields → 201 {listing}
 *   GET  /producer/listings/{id}         → {listing} · POST ListingFields → {listing}
 *   POST /producer/listings/{id}/submit | withdraw            → {listing}
 *   POST /producer/pictures              {upload_id} → 201 {picture: {url}}: a finished upload as a picture for a listing
 *   GET  /producer/orders?offset&limit   → PortalOrderListResponse
 *   GET  /producer/messages              → MessageListResponse · POST {text} → 201 {message} · POST /producer/messages/read {} → MessageListResponse
 *   GET  /producer/members               → MemberListResponse · POST InviteMember → 201 InvitationResponse
 *   POST /producer/members/{id}/remove   → MemberListResponse · POST /producer/members/{id}/role {role} → MemberListResponse
 */

export * from "./http/joining"
export * from "./http/listings"
export * from "./http/members"
export * from "./http/papers"
export * from "./http/portal"
export * from "./http/settlement"
export type { ApplicationState, ListingState, PaperKind, ProducerType, Provenance, RequirementStatus } from "./rules/words"
