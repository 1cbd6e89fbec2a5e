import type { Context } from "@medusajs/framework/types"
import { compositionOf, type EntryOnTable, outcomesOf, type SessionToClose, type WhyNotClosed, whyNotClosed } from "../../rules/council"
import { type Answers, averageNumber } from "../../rules/criteria"
import { agreedAnswers, currentSheets, foundKnockouts } from "./current"
import type { EntryRow, EvaluationRow, FindingRow, SessionRow, SheetRow } from "./models"
import { REFUSALS } from "./refusals"
import { whyBarred } from "./scoring"
import type CouncilModuleService from "./service"

export interface Table {
  session: SessionToClose & { id: string }
  entries: EntryRow[]
  sheets: SheetRow[]
}

/** A session with everything on its table. */
export async function tableOf(council: CouncilModuleService, session: SessionRow, context: Context = {}): Promise<Table> {
  const entries = (await council.listSessionEntries({ session_id: session.id }, { take: null, order: { position: "ASC" } }, context)) as EntryRow[]
  const ids = entries.map(({ id }) => id)
  const members = await council.listSessionMembers({ session_id: session.id }, { take: null, order: { position: "ASC" } }, context)
  const { composition } = await council.retrieveCouncil(session.council_id, {}, context)
  const sealed = await council.sheetsOf(ids, undefined, context)
  const sheets = currentSheets(sealed, sealed.flatMap(({ reopening }) => reopening ?? []))
  const findings = (await council.listCouncilFindings({ entry_id: ids }, { take: null }, context)) as FindingRow[]
  const conflicts = await council.listConflicts({ entry_id: ids }, { take: null }, context)
  const onTable: EntryOnTable[] = []
  for (const entry of entries) {
    const declared = new Set(conflicts.filter(({ entry_id }) => entry_id === entry.id).map(({ member_id }) => member_id))
    onTable.push({
      id: entry.id,
      title: entry.title,
      set: await council.retrieveSet(entry.criteria_set_id, context),
      sheet: await council.findSheet(entry.criteria_set_id, entry.sheet, context),
      conflicted: members.filter(({ id, user_id }) => whyBarred(entry, user_id, declared.has(id))).map(({ id }) => id),
      sheets: sheets.filter(({ entry_id }) => entry_id === entry.id).map(({ member_id, total, answers }) => ({ member_id, total: Number(total), answers: answers as Answers | null })),
      agreed: agreedAnswers(findings, entry.id),
      knockouts: foundKnockouts(findings, entry.id),
    })
  }
  return { session: { id: session.id, form: session.form, quorum: compositionOf(composition)!.quorum, members, entries: onTable }, entries, sheets }
}

/** The table of a session that is ready to be closed; throws with everything that is missing. */
export async function closing(council: CouncilModuleService, session: SessionRow, context: Context): Promise<Table> {
  const table = await tableOf(council, session, context)
  const faults = whyNotClosed(table.session)
  if (faults.length > 0) throw REFUSALS.notClosed(faults.map(inWords).join(" "))
  return table
}

const inWords = ({ code, entry, missing }: WhyNotClosed): string => {
  if (code === "empty") return "Phiên chưa có hồ sơ nào."
  if (code === "no_quorum") return `${entry}: chưa đủ thành viên theo quy định.`
  if (code === "sheet_missing") return `${entry}: chưa niêm phong phiếu: ${missing.join(", ")}.`
  return `${entry}: chưa ghi mức Hội đồng thống nhất ở tiêu chí ${missing.join(", ")}.`
}

export interface Found {
  outcomes: { id: string; outcome: "evaluated" | "to_meeting" }[]
  evaluations: Omit<EvaluationRow, "id" | "created_at" | "updated_at" | "deleted_at" | `raw_${string}`>[]
}

export function whatFound({ session, entries, sheets }: Table, at: Date): Found {
  const outcomes = outcomesOf(session)
  return {
    outcomes: outcomes.map(({ entry_id, outcome }) => ({ id: entry_id, outcome })),
    evaluations: outcomes.flatMap((each) => {
      if (each.outcome !== "evaluated") return []
      const entry = entries.find(({ id }) => id === each.entry_id)!
      const { average, band, gate_star, missed, knockouts, star, certifier } = each.result
      const counted = sheets.filter(({ entry_id, member_id }) => entry_id === entry.id && each.counted.includes(member_id)).map(({ id }) => id)
      return [
        {
          session_id: session.id,
          entry_id: entry.id,
          dossier_id: entry.dossier_id,
          product_id: entry.product_id,
          criteria_set_id: entry.criteria_set_id,
          sheet: entry.sheet,
          sum_hundredths: average.sum_hundredths,
          counted: average.count,
          average: averageNumber(average),
          score_sheets: counted as never,
          band,
          gate_star,
          missed: missed as never,
          knockouts: knockouts as never,
          star,
          certifier,
          recorded_at: at,
        },
      ]
    }),
  }
}
