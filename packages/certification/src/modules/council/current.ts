import type { Answer, Answers } from "../../rules/criteria"
import type { FindingRow, ReopeningRow, SheetRow } from "./models"

/** Newest sealed sheet of every member and entry; one that was reopened counts no longer. */
export function currentSheets(sheets: readonly SheetRow[], reopenings: readonly Pick<ReopeningRow, "score_sheet_id">[]): SheetRow[] {
  const reopened = new Set(reopenings.map(({ score_sheet_id }) => score_sheet_id))
  return sheets.filter(({ id }) => !reopened.has(id))
}

/** Newest finding about each thing. */
export function currentFindings<Row extends Pick<FindingRow, "entry_id" | "kind" | "about" | "version">>(findings: readonly Row[]): Row[] {
  const newest = new Map<string, Row>()
  for (const row of findings) {
    const key = `${row.entry_id} ${row.kind} ${row.about}`
    const known = newest.get(key)
    if (!known || known.version < row.version) newest.set(key, row)
  }
  return [...newest.values()]
}

export const toAnswer = (finding: string): Answer => (finding === "none" ? "none" : Number(finding))

export const agreedAnswers = (findings: readonly FindingRow[], entryId: string): Answers =>
  Object.fromEntries(
    currentFindings(findings)
      .filter(({ entry_id, kind }) => entry_id === entryId && kind === "option")
      .map(({ about, finding }) => [about, toAnswer(finding)]),
  )

export const foundKnockouts = (findings: readonly FindingRow[], entryId: string): number[] =>
  currentFindings(findings)
    .filter(({ entry_id, kind, finding }) => entry_id === entryId && kind === "knockout" && finding === "found")
    .map(({ about }) => Number(about))
