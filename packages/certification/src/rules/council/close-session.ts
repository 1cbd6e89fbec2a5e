import { type Answers, isApplicable } from "../criteria/answers"
import { averageOf } from "../criteria/average"
import type { CriteriaSet, CriteriaSheet, Star } from "../criteria/criteria-set"
import { bandOf, evaluate, type EvaluationResult, gatedCriteria, knockoutsBySheets } from "../criteria/star-of-evaluation"
import type { Quorum, SeatKind } from "./composition"
import { hasQuorum } from "./quorum"

export interface MemberOnSession {
  id: string
  name: string
  kind: SeatKind
  attended: boolean
}

export interface SheetThatCounts {
  member_id: string
  total: number
  /** null: only the total of a paper sheet is known */
  answers: Answers | null
}

export interface EntryOnTable {
  id: string
  title: string
  set: CriteriaSet
  sheet: CriteriaSheet | null
  /** members who may not score this one */
  conflicted: readonly string[]
  /** newest sealed sheet of every member, reopened ones left out */
  sheets: readonly SheetThatCounts[]
  agreed: Answers
  knockouts: readonly number[]
}

export interface SessionToClose {
  form: "meeting" | "written"
  quorum: Quorum
  members: readonly MemberOnSession[]
  entries: readonly EntryOnTable[]
}

export type EntryOutcome = { entry_id: string; outcome: "evaluated"; result: EvaluationResult; counted: string[] } | { entry_id: string; outcome: "to_meeting" }

export interface WhyNotClosed {
  code: "no_quorum" | "sheet_missing" | "agreement_missing" | "empty"
  entry: string | null
  /** names or criteria that are missing */
  missing: string[]
}

/** Members who may judge one product: those without an interest in it. */
export const impartialMembers = ({ members }: Pick<SessionToClose, "members">, { conflicted }: Pick<EntryOnTable, "conflicted">): MemberOnSession[] =>
  members.filter(({ id }) => !conflicted.includes(id))

/** Members who count for one product: impartial, and there (in a written vote: taking part). */
export const countingMembers = (session: Pick<SessionToClose, "members">, entry: Pick<EntryOnTable, "conflicted">): MemberOnSession[] =>
  impartialMembers(session, entry).filter(({ attended }) => attended)

/** Gated criteria the council has not agreed on yet. */
export const openAgreements = ({ sheet, agreed }: Pick<EntryOnTable, "sheet" | "agreed">): string[] =>
  sheet ? gatedCriteria(sheet).filter((criterion) => isApplicable(sheet, criterion, agreed) && agreed[criterion.id] === undefined).map(({ id }) => id) : []

/** Everything that has to be there before a session is closed; empty: it may be. */
export function whyNotClosed(session: SessionToClose): WhyNotClosed[] {
  if (session.entries.length === 0) return [{ code: "empty", entry: null, missing: [] }]
  return session.entries.flatMap((entry) => {
    const counting = countingMembers(session, entry)
    const sealed = new Set(entry.sheets.map(({ member_id }) => member_id))
    const faults: WhyNotClosed[] = []
    if (!hasQuorum(session.quorum, impartialMembers(session, entry))) faults.push({ code: "no_quorum", entry: entry.title, missing: [] })
    const late = counting.filter(({ id }) => !sealed.has(id)).map(({ name }) => name)
    if (late.length > 0) faults.push({ code: "sheet_missing", entry: entry.title, missing: late })
    const open = openAgreements(entry)
    if (open.length > 0) faults.push({ code: "agreement_missing", entry: entry.title, missing: open })
    return faults
  })
}

/** What the session found, product by product. Only to be called when `whyNotClosed` finds nothing. */
export function outcomesOf(session: SessionToClose): EntryOutcome[] {
  return session.entries.map((entry) => {
    const counting = new Set(countingMembers(session, entry).map(({ id }) => id))
    const sheets = entry.sheets.filter(({ member_id }) => counting.has(member_id))
    if (session.form === "written" && differ(entry, sheets)) return { entry_id: entry.id, outcome: "to_meeting" }
    const answered = sheets.flatMap(({ answers }) => (answers ? [answers] : []))
    const bySheets = entry.sheet ? knockoutsBySheets(entry.sheet, answered) : []
    const result = evaluate({ ...entry, totals: sheets.map(({ total }) => total), knockouts: [...entry.knockouts, ...bySheets] })
    return { entry_id: entry.id, outcome: "evaluated", result, counted: sheets.map(({ member_id }) => member_id) }
  })
}

/** QĐ 26/2026 Đ.7.6: written votes stand unless opinions differ; they differ when members' totals lie in different bands. */
function differ({ set }: EntryOnTable, sheets: readonly SheetThatCounts[]): boolean {
  return new Set(sheets.map(({ total }): Star => bandOf(set, averageOf([total])))).size > 1
}
