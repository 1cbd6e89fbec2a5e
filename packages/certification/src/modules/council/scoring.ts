import { WHY_NOT_SCORE, whyNotScore, type WhyNotScore } from "@ocop/access/rules"
import { type AnswerFault, type Answers, type CriteriaSheet, faultsOf, totalOf, whyIncomplete } from "../../rules/criteria"
import type { EntryRow, ReopeningRow, SheetRow } from "./models"
import { REFUSALS } from "./refusals"

export type SheetWithReopening = SheetRow & { reopening: ReopeningRow | null }

/** Of one member's versions of one sheet: the last one, and the one that counts (none while it is reopened). */
export function newestOf(sheets: readonly SheetWithReopening[]): { newest: SheetRow | undefined; current: SheetRow | undefined } {
  const newest = sheets.at(-1)
  return { newest, current: newest?.reopening ? undefined : newest }
}

export interface Barred {
  code: WhyNotScore
  message: string
}

/** Why this user may not score this entry; null: may. */
export function whyBarred(entry: Pick<EntryRow, "mentors" | "related">, userId: string, declared: boolean): Barred | null {
  const code = whyNotScore(userId, { mentors: entry.mentors as unknown as string[], members: entry.related as unknown as string[], declared: declared ? [userId] : [] })
  return code && { code, message: WHY_NOT_SCORE[code].vi }
}

interface Given {
  answers: Answers
  paper_total: number | null
}

/** What a member sent, refused where the sheet does not offer it; with `whole`, also where something is missing. */
export function checkedAnswers(sheet: CriteriaSheet | null, { answers, paper_total }: Given, { whole }: { whole: boolean }): Given & { total: number } {
  if (!sheet) {
    if (Object.keys(answers).length > 0) throw REFUSALS.faulty("Bộ tiêu chí này không có phiếu trong hệ thống: chỉ ghi tổng điểm của phiếu giấy.")
    if (whole && paper_total === null) throw REFUSALS.incomplete(["tổng điểm của phiếu giấy"])
    return { answers: {}, paper_total, total: paper_total ?? 0 }
  }
  if (paper_total !== null) throw REFUSALS.faulty("Tổng điểm do hệ thống cộng từ phiếu, không nhập tay.")
  const fault = faultsOf(sheet, answers)[0]
  if (fault) throw REFUSALS.faulty(FAULTS[fault.code](fault.criterion))
  const missing = whole ? whyIncomplete(sheet, answers).map(({ criterion }) => criterion) : []
  if (missing.length > 0) throw REFUSALS.incomplete(missing)
  return { answers, paper_total: null, total: totalOf(sheet, answers) }
}

const FAULTS: Record<AnswerFault["code"], (criterion: string) => string> = {
  missing: (criterion) => `Chưa chấm tiêu chí ${criterion}.`,
  unknown_criterion: (criterion) => `Phiếu không có tiêu chí ${criterion}.`,
  not_offered: (criterion) => `Phiếu không có lựa chọn này ở tiêu chí ${criterion}.`,
  not_applicable: (criterion) => `Tiêu chí ${criterion} chỉ chấm khi tiêu chí nó phụ thuộc có điểm.`,
}
