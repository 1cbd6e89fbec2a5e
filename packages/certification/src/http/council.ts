/** Answers of `/admin/ocop/{criteria-sets,councils,sessions,score-sheets,evaluations}*`. Instants are ISO 8601, days `YYYY-MM-DD`. */
import type { Answer, Answers, CertifierLevel, Composition, CriteriaSet, CriteriaSheet, MissedGate, Part, SeatKind, SessionState, SessionVerb } from "../rules/council-contract"

export type { Answer, Answers, CertifierLevel, Composition, CriteriaSet, CriteriaSheet, MissedGate, Part, SeatKind, SessionState, SessionVerb }

/** GET /admin/ocop/criteria-sets, newest first */
export interface CriteriaSetListResponse {
  criteria_sets: CriteriaSetView[]
}
export interface CriteriaSetView extends CriteriaSet {
  in_force: boolean
  sheets: { number: number; code: string; title: string }[]
}
/** GET /admin/ocop/criteria-sets/{id}/sheets/{number} */
export interface CriteriaSheetResponse {
  criteria_set: CriteriaSet
  sheet: CriteriaSheet
}

export interface CouncilMemberView {
  id: string
  seat: string
  kind: SeatKind
  office: string
  name: string
  user_id: string
}
/** GET /admin/ocop/councils; POST creates one */
export interface CouncilView {
  id: string
  name: string
  level: CertifierLevel
  composition: string
  decision_number: string
  secretary: { user_id: string; name: string }
  members: CouncilMemberView[]
}
export interface CouncilListResponse {
  councils: CouncilView[]
  compositions: Composition[]
  /** office users who may be given a seat or the secretary's chair */
  people: { user_id: string; name: string; roles: ("council_member" | "council_secretary")[] }[]
}
export interface CouncilBody {
  composition: string
  name?: string
  decision_number: string
  secretary_user_id: string
  members: { seat: string; user_id: string }[]
}

/** GET /admin/ocop/sessions?q&state&limit&offset&order; `/sessions/sheet` as XLSX */
export interface SessionRow {
  id: string
  title: string
  state: SessionState
  form: "meeting" | "written"
  held_on: string
  place: string
  council: string
  dossiers: number
}
export interface SessionListResponse { sessions: SessionRow[]; count: number; offset: number; limit: number }

export interface SessionMemberView extends CouncilMemberView {
  attended: boolean
  /** who calls */
  me: boolean
}

export interface AgreedView {
  criterion: string
  answer: Answer
  by_name: string
  at: string
  /** why it was changed */
  reason: string | null
}

export interface SessionEntryView {
  id: string
  dossier_id: string
  code: string | null
  title: string
  producer: string
  kind: "first" | "upgrade" | "renewal"
  criteria_set_id: string
  sheet: number
  /** the set has no such sheet: members enter the total of the paper */
  total_only: boolean
  /** options the council agreed on for gated criteria; only its secretary records them. Empty for others until the session is closed */
  agreed: AgreedView[]
  /** gated criteria without agreed option */
  open_agreements: string[]
  knockouts: { index: number; found: boolean }[]
  conflicts: { member_id: string; reason: string }[]
  /** to the secretary only while the session is open: whose sheet is sealed, never a score; null for everybody else */
  sealed: string[] | null
  outcome: "evaluated" | "to_meeting" | null
  evaluation: EvaluationView | null
}

/** GET /admin/ocop/sessions/{id} */
export interface SessionDetail extends SessionRow {
  level: CertifierLevel
  quorum: { needed: number; seated: number; present: number; reached: boolean }
  opened_at: string | null
  closed_at: string | null
  secretary: { user_id: string; name: string }
  /** the caller is its secretary */
  mine_as_secretary: boolean
  members: SessionMemberView[]
  entries: SessionEntryView[]
  next: SessionVerb[]
  minutes: boolean
}

export interface SessionBody { council_id: string; title: string; held_on: string; place: string; form: "meeting" | "written" }
/** POST …/{id}/dossiers */
export interface PutOnTableBody { dossier_id: string }
/** POST …/{id}/attendance */
export interface AttendanceBody { member_id: string; attended: boolean }
/** POST …/{id}/entries/{entry}/agree; `reason` when it changes what was agreed */
export interface AgreeBody { criterion: string; answer: Answer; reason?: string }
/** POST …/{id}/entries/{entry}/knockouts */
export interface KnockoutBody { index: number; found: boolean; reason: string }
/** POST …/{id}/entries/{entry}/reopen: the sealed sheet stays, its member seals a new version */
export interface ReopenBody { member_id: string; reason: string }

/** GET /admin/ocop/score-sheets: what I have to score, and have scored */
export interface MySheetsResponse {
  score_sheets: MySheetRow[]
}
export interface MySheetRow {
  /** of the entry on the session's table */
  id: string
  session: { id: string; title: string; state: SessionState; held_on: string }
  title: string
  producer: string
  criteria_set_id: string
  sheet: number
  state: "to_score" | "draft" | "sealed" | "reopened" | "not_mine" | "not_open" | "closed"
}
/** GET /admin/ocop/score-sheets/{entry}: mine alone */
export interface MySheetResponse {
  entry: MySheetRow & { code: string | null; dossier_id: string }
  criteria_set: CriteriaSet
  /** null: no sheet in this set, only the total of the paper */
  sheet: CriteriaSheet | null
  answers: Answers
  paper_total: number | null
  /** sealed versions of mine, oldest first */
  versions: { version: number; total: number; hash: string; sealed_at: string; reopened: { reason: string; by_name: string; at: string } | null }[]
  /** why I may not score it; null: I may */
  barred: { code: "mentor" | "member" | "declared"; message: string } | null
}
/** POST /admin/ocop/score-sheets/{entry} (draft) and …/seal. Nothing else is taken: no total, no average, no star, no member. */
export interface ScoreBody {
  /** criterion id → position of the option, or "none"; left out where the set has no such sheet */
  answers?: Answers
  /** only where the set has no such sheet */
  paper_total?: number
}
/** POST …/{entry}/declare */
export interface DeclareBody { reason: string }
export interface SealedResponse { version: number; total: number; hash: string; sealed_at: string }

export interface EvaluationView {
  id: string
  session_id: string
  dossier_id: string
  product_id: string
  criteria_set_id: string
  sheet: number
  /** unrounded */
  average: number
  /** two decimals, as shown: "69,99" */
  average_text: string
  totals: { name: string; office: string; total: number }[]
  band: 1 | 2 | 3 | 4 | 5
  gate_star: 1 | 2 | 3 | 4 | 5 | null
  missed: MissedGate[]
  knockouts: string[]
  star: 1 | 2 | 3 | 4 | 5 | null
  certifier: CertifierLevel | null
  recorded_at: string
}
/** GET /admin/ocop/evaluations?product_id&dossier_id&limit&offset */
export interface EvaluationListResponse { evaluations: EvaluationView[]; count: number; offset: number; limit: number }
