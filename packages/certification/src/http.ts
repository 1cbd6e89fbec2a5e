/** Answers of `/store/ocop/certificates/*`. Instants are ISO 8601 with offset. */

export * from "./http/council"
export * from "./http/inspection"
export * from "./http/year"

import type { CertifierLevel } from "./rules/council-contract"
import type { WaitingMatter } from "./rules/waiting"

export type { WaitingMatter }

export type Stars = 1 | 2 | 3 | 4 | 5

/** States of a certificate at an instant; `domain.md` §2, QĐ 26/2026 Đ.8 and Đ.12. */
export type CertificateState =
  | "upcoming"
  | "active"
  | "renewal_window"
  | "grace"
  | "renewed"
  | "expired"
  | "revoked"
  | "superseded"

/** A valid star of a product. Absent (null) whenever no certificate stands. Computed by `starOf`, never stored as truth. */
export interface StarView {
  star: 3 | 4 | 5
  /** null: the source states none (press rows); nothing to link to then */
  certificate_number: string | null
  /** `year`: only the year of recognition is known. Say "công nhận năm {recognised_year}, theo {source}" and no date at all */
  precision: "day" | "year"
  recognised_year: number
  /** null with precision `year` */
  valid_from: string | null
  /** instant from which the certificate no longer stands (exclusive); null with precision `year` */
  valid_until: string | null
  state: "active" | "renewal_window" | "grace"
  /** the instant at which this answer may change next; null: never */
  changes_at: string | null
  /** invented for the demonstration: must be marked on screen */
  demo: boolean
  /** where the fact was read, for press rows */
  source: string | null
}

/** GET /store/ocop/certificates/{number}; an unknown number is a 404 with `type: "not_found"`. */
export interface CertificateResponse {
  certificate: {
    number: string
    state: CertificateState
    star: Stars
    /** true only in active, renewal_window and grace */
    stands: boolean
    decision_number: string
    issued_by: string
    issued_on: string
    valid_from: string
    valid_until: string
    /** the dossier for renewal was filed late: it stands until this instant (QĐ 26/2026 Đ.12.3) */
    grace_until: string | null
    /** set when revoked: when and in the law's words why */
    ended: { at: string; decision_number: string; reason: string } | null
    /** number of the certificate that followed it */
    replaced_by: string | null
    /** number of the decision that laid the criteria down, "26/2026/QĐ-TTg"; null where the source states none (press rows) */
    criteria_set: string | null
    product: { id: string; handle: string; title: string } | null
    producer: { handle: string; name: string } | null
    demo: boolean
    /** where the fact was read, for press rows */
    source: string | null
  }
}

/** One certificate as the office sees it, with how it stands now. */
export interface AdminCertificateView {
  id: string
  product_id: string
  number: string | null
  star: Stars
  state: CertificateState
  stands: boolean
  precision: "day" | "year"
  recognised_year: number
  valid_from: string
  valid_until: string
  grace_until: string | null
  decision_number: string | null
  issued_by: string
  revoked_at: string | null
  replaced_by: string | null
  demo: boolean
  source: string | null
}

export interface AdminCertificateRow extends AdminCertificateView {
  product: { id: string; title: string; handle: string }
  producer: { id: string; name: string } | null
}

/** GET /admin/ocop/certificates?product_id&q&star&ends&order&limit&offset, newest first; …/certificates/sheet answers the same as XLSX */
export interface AdminCertificateListResponse {
  certificates: AdminCertificateRow[]
  count: number
  offset: number
  limit: number
}

export type DecisionKind = "issue" | "renew" | "upgrade" | "downgrade" | "revoke" | "grace" | "annul"

export interface AdminDecisionView {
  id: string
  kind: DecisionKind
  number: string | null
  signed_on: string | null
  effective_at: string
  issued_by: string
  reason: string | null
  /** certificate it grants or is about */
  certificate_id: string | null
  /** a later decision said it was recorded by mistake */
  annulled: boolean
}

/** GET /admin/ocop/products/{id}/certification: the star now, and why */
export interface AdminProductCertificationResponse {
  star: StarView | null
  /** newest first */
  certificates: AdminCertificateView[]
  /** oldest first */
  decisions: AdminDecisionView[]
  /** what councils found at three stars or more and no decision rests on yet, newest first */
  evaluations: { id: string; criteria_set_id: string; average: number; star: 3 | 4 | 5; certifier: CertifierLevel | null; recorded_at: string }[]
  /** the next free certificate number of this year */
  next_number: string
}

/** POST /admin/ocop/certificates/import `{ filename, content (base64 of CSV or XLSX), dry_run }`: all rows or none */
export interface AdminImportCertificatesResponse {
  /** false: a dry run, or at least one row was refused */
  imported: boolean
  accepted: number
  /** in the order of the sheet; `refused` says why, null when accepted */
  lines: { line: number; product: string; certificate_number: string; refused: string | null; kind: "issue" | "renew" | "upgrade" | null; star: number | null; valid_until: string | null }[]
}

/** GET /admin/ocop/overview: what waits, what runs out, the year */
export interface OverviewResponse {
  /** what a new shop still needs, told to who may set it up; empty once all is there */
  set_up: SetUpView[]
  /** what waits and the caller may see, their own first; matters with none are left out */
  waiting: WaitingView[]
  /** certificates that end within so many days, each counted once, with the nearest */
  ending: { within: 30 | 90 | 180; count: number }[]
  next_to_end: AdminCertificateRow[]
  standing: { star: 3 | 4 | 5; count: number }[]
  year: number
  months: { month: number; recognised: number; ended: number }[]
}

export type SetUpMatter = "operator" | "payment" | "delivery" | "people" | "producers" | "products"

export interface SetUpView {
  matter: SetUpMatter
  done: boolean
}

export interface WaitingView {
  matter: WaitingMatter
  count: number
  /** of these, past the last day of the law or of the plan */
  overdue: number
  /** the caller is one of those it waits for */
  mine: boolean
  /** names of the roles it waits for */
  who: { vi: string; en: string }[]
}

/** 201 on POST /admin/ocop/certificates and POST …/{id}/{renew,upgrade,revoke,open-grace,downgrade}, POST /admin/ocop/decisions/{id}/annul */
export interface AdminDecisionRecordedResponse {
  decision_id: string
  product_id: string
  certificate_id: string | null
  certificate_number: string | null
}
