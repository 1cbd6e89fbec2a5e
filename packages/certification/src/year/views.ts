import type * as Http from "../http/year"
import type { AssessmentRow, CycleRow, DossierRow, EvidenceRow, IdeaRow, PlanRow, SubmissionRow, TransitionRow } from "../modules/annual-cycle/rows"
import { isOverdue } from "../rules/year"

type NameOf = (code: string) => string

const iso = (at: Date | string): string => new Date(at).toISOString()

const whose = (row: { producer_id: string; producer_name: string; commune_code: string }, nameOf: NameOf) => ({
  producer: { id: row.producer_id, name: row.producer_name },
  commune: { code: row.commune_code, name: nameOf(row.commune_code) },
})

export const transitionView = (row: TransitionRow): Http.TransitionView => ({
  verb: row.verb,
  from: row.from_state,
  to: row.to_state,
  by_role: row.by_role,
  by_name: row.by_name,
  reason: row.score === null ? row.reason : [`${row.score} điểm`, row.reason].filter(Boolean).join(" · "),
  at: iso(row.at),
})

export const cycleView = (row: CycleRow, next: Http.NextMove[], timeline: TransitionRow[]): Http.CycleView => ({
  id: row.id,
  year: row.year,
  state: row.state as Http.CycleState,
  plan_number: row.plan_number,
  steps: row.steps as unknown as Http.CycleStepView[],
  days_off: row.days_off as unknown as string[],
  next,
  timeline: timeline.map(transitionView),
})

export const ideaView = (row: IdeaRow, nameOf: NameOf): Http.IdeaRow => ({
  id: row.id,
  year: row.year,
  title: row.title,
  state: row.state as Http.IdeaState,
  ...whose(row, nameOf),
  state_since: iso(row.state_since),
  updated_at: iso(row.updated_at),
})

export const planView = (row: PlanRow, nameOf: NameOf): Http.PlanRow => ({
  id: row.id,
  idea_id: row.idea_id,
  title: row.title,
  state: row.state as Http.PlanState,
  ...whose(row, nameOf),
  mentor: row.mentor_body ? { body: row.mentor_body, user_id: row.mentor_user_id } : null,
  state_since: iso(row.state_since),
  updated_at: iso(row.updated_at),
})

export const dossierView = (row: DossierRow, nameOf: NameOf, today: string): Http.DossierRow => ({
  id: row.id,
  code: row.code,
  title: row.title,
  product_id: row.product_id,
  ...whose(row, nameOf),
  kind: row.kind,
  route: row.route,
  state: row.state as Http.DossierState,
  sheet: row.sheet,
  criteria_set_id: row.criteria_set_id,
  due_on: row.due_on,
  overdue: isOverdue(row.due_on, today),
  submitted_at: row.submitted_at && iso(row.submitted_at),
  state_since: iso(row.state_since),
})

export const evidenceView = (row: EvidenceRow): Http.EvidenceView => ({
  id: row.id,
  kind: row.kind as Http.EvidenceKind,
  title: row.title,
  issuer: row.issuer,
  number: row.number,
  valid_from: row.valid_from,
  valid_to: row.valid_to,
  criteria: row.criteria as unknown as string[],
  content_type: "application/pdf",
  bytes: row.bytes,
  content_hash: row.content_hash,
  added_at: iso(row.created_at),
  by_office: row.by_office,
})

export const submissionView = (row: SubmissionRow): Http.SubmissionView => ({
  version: row.version,
  receipt_number: row.receipt_number,
  submitted_at: iso(row.submitted_at),
  set_hash: row.set_hash,
  papers: row.papers as unknown as Http.SubmissionView["papers"],
})

export const assessmentView = (row: AssessmentRow): Http.AssessmentView => ({
  contents: row.contents as unknown as Http.AssessmentContent[],
  by_name: row.by_name,
  at: iso(row.assessed_at),
})
