import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { DossierKind, DossierRoute, DossierState, Registration, SelfReport, SubmissionView } from "../../http/year"
import { dayOf, yearOf } from "../../rules/time"
import { criteriaSetAt, DAYS_OFF, dueOn, judgeMove, metAll, needsOf, productCode, receiptNumber, whyNoAssessment, whyNotComplete, whyPlanNotApproved, whyWindowClosed } from "../../rules/year"
import { LISTED } from "../../year/listed"
import { AnnualCycle } from "./models/annual-cycle"
import { BusinessPlan } from "./models/business-plan"
import { CommuneAssessment } from "./models/commune-assessment"
import { Dossier } from "./models/dossier"
import { DossierSubmission } from "./models/dossier-submission"
import { EvidencePaper } from "./models/evidence-paper"
import { ProductIdea } from "./models/product-idea"
import { YearReminder } from "./models/year-reminder"
import { YearTransition } from "./models/year-transition"
import { machineOf, type Move, type Moved, NOUNS, TABLES } from "./move"
import { notAllowed, refusalError } from "./refusal"
import type { DossierRow, EvidenceRow, PlanRow } from "./rows"
import { setHash } from "./set-hash"

type Changes = Record<string, unknown>

export default class AnnualCycleModuleService extends MedusaService({
  AnnualCycle,
  ProductIdea,
  BusinessPlan,
  Dossier,
  DossierSubmission,
  CommuneAssessment,
  EvidencePaper,
  YearTransition,
  YearReminder,
}) {
  /**
   * One step along the way of a cycle, an idea, a plan or a dossier, with its line in the log, or the refusal that names what is possible.
   * Steps of one row queue up. Cannot be undone: keep it the last step that writes.
   */
  @InjectTransactionManager()
  async move(move: Move, @MedusaContext() context: Context = {}): Promise<Moved> {
    const row = await this.lockRow(move, context)
    const answer = judgeMove(machineOf(move.subject, row), { ...move, state: String(row.state) })
    if ("refusal" in answer) throw refusalError(answer.refusal)
    const { transition, by } = answer
    const changes = await this.consequences(move, row, context)
    const at = new Date(move.at)
    if (move.subject === "dossier") changes.due_on = await this.dueOnOf({ ...(row as DossierRow), ...changes } as DossierRow, transition.to, at, context)
    const next = { id: move.id, ...changes, state: transition.to, state_since: at }
    await this.createYearTransitions(
      {
        subject: move.subject,
        subject_id: move.id,
        verb: move.verb,
        from_state: String(row.state),
        to_state: transition.to,
        by_role: by,
        by_id: move.by_id,
        by_name: move.by_name,
        reason: move.reason?.trim() || null,
        score: move.score ?? null,
        at,
      },
      context,
    )
    await this.write(move.subject, next, context)
    return { subject: move.subject, id: move.id, verb: move.verb, from: String(row.state), to: transition.to, by_role: by }
  }

  /** Per state: how many, how many are late, and the few that run out first. Nobody's drafts. */
  @InjectManager()
  async boardOf(communes: readonly string[] | "all", today: string, perState: number, @MedusaContext() context: Context<EntityManager> = {}) {
    const manager = context.manager as EntityManager
    const [where, reach] = communes === "all" ? ["", []] : [`and commune_code in (${communes.map(() => "?").join(", ") || "null"})`, [...communes]]
    const lying = `from "dossier" where deleted_at is null and state <> 'draft' ${where}`
    const figures = await manager.execute<{ state: string; count: number; overdue: number }[]>(
      `select state, count(*)::int as count, (count(*) filter (where due_on < ?))::int as overdue ${lying} group by state`,
      [today, ...reach],
    )
    const first = await manager.execute<{ id: string }[]>(
      `select id from (select id, row_number() over (partition by state order by due_on nulls last, id) as place ${lying}) as placed where place <= ?`,
      [...reach, perState],
    )
    const rows = (await this.listDossiers({ id: first.map(({ id }) => id) }, { take: null, order: { due_on: "ASC", id: "ASC" }, select: LISTED.dossier }, context)) as DossierRow[]
    return figures.map((each) => ({ ...each, dossiers: rows.filter(({ state }) => state === each.state) }))
  }

  /** Bodies and people that mentor a producer's products: these people do not score it. */
  @InjectManager()
  async listMentorsOf(producerId: string, @MedusaContext() context: Context = {}): Promise<{ body: string; user_id: string | null }[]> {
    const plans = await this.listBusinessPlans({ producer_id: producerId }, { take: null, select: ["mentor_body", "mentor_user_id"] }, context)
    return plans.flatMap(({ mentor_body, mentor_user_id }) => (mentor_body ? [{ body: mentor_body, user_id: mentor_user_id }] : []))
  }

  /** Weekday holidays of every year, and what the office added to a cycle. */
  @InjectManager()
  async daysOff(@MedusaContext() context: Context = {}): Promise<ReadonlySet<string>> {
    const cycles = await this.listAnnualCycles({}, { take: null, select: ["days_off"] }, context)
    return new Set([...Object.values(DAYS_OFF).flat(), ...cycles.flatMap(({ days_off }) => days_off as unknown as string[])])
  }

  private async lockRow({ subject, id }: Move, context: Context): Promise<Changes> {
    const manager = context.transactionManager as EntityManager
    const [row] = await manager.execute<Changes[]>(`select * from "${TABLES[subject]}" where id = ? and deleted_at is null for update`, [id])
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có ${NOUNS[subject]} nào mang mã “${id}”.`)
    return row
  }

  /** What else a step does or needs, beside the change of state. */
  private async consequences(move: Move, row: Changes, context: Context): Promise<Changes> {
    const { subject, verb } = move
    if ((subject === "idea" || subject === "plan") && verb === "submit") await this.requireWindow(subject, move, context)
    if (subject === "plan" && verb === "approve") {
      const why = whyPlanNotApproved((row as PlanRow).mentor_body)
      if (why) throw notAllowed(why, "mentor_missing")
    }
    if (subject !== "dossier") return {}
    const dossier = row as DossierRow
    if (verb === "submit") return this.submit(dossier, move, context)
    if (verb === "assess") await this.assess(dossier, move, context)
    if (verb === "send") await this.requireAllMet(dossier, context)
    if (verb === "record-district-score" && !(Number(move.score) >= 0 && Number(move.score) <= 100)) {
      throw notAllowed("Hãy ghi điểm đánh giá cấp huyện, từ 0 đến 100.", "score_missing")
    }
    return verb === "council-score" ? { evaluation_id: move.evaluation_id ?? null } : {}
  }

  private async requireWindow(subject: "idea" | "plan", { at }: Move, context: Context): Promise<void> {
    const today = new Date(at)
    const [cycle] = await this.listAnnualCycles({ year: yearOf(today) }, { take: 1 }, context)
    const why = whyWindowClosed(subject, cycle ? { state: cycle.state, steps: cycle.steps as never } : null, dayOf(today))
    if (why) throw notAllowed(why, "window_closed")
  }

  /** Freezes the set: a copy with the hash of every paper, and the number of the receipt. */
  private async submit(dossier: DossierRow, { at, by_name }: Move, context: Context): Promise<Changes> {
    const registration = dossier.registration as unknown as Registration
    const report = dossier.report as unknown as SelfReport
    const papers = await this.papersOf(dossier, context)
    const today = dayOf(new Date(at))
    const needs = needsOf({ kind: dossier.kind as DossierKind, route: dossier.route as DossierRoute, today, evidence: papers as never })
    const why = whyNotComplete({ kind: dossier.kind, sheet: dossier.sheet, registration, report, needs })
    if (why) throw notAllowed(why, "not_complete")

    const numbered = await this.numbered(dossier, new Date(at), context)
    const earlier = await this.listDossierSubmissions({ dossier_id: dossier.id }, { take: null, select: ["id"] }, context)
    const version = earlier.length + 1
    const listed: SubmissionView["papers"] = papers.map(({ id, kind, title, content_hash }) => ({ evidence_id: id, kind: kind as never, title, content_hash }))
    await this.createDossierSubmissions(
      {
        dossier_id: dossier.id,
        version,
        receipt_number: receiptNumber({ ...dossier, ...numbered }, version),
        registration: registration as never,
        report: report as never,
        papers: listed as never,
        set_hash: setHash({ registration, report, papers: listed }),
        submitted_at: new Date(at),
        submitted_by: by_name,
      },
      context,
    )
    return { ...numbered, submitted_at: new Date(at) }
  }

  /** The chosen papers in their order. */
  @InjectManager()
  async papersOf(dossier: { papers: unknown; producer_id: string }, @MedusaContext() context: Context = {}): Promise<EvidenceRow[]> {
    const ids = dossier.papers as string[]
    if (ids.length === 0) return []
    const rows = await this.listEvidencePapers({ id: ids, producer_id: dossier.producer_id }, { take: null }, context)
    return ids.flatMap((id) => (rows as EvidenceRow[]).filter((row) => row.id === id))
  }

  /** Code and set of criteria are given once, with the first submission. */
  private async numbered(dossier: DossierRow, at: Date, context: Context) {
    if (dossier.code !== null && dossier.sequence !== null) return { code: dossier.code, sequence: dossier.sequence, year: dossier.year }
    const year = yearOf(at)
    const manager = context.transactionManager as EntityManager
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`dossier:${dossier.commune_code}:${year}`])
    const [last] = await manager.execute<{ last: number | null }[]>(`select max("sequence") as last from "dossier" where commune_code = ? and "year" = ? and code is not null`, [dossier.commune_code, year])
    const sequence = (last?.last ?? 0) + 1
    return { year, sequence, code: productCode({ ...dossier, sequence, year }), criteria_set_id: criteriaSetAt(dayOf(at)) }
  }

  private async assess(dossier: DossierRow, { contents, by_id, by_name, at }: Move, context: Context): Promise<void> {
    const why = whyNoAssessment(contents)
    if (why || !contents) throw notAllowed(why ?? "", "assessment_incomplete")
    await this.createCommuneAssessments({ dossier_id: dossier.id, contents: contents as never, by_id, by_name, assessed_at: new Date(at) }, context)
  }

  private async requireAllMet(dossier: DossierRow, context: Context): Promise<void> {
    const [assessment] = await this.listCommuneAssessments({ dossier_id: dossier.id }, { take: 1, order: { assessed_at: "DESC" } }, context)
    if (!assessment || !metAll(assessment.contents as never)) {
      throw notAllowed("Có nội dung của Mẫu 03 không đạt: hãy trả hồ sơ lại cho chủ thể kèm lý do.", "not_all_met")
    }
  }

  private async dueOnOf(dossier: DossierRow, state: string, at: Date, context: Context): Promise<string | null> {
    return dueOn({
      route: dossier.route as DossierRoute,
      state: state as DossierState,
      kind: dossier.kind as DossierKind,
      since: dayOf(at),
      submitted_on: dossier.submitted_at ? dayOf(new Date(dossier.submitted_at)) : null,
      days_off: await this.daysOff(context),
    })
  }

  private async write(subject: Move["subject"], changes: Changes & { id: string }, context: Context): Promise<void> {
    if (subject === "cycle") await this.updateAnnualCycles(changes as never, context)
    else if (subject === "idea") await this.updateProductIdeas(changes as never, context)
    else if (subject === "plan") await this.updateBusinessPlans(changes as never, context)
    else await this.updateDossiers(changes as never, context)
  }
}
