import type { ApplicationState, PaperKind, ProducerType } from "../rules/words"
import type { PaperView, RequirementRow, RequirementView, UploadView } from "./papers"

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

/** GET /admin/ocop/applications?q&state&type&limit&offset&order; state also `waiting`: with the commune or the office · …/{id} · POST …/{id}/check|return|approve|refuse {reason?} */
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
