import type { MedusaContainer } from "@medusajs/framework/types"
import type * as Http from "../http/year"
import { ANNUAL_CYCLE_MODULE } from "../modules/annual-cycle/name"
import type { AssessmentRow, CycleRow, DossierRow, EvidenceRow, IdeaRow, PlanRow, SubmissionRow, TransitionRow } from "../modules/annual-cycle/rows"
import type AnnualCycleModuleService from "../modules/annual-cycle/service"
import { now } from "../modules/certification/clock"
import { dayOf } from "../rules/time"
import { CYCLE, gapsOf, IDEA, type Mover, needsOf, nextMoves, OPEN_TO_PRODUCER, PLAN, ROUTES } from "../rules/year"
import { communeNames } from "./directory"
import { assessmentView, cycleView, dossierView, evidenceView, ideaView, planView, submissionView, transitionView } from "./views"

const serviceOf = (container: MedusaContainer) => container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)

const timelineOf = async (container: MedusaContainer, id: string) =>
  (await serviceOf(container).listYearTransitions({ subject_id: id }, { take: null, order: { at: "ASC", created_at: "ASC" } })) as TransitionRow[]

export async function cycleDetail(container: MedusaContainer, row: CycleRow, movers: readonly Mover[]): Promise<Http.CycleView> {
  return cycleView(row, nextMoves(CYCLE, row.state, movers), await timelineOf(container, row.id))
}

export async function ideaDetail(container: MedusaContainer, row: IdeaRow, movers: readonly Mover[]): Promise<Http.IdeaDetail> {
  const [plan] = await serviceOf(container).listBusinessPlans({ idea_id: row.id }, { take: 1, select: ["id"] })
  return {
    ...ideaView(row, await communeNames(container)),
    form: row.form as unknown as Http.IdeaForm,
    plan_id: plan?.id ?? null,
    next: nextMoves(IDEA, row.state, movers),
    timeline: (await timelineOf(container, row.id)).map(transitionView),
  }
}

export async function planDetail(container: MedusaContainer, row: PlanRow, movers: readonly Mover[]): Promise<Http.PlanDetail> {
  return {
    ...planView(row, await communeNames(container)),
    content: row.content as unknown as Http.PlanContent,
    next: nextMoves(PLAN, row.state, movers),
    timeline: (await timelineOf(container, row.id)).map(transitionView),
  }
}

export async function dossierDetail(container: MedusaContainer, row: DossierRow, movers: readonly Mover[]): Promise<Http.DossierDetail> {
  const service = serviceOf(container)
  const [nameOf, timeline, papers, submissions, assessments] = await Promise.all([
    communeNames(container),
    timelineOf(container, row.id),
    service.papersOf(row),
    service.listDossierSubmissions({ dossier_id: row.id }, { take: null, order: { version: "DESC" } }),
    service.listCommuneAssessments({ dossier_id: row.id }, { take: 1, order: { assessed_at: "DESC" } }),
  ])
  const today = dayOf(now())
  const registration = row.registration as unknown as Http.Registration
  const report = row.report as unknown as Http.SelfReport
  const needs = needsOf({ kind: row.kind, route: row.route, today, evidence: papers as never })
  return {
    ...dossierView(row, nameOf, today),
    registration,
    report,
    papers: papers.map((paper) => evidenceView(paper as EvidenceRow)),
    needs,
    gaps: (OPEN_TO_PRODUCER as string[]).includes(row.state) ? gapsOf({ kind: row.kind, sheet: row.sheet, registration, report, needs }) : [],
    submissions: submissions.map((each) => submissionView(each as SubmissionRow)),
    assessment: assessments[0] ? assessmentView(assessments[0] as AssessmentRow) : null,
    evaluation_id: row.evaluation_id,
    updated_at: new Date(row.updated_at).toISOString(),
    next: nextMoves(ROUTES[row.route], row.state, movers),
    timeline: timeline.map(transitionView),
  }
}
