/**
 * Answers of `/admin/ocop/{cycles,ideas,plans,dossiers}*` and `/producer/{ideas,plans,evidence,dossiers}*`. Instants are ISO 8601, days `YYYY-MM-DD`.
 * Every change of state is `POST …/{id}/{verb}` with `MoveBody`; the verbs possible now stand in `next`.
 */

export type CycleState = "planned" | "open" | "closed"
export type IdeaState = "draft" | "submitted" | "commune_shortlisted" | "commune_returned" | "accepted" | "rejected" | "sent_to_province"
export type PlanState = "draft" | "submitted" | "approved" | "returned" | "implementing" | "done"

/** `district-2019`: district, province, centre · `commune-2025`: commune, province, ministry (QĐ 1489, QĐ 26/2026) */
export type DossierRoute = "district-2019" | "commune-2025"
export type DossierKind = "first" | "upgrade" | "renewal"
export type DossierState =
  | "draft"
  | "returned"
  | "submitted"
  | "format_check"
  | "district_scored"
  | "forwarded_province"
  | "province_scored"
  | "recognised"
  | "not_recognised"
  | "submitted_to_commune"
  | "commune_assessed"
  | "sent_to_province"
  | "advisory_review"
  | "council_scored"
  | "recognised_3_4"
  | "not_certified_1_2"
  | "forwarded_central"
  | "returned_to_province"
  | "recognised_5"

/** What can be done next with a row, by the one who asks. */
export interface NextMove {
  verb: string
  to: string
  /** the reason must be given */
  reason_needed: boolean
}

/** Body of `POST …/{id}/{verb}`. `contents` with `assess`, `score` with `record-district-score`. */
export interface MoveBody {
  reason?: string
  contents?: AssessmentContent[]
  score?: number
}

/** One step of the way: who, when, why. Append-only. */
export interface TransitionView {
  verb: string
  from: string
  to: string
  /** a role, or "council", "decision" where a record of theirs moved it */
  by_role: string
  by_name: string
  reason: string | null
  at: string
}

export interface CycleStepView {
  step: 1 | 2 | 3 | 4 | 5 | 6
  from: string | null
  to: string | null
}
export interface CycleView {
  id: string
  year: number
  state: CycleState
  /** number of the plan that opens it */
  plan_number: string | null
  steps: CycleStepView[]
  /** days on which no office works, beside Saturdays and Sundays */
  days_off: string[]
  next: NextMove[]
  timeline: TransitionView[]
}

/** Phiếu đăng ký ý tưởng sản phẩm */
export interface IdeaForm {
  description: string
  material_origin: string
  local_identity: string
  market: string
  scale: string
}
export interface IdeaRow {
  id: string
  year: number
  title: string
  state: IdeaState
  producer: { id: string; name: string }
  commune: { code: string; name: string }
  state_since: string
  updated_at: string
}
export interface IdeaDetail extends IdeaRow {
  form: IdeaForm
  plan_id: string | null
  next: NextMove[]
  timeline: TransitionView[]
}

export interface PlanContent {
  goals: string
  materials: string
  process: string
  investment: string
  market: string
  schedule: string
}
export interface PlanRow {
  id: string
  idea_id: string
  title: string
  state: PlanState
  producer: { id: string; name: string }
  commune: { code: string; name: string }
  /** body that mentors the product, and the office user who does it; who mentors does not score */
  mentor: { body: string; user_id: string | null } | null
  state_since: string
  updated_at: string
}
export interface PlanDetail extends PlanRow {
  content: PlanContent
  next: NextMove[]
  timeline: TransitionView[]
}

export type EvidenceKind =
  | "business_registration"
  | "production_certificate"
  | "food_safety"
  | "quality_declaration"
  | "test_sheet"
  | "material_origin"
  | "environment"
  | "labour"
  | "finance"
  | "intellectual_property"
  | "market_contract"
  | "promotion"
  | "story"
  | "barcode_trace"
  | "quality_system"
  | "award"
  | "organisation"
  | "other"

export interface EvidenceView {
  id: string
  kind: EvidenceKind
  title: string
  issuer: string | null
  number: string | null
  valid_from: string | null
  /** last day on which it is good; null: has no end */
  valid_to: string | null
  /** ids of criteria it speaks for, beside those of its kind */
  criteria: string[]
  content_type: "application/pdf"
  bytes: number
  /** SHA-256 of the stored file, hexadecimal */
  content_hash: string
  added_at: string
  /** the office sent it for the producer */
  by_office: boolean
}

/** What a dossier of this kind and route must or may hold, and how it stands today. Computed, never stored. */
export interface NeedView {
  key: string
  name: { vi: string; en: string }
  law: string
  mandatory: boolean
  kinds: EvidenceKind[]
  status: "met" | "runs_out" | "expired" | "missing" | "optional"
  evidence_id: string | null
}

/** Mẫu 01 */
export interface Registration {
  unit_name: string
  representative: string
  position: string
  address: string
  phone: string
  email: string
  product_name: string
  samples: number
}

/** Mẫu 02 */
export interface SelfReport {
  general: string
  plan_result: string
  plan_ahead: string
  /** what changed since the last recognition; upgrade and renewal only */
  changes: string
  /** criterion id → points the producer gives itself */
  self_scores: Record<string, number>
}

export interface AssessmentContent {
  key: "local_material" | "local_labour" | "idea_origin" | "local_identity"
  met: boolean
  note: string
}
/** Mẫu 03, as the commune wrote it down */
export interface AssessmentView {
  contents: AssessmentContent[]
  by_name: string
  at: string
}

export interface DossierRow {
  id: string
  /** `42-18322-03-2026`, given when it is first handed in */
  code: string | null
  title: string
  product_id: string
  producer: { id: string; name: string }
  commune: { code: string; name: string }
  kind: DossierKind
  route: DossierRoute
  state: DossierState
  /** number of the official score sheet, 1 to 26 */
  sheet: number
  criteria_set_id: string
  /** last day for the next step; null: no deadline */
  due_on: string | null
  overdue: boolean
  submitted_at: string | null
  /** since when it is in this state */
  state_since: string
}

export interface SubmissionView {
  version: number
  receipt_number: string
  submitted_at: string
  /** SHA-256 over forms and the hashes of every paper in order */
  set_hash: string
  papers: { evidence_id: string; kind: EvidenceKind; title: string; content_hash: string }[]
}

/** Something that stands between a dossier and its submission, and in which part of it. */
export interface DossierGap {
  part: "registration" | "report" | "papers"
  message: string
}

export interface DossierDetail extends DossierRow {
  registration: Registration
  report: SelfReport
  /** evidence chosen for it, in order */
  papers: EvidenceView[]
  needs: NeedView[]
  /** empty once it is handed in */
  gaps: DossierGap[]
  submissions: SubmissionView[]
  assessment: AssessmentView | null
  evaluation_id: string | null
  updated_at: string
  next: NextMove[]
  timeline: TransitionView[]
}

/** Lists: `q`, `state`, `commune`, `limit` (≤ 100), `offset`, `order`; dossiers also `route`, `kind`, `year`, `overdue=true`. `…/sheet` answers the same as XLSX. */
export interface IdeaListResponse { ideas: IdeaRow[]; count: number; offset: number; limit: number }
export interface PlanListResponse { plans: PlanRow[]; count: number; offset: number; limit: number }
export interface DossierListResponse { dossiers: DossierRow[]; count: number; offset: number; limit: number }
/** GET /admin/ocop/dossiers/board: how many per state, and the most urgent of each */
export interface DossierBoardResponse { columns: { state: DossierState; count: number; overdue: number; dossiers: DossierRow[] }[] }

/** POST /producer/ideas */
export interface IdeaBody { title: string; form?: Partial<IdeaForm> }
/** POST /producer/plans; `idea_id` of an accepted idea */
export interface PlanBody { idea_id: string; content?: Partial<PlanContent> }
/** GET /admin/ocop/producers/{id}/evidence */
export interface EvidenceLibraryResponse {
  evidence: EvidenceView[]
  count: number
  offset: number
  limit: number
  /** every kind of paper, as people call it */
  kinds: Record<EvidenceKind, { vi: string; en: string }>
  may_write: boolean
}

/** POST /producer/evidence, /admin/ocop/producers/{id}/evidence; `upload_id` of a finished upload (`POST /producer/uploads`, `/admin/ocop/uploads`). Pictures are kept as a one-page PDF. */
export interface EvidenceBody {
  kind: EvidenceKind
  title: string
  issuer?: string
  number?: string
  valid_from?: string
  valid_to?: string
  criteria?: string[]
  upload_id: string
}
/** GET /producer/dossiers/choices: the producer's products, and for what each may be evaluated now */
export interface DossierChoice {
  product: { id: string; title: string }
  /** score sheet of its group; null: the office has not put it into one */
  sheet: number | null
  star: number | null
  kinds: DossierKind[]
  /** one is under way: nothing else can be begun */
  open_dossier_id: string | null
}
/** GET /producer/dossiers/choices?q&free=true&limit&offset, by name */
export interface DossierChoicesResponse { choices: DossierChoice[]; count: number; offset: number; limit: number }
/** POST /producer/dossiers; papers that still hold are taken from the library by themselves */
export interface DossierBody { product_id: string; kind: DossierKind; sheet: number }
/** POST /producer/dossiers/{id} while `draft` or `returned` */
export interface DossierChangeBody {
  registration?: Partial<Registration>
  report?: Partial<SelfReport>
  /** evidence ids in order */
  papers?: string[]
}
