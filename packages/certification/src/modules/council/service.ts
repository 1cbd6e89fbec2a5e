import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { compositionOf, type SeatedMember, SESSION_MOVES, type SessionVerb, whyNoCouncil, whyNotMove } from "../../rules/council"
import { type Answer, type Answers, type CriteriaSet, type CriteriaSheet, criteriaOf, isGated, isOffered } from "../../rules/criteria"
import { closing, whatFound } from "./closing"
import { currentFindings } from "./current"
import { MODELS, type CouncilRow, type EntryRow, type EvaluationRow, type MemberRow, type ReopeningRow, type SessionRow, type SheetRow } from "./models"
import { REFUSALS } from "./refusals"
import { checkedAnswers, newestOf, whyBarred } from "./scoring"
import { sealOf } from "./seal"

export interface CouncilDraft {
  composition: string
  name?: string
  decision_number: string
  secretary: { user_id: string; name: string }
  members: (SeatedMember & { name: string })[]
}
export interface SessionDraft {
  council_id: string
  title: string
  place: string
  held_on: string
  form: "meeting" | "written"
}
/** A dossier as it is put on the table. */
export interface EntryDraft {
  session_id: string
  dossier_id: string
  product_id: string
  producer_id: string
  code: string | null
  title: string
  producer_name: string
  kind: "first" | "upgrade" | "renewal"
  criteria_set_id: string
  sheet: number
  mentors: { body: string; user_id: string | null }[]
  /** users who belong to the producer */
  related: string[]
}
export interface Scored {
  entry_id: string
  user_id: string
  answers: Answers
  paper_total: number | null
}
/** What a step was and what it made, for the log. It never tells a score nor an option: these belong to the council until it has closed. */
export interface Step {
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

export interface SecretaryActs {
  entry_id: string
  /** the secretary */
  by: { user_id: string; name: string }
  at: Date
}

/**
 * Councils at work. Whoever changes a session takes its row first: members side by side (`share`), whoever closes it alone (`update`),
 * so that a sheet is counted whole or refused, never half.
 */
export default class CouncilModuleService extends MedusaService(MODELS) {
  @InjectTransactionManager()
  async publishCriteria(set: CriteriaSet, sheets: CriteriaSheet[], @MedusaContext() context: Context = {}): Promise<void> {
    await this.createCriteriaSets(set as never, context)
    await this.createCriteriaSheets(sheets.map((content) => ({ criteria_set_id: set.id, number: content.number, code: content.code, title: content.title, content: { ...content } })), context)
  }

  async retrieveSet(id: string, context: Context = {}): Promise<CriteriaSet> {
    return (await this.retrieveCriteriaSet(id, {}, context)) as unknown as CriteriaSet
  }

  /** null: this set has no such sheet; its members enter the total of the paper */
  async findSheet(setId: string, number: number, context: Context = {}): Promise<CriteriaSheet | null> {
    const [row] = await this.listCriteriaSheets({ criteria_set_id: setId, number }, { take: 1 }, context)
    return row ? (row.content as unknown as CriteriaSheet) : null
  }

  @InjectTransactionManager()
  async setUpCouncil({ composition: id, name, secretary, members, decision_number }: CouncilDraft, @MedusaContext() context: Context = {}): Promise<CouncilRow> {
    const composition = compositionOf(id)
    if (!composition) throw REFUSALS.unknown("thành phần Hội đồng")
    const refusal = whyNoCouncil(composition, members, secretary.user_id)
    if (refusal) throw REFUSALS.move(refusal.message)
    const council = await this.createCouncils(
      { name: name ?? composition.name.vi, level: composition.level, composition: id, decision_number, secretary_user_id: secretary.user_id, secretary_name: secretary.name },
      context,
    )
    const order = composition.seats.map(({ key }) => key)
    const seated = [...members].sort((one, other) => order.indexOf(one.seat) - order.indexOf(other.seat))
    await this.createCouncilMembers(
      seated.map(({ seat, user_id, name: memberName }, position) => {
        const { kind, office } = composition.seats.find(({ key }) => key === seat)!
        return { council_id: council.id, position, seat, kind, office: office.vi, user_id, name: memberName }
      }),
      context,
    )
    return council as CouncilRow
  }

  @InjectTransactionManager()
  async planSession(draft: SessionDraft, @MedusaContext() context: Context = {}): Promise<SessionRow> {
    await this.retrieveCouncil(draft.council_id, {}, context)
    const session = await this.createSessions({ ...draft, state: "planned" }, context)
    const members = await this.listCouncilMembers({ council_id: draft.council_id }, { take: null, order: { position: "ASC" } }, context)
    await this.createSessionMembers(
      members.map(({ position, seat, kind, office, user_id, name }) => ({ session_id: session.id, position, seat, kind, office, user_id, name, attended: draft.form === "written" })),
      context,
    )
    return session as SessionRow
  }

  @InjectTransactionManager()
  async putOnTable({ mentors, ...entry }: EntryDraft, @MedusaContext() context: Context = {}): Promise<EntryRow> {
    await lock(context, `council:dossier:${entry.dossier_id}`)
    const session = await this.hold(entry.session_id, "update", context)
    if (session.state !== "planned") throw REFUSALS.notPlanned()
    if (session.form === "written" && entry.kind !== "renewal") throw REFUSALS.writtenForRenewals()
    await this.retrieveSet(entry.criteria_set_id, context)
    const others = await this.listSessionEntries({ dossier_id: entry.dossier_id }, { take: null }, context)
    const busy = await this.listSessions({ id: others.map(({ session_id }) => session_id), state: ["planned", "open"] }, { take: 1 }, context)
    if (busy.length > 0) throw REFUSALS.onTable()
    const members = await this.listSessionMembers({ session_id: session.id }, { take: null }, context)
    const mentoring = members.filter((member) => mentors.some(({ body, user_id }) => (user_id ? user_id === member.user_id : body === member.office)))
    const [, position] = await this.listAndCountSessionEntries({ session_id: session.id }, { take: 1 }, context)
    return (await this.createSessionEntries({ ...entry, position, mentors: mentoring.map(({ user_id }) => user_id) as never, related: entry.related as never }, context)) as EntryRow
  }

  @InjectTransactionManager()
  async takeOffTable(entryId: string, @MedusaContext() context: Context = {}): Promise<Step> {
    const entry = await this.retrieveSessionEntry(entryId, {}, context)
    if ((await this.hold(entry.session_id, "update", context)).state !== "planned") throw REFUSALS.notPlanned()
    await this.deleteSessionEntries(entryId, context)
    return { before: { dossier_id: entry.dossier_id, title: entry.title }, after: { dossier_id: null } }
  }

  /** Opens or cancels; a session is closed by `closeSession` alone. */
  @InjectTransactionManager()
  async moveSession(id: string, verb: Exclude<SessionVerb, "close">, at: Date, @MedusaContext() context: Context = {}): Promise<Step> {
    const session = await this.hold(id, "update", context)
    const before = { state: session.state }
    const refusal = whyNotMove(session.state, verb)
    if (refusal) throw REFUSALS.move(refusal)
    if (verb === "open") {
      const [, count] = await this.listAndCountSessionEntries({ session_id: id }, { take: 1 }, context)
      if (count === 0) throw REFUSALS.move("Phiên chưa có hồ sơ nào. Thêm hồ sơ rồi mở phiên.")
    }
    await this.updateSessions({ id, state: SESSION_MOVES[verb].to, ...(verb === "open" && { opened_at: at }) }, context)
    return { before, after: { state: SESSION_MOVES[verb].to } }
  }

  @InjectTransactionManager()
  async recordAttendance(sessionId: string, memberId: string, attended: boolean, @MedusaContext() context: Context = {}): Promise<Step> {
    const session = await this.hold(sessionId, "update", context)
    if (session.state !== "open") throw REFUSALS.notOpen()
    const [member] = await this.listSessionMembers({ id: memberId, session_id: sessionId }, { take: 1 }, context)
    if (!member) throw REFUSALS.unknown("thành viên")
    if (!attended && (await this.listScoreSheets({ member_id: memberId }, { take: 1 }, context)).length > 0) throw REFUSALS.hasSealed()
    const before = { member: member.office, attended: member.attended }
    await this.updateSessionMembers({ id: memberId, attended }, context)
    return { before, after: { member: member.office, attended } }
  }

  /** The option the council agreed on for a gated criterion. */
  async recordAgreement(acts: SecretaryActs & { criterion: string; answer: Answer; reason?: string }, context: Context = {}): Promise<Step> {
    const { entry, sheet } = await this.entryWithSheet(acts.entry_id, context)
    const criterion = sheet && criteriaOf(sheet).find(({ id }) => id === acts.criterion)
    if (!criterion || !isGated(criterion)) throw REFUSALS.faulty(`Tiêu chí ${acts.criterion} không có mức tối thiểu theo sao nên không cần thống nhất.`)
    if (!isOffered(criterion, acts.answer)) throw REFUSALS.faulty(`Phiếu không có lựa chọn này ở tiêu chí ${acts.criterion}.`)
    return this.record({ ...acts, entry, kind: "option", about: acts.criterion, finding: String(acts.answer) }, context)
  }

  async recordKnockout(acts: SecretaryActs & { index: number; found: boolean; reason: string }, context: Context = {}): Promise<Step> {
    const { entry, sheet } = await this.entryWithSheet(acts.entry_id, context)
    if (!sheet?.knockouts[acts.index]) throw REFUSALS.faulty("Phiếu không có điều loại này.")
    return this.record({ ...acts, entry, kind: "knockout", about: String(acts.index), finding: acts.found ? "found" : "not_found" }, context)
  }

  @InjectTransactionManager()
  protected async record(
    { entry, kind, about, finding, reason, by, at }: SecretaryActs & { entry: EntryRow; kind: "option" | "knockout"; about: string; finding: string; reason?: string },
    @MedusaContext() context: Context = {},
  ): Promise<Step> {
    if ((await this.hold(entry.session_id, "update", context)).state !== "open") throw REFUSALS.notOpen()
    const before = currentFindings(await this.listCouncilFindings({ entry_id: entry.id, kind, about }, { take: null }, context))[0]
    const version = before?.version ?? 0
    const step = (to: number): Step => ({ before: { kind, about, version }, after: { kind, about, version: to, ...(reason && { reason }) } })
    if (before?.finding === finding) return step(version)
    if (before && !reason?.trim()) throw REFUSALS.reasonNeeded()
    await this.createCouncilFindings(
      { entry_id: entry.id, kind, about, finding, version: version + 1, reason: reason ?? null, recorded_by: by.user_id, by_name: by.name, recorded_at: at },
      context,
    )
    return step(version + 1)
  }

  @InjectTransactionManager()
  async declareConflict({ entry_id, user_id, reason, at }: { entry_id: string; user_id: string; reason: string; at: Date }, @MedusaContext() context: Context = {}): Promise<Step> {
    const entry = await this.retrieveSessionEntry(entry_id, {}, context)
    const session = await this.hold(entry.session_id, "share", context)
    if (session.state !== "planned" && session.state !== "open") throw REFUSALS.notOpen()
    const member = await this.memberOf(session.id, user_id, context)
    await lock(context, `score:${entry_id}:${member.id}`)
    if (newestOf(await this.sheetsOf([entry_id], member.id, context)).current) throw REFUSALS.hasScored()
    const known = await this.listConflicts({ entry_id, member_id: member.id }, { take: 1 }, context)
    if (known.length === 0) await this.createConflicts({ entry_id, member_id: member.id, reason, declared_at: at }, context)
    return { before: { interest: known.length > 0 }, after: { interest: true, reason } }
  }

  /** Keeps what a member has ticked so far; nobody else can read it. */
  @InjectTransactionManager()
  async saveDraft(scored: Scored, @MedusaContext() context: Context = {}): Promise<void> {
    const { member, sheet } = await this.mayScoreNow(scored, context)
    const { answers, paper_total } = checkedAnswers(sheet, scored, { whole: false })
    const [draft] = await this.listScoreDrafts({ entry_id: scored.entry_id, member_id: member.id }, { take: 1 }, context)
    const content = { answers: answers as Record<string, unknown>, paper_total }
    if (draft) await this.updateScoreDrafts({ id: draft.id, ...content }, context)
    else await this.createScoreDrafts({ entry_id: scored.entry_id, member_id: member.id, ...content }, context)
  }

  @InjectTransactionManager()
  async sealSheet({ at, ...scored }: Scored & { at: Date }, @MedusaContext() context: Context = {}): Promise<SheetRow> {
    const { member, sheet } = await this.mayScoreNow(scored, context)
    if (!member.attended) throw REFUSALS.absent()
    const { answers, total } = checkedAnswers(sheet, scored, { whole: true })
    const sheets = await this.sheetsOf([scored.entry_id], member.id, context)
    const { newest } = newestOf(sheets)
    const content = { entry_id: scored.entry_id, member_id: member.id, version: (newest?.version ?? 0) + 1, answers: sheet ? answers : null, total, sealed_at: at }
    const sealed = await this.createScoreSheets({ ...content, hash: sealOf({ ...content, previous: newest?.hash ?? null }) }, context)
    const drafts = await this.listScoreDrafts({ entry_id: scored.entry_id, member_id: member.id }, { take: 1 }, context)
    if (drafts[0]) await this.deleteScoreDrafts(drafts[0].id, context)
    return sealed as SheetRow
  }

  /** The sealed sheet stays as it is; its member goes on from what it says. */
  @InjectTransactionManager()
  async reopenSheet({ entry_id, member_id, reason, by, at }: SecretaryActs & { member_id: string; reason: string }, @MedusaContext() context: Context = {}): Promise<Step> {
    const entry = await this.retrieveSessionEntry(entry_id, {}, context)
    if ((await this.hold(entry.session_id, "update", context)).state !== "open") throw REFUSALS.notOpen()
    const { current } = newestOf(await this.sheetsOf([entry_id], member_id, context))
    if (!current) throw REFUSALS.notSealed()
    await this.createScoreReopenings({ score_sheet_id: current.id, reason, reopened_by: by.user_id, by_name: by.name, reopened_at: at }, context)
    await this.createScoreDrafts({ entry_id, member_id, answers: (current.answers ?? {}) as Record<string, unknown>, paper_total: current.answers ? null : current.total }, context)
    return { before: { member_id, sealed_version: current.version }, after: { member_id, sealed_version: null, reason } }
  }

  /** Counts, computes, writes the evaluations: all at once or, with what is missing, not at all. */
  @InjectTransactionManager()
  async closeSession(id: string, at: Date, @MedusaContext() context: Context = {}): Promise<EvaluationRow[]> {
    const session = await this.hold(id, "update", context)
    const refusal = whyNotMove(session.state, "close")
    if (refusal) throw REFUSALS.move(refusal)
    const table = await closing(this, session, context)
    const { outcomes, evaluations } = whatFound(table, at)
    await this.updateSessionEntries(outcomes, context)
    await this.updateSessions({ id, state: "closed", closed_at: at }, context)
    return (await this.createEvaluations(evaluations as never, context)) as unknown as EvaluationRow[]
  }

  /** Takes the session's row until the transaction ends, and reads it as it is then. */
  private async hold(id: string, mode: "share" | "update", context: Context): Promise<SessionRow> {
    const manager = context.transactionManager as EntityManager
    await manager.execute(`select 1 from council_session where id = ? for ${mode}`, [id])
    return (await this.retrieveSession(id, {}, context)) as SessionRow
  }

  private async mayScoreNow({ entry_id, user_id }: Scored, context: Context): Promise<{ member: MemberRow; sheet: CriteriaSheet | null }> {
    const { entry, sheet } = await this.entryWithSheet(entry_id, context)
    const session = await this.hold(entry.session_id, "share", context)
    const member = await this.memberOf(session.id, user_id, context)
    if (session.state !== "open") throw REFUSALS.notOpen()
    await lock(context, `score:${entry_id}:${member.id}`)
    const declared = await this.listConflicts({ entry_id, member_id: member.id }, { take: 1 }, context)
    const barred = whyBarred(entry, user_id, declared.length > 0)
    if (barred) throw REFUSALS.barred(barred.message)
    if (newestOf(await this.sheetsOf([entry_id], member.id, context)).current) throw REFUSALS.sealedAlready()
    return { member, sheet }
  }

  async memberOf(sessionId: string, userId: string, context: Context = {}): Promise<MemberRow> {
    const [member] = await this.listSessionMembers({ session_id: sessionId, user_id: userId }, { take: 1 }, context)
    if (!member) throw REFUSALS.notMember()
    return member as MemberRow
  }

  private async entryWithSheet(entryId: string, context: Context): Promise<{ entry: EntryRow; sheet: CriteriaSheet | null }> {
    const entry = (await this.retrieveSessionEntry(entryId, {}, context)) as EntryRow
    return { entry, sheet: await this.findSheet(entry.criteria_set_id, entry.sheet, context) }
  }

  /** Sealed sheets with how they were reopened, oldest version first; of one member if named. */
  @InjectManager()
  async sheetsOf(entryIds: string[], memberId: string | undefined, @MedusaContext() context: Context = {}): Promise<(SheetRow & { reopening: ReopeningRow | null })[]> {
    const sheets = await this.listScoreSheets({ entry_id: entryIds, ...(memberId && { member_id: memberId }) }, { take: null, order: { version: "ASC" } }, context)
    const reopenings = await this.listScoreReopenings({ score_sheet_id: sheets.map(({ id }) => id) }, { take: null }, context)
    return sheets.map((sheet) => ({ ...(sheet as SheetRow), reopening: (reopenings.find(({ score_sheet_id }) => score_sheet_id === sheet.id) as ReopeningRow | undefined) ?? null }))
  }
}

async function lock(context: Context, key: string): Promise<void> {
  await (context.transactionManager as EntityManager).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
}
