import { isEmail, line1Problem, nameProblem, noteTooLong, toE164 } from "./contact-rules"
import type { Draft } from "./draft"

export type FieldName = "name" | "phone" | "email" | "province" | "ward" | "line1" | "sales_point" | "note"

/** Keys of the sentences in `texts.ts` that say what is wrong and what to do. */
export type FieldProblem =
  | "name_missing"
  | "name_too_long"
  | "name_not_a_name"
  | "phone_missing"
  | "phone_wrong"
  | "email_wrong"
  | "province_missing"
  | "ward_missing"
  | "line1_missing"
  | "line1_too_long"
  | "sales_point_missing"
  | "note_too_long"

export type DraftProblems = Partial<Record<FieldName, FieldProblem>>

/** What still stands in the way of placing the order, field by field, in the order of the page. */
export function draftProblems(draft: Draft): DraftProblems {
  const problems: DraftProblems = {}
  const name = nameProblem(draft.name)
  if (name) problems.name = `name_${name}`
  if (!draft.phone.trim()) problems.phone = "phone_missing"
  else if (!toE164(draft.phone)) problems.phone = "phone_wrong"
  if (draft.email.trim() && !isEmail(draft.email.trim())) problems.email = "email_wrong"
  if (draft.method === "pickup") {
    if (!draft.sales_point) problems.sales_point = "sales_point_missing"
  } else {
    if (!draft.province) problems.province = "province_missing"
    if (!draft.ward) problems.ward = "ward_missing"
    const line1 = line1Problem(draft.line1)
    if (line1) problems.line1 = `line1_${line1}`
  }
  if (noteTooLong(draft.note)) problems.note = "note_too_long"
  return problems
}
