/** Footer facts of Luật TMĐT 122/2025 Đ.11; `notified` only once the authority has confirmed (NĐ 248/2026 Đ.45.2a). */
export interface OperatorView {
  name: string
  address: string
  registration_number: string
  registration_issuer: string
  phone: string
  email: string
  notified: { number: string; on: string } | null
  demo: boolean
}

/** GET /store/ocop/operator?locale= */
export interface OperatorResponse {
  operator: OperatorView
}

export interface PolicyRef {
  slug: string
  title: string
  version: string
  effective_on: string
}

/** GET /store/ocop/policies?locale= */
export interface PolicyListResponse {
  policies: PolicyRef[]
}

/** GET /store/ocop/policies/{slug}?locale= */
export interface PolicyResponse {
  policy: PolicyRef & {
    summary: string
    sections: { id: string; heading: string; paragraphs: string[] }[]
    /** SHA-256 of the text, as stored with every consent */
    text_hash: string
    earlier_versions: { version: string; effective_on: string }[]
  }
}

export type ConsentPurpose = "order_updates_email" | "season_news" | "review_invitation"

/** GET /store/ocop/consents?locale= : what a buyer may agree to; none is needed to order, none is ticked for them */
export interface ConsentOfferListResponse {
  consents: { purpose: ConsentPurpose; text: string; policy_slug: string; policy_version: string }[]
}
