import { isRole, ROLE_NAMES } from "../role"
import { type Language, SUBJECT_NAMES, VERB_NAMES } from "./names"
import { FIELD_NAMES, VALUE_NAMES } from "./values"

type Note = Record<string, unknown> | null

/** One field of a note: what it was and what it became; null where that side says nothing of it. */
export interface ChangeLine {
  field: string
  name: string
  before: string | null
  after: string | null
}

export const subjectName = (subject: string, language: Language): string => SUBJECT_NAMES[subject]?.[language] ?? subject

export const rolesText = (roles: readonly string[], language: Language): string => roles.map((role) => (isRole(role) ? ROLE_NAMES[role][language] : role)).join(", ")

/** Everything that a note tells, field by field, in the words of who reads it. */
export function changeLines({ before, after }: { before: Note; after: Note }, language: Language): ChangeLine[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields.map((field) => ({
    field,
    name: FIELD_NAMES[field]?.[language] ?? field,
    before: before && field in before ? valueText(before[field], language) : null,
    after: after && field in after ? valueText(after[field], language) : null,
  }))
}

/** By which of its fields a note is told in one line, the most telling first. */
const TELLING = ["state", "star", "status", "attended", "verdict", "sealed_version", "version", "title"]

/** "Đang soạn → Đã nộp", "3 → –", or what a new thing is called. The whole stands in the details. */
export function changeText({ before, after }: { before: Note; after: Note }, language: Language): string {
  const field = TELLING.find((each) => after && each in after)
  if (!field || !after) return ""
  const is = valueText(after[field], language)
  return before && field in before ? `${valueText(before[field], language)} → ${is}` : is
}

/** "Trạng thái: Đã nộp; Lý do: thiếu giấy", for a cell of a sheet. */
export const noteText = (note: Note, language: Language): string =>
  changeLines({ before: null, after: note }, language).map(({ name, after }) => `${name}: ${after}`).join("; ")

export function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === "") return "–"
  if (typeof value === "boolean") return YES_NO[language][Number(value)]!
  if (typeof value === "string") return VALUE_NAMES[value]?.[language] ?? (isRole(value) ? ROLE_NAMES[value][language] : dayText(value))
  if (Array.isArray(value)) return value.map((each) => valueText(each, language)).join(", ") || "–"
  if (typeof value === "object") return noteText(value as Note, language)
  return String(value)
}

const YES_NO: Record<Language, [no: string, yes: string]> = { vi: ["không", "có"], en: ["no", "yes"] }

/** "2026-11-24" as it is written in Vietnam; anything else as it is. */
const dayText = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split("-").reverse().join("/") : text)

const METHODS: Record<string, { vi: string; en: string }> = {
  POST: { vi: "Ghi", en: "Write" },
  PUT: { vi: "Ghi", en: "Write" },
  PATCH: { vi: "Sửa", en: "Change" },
  DELETE: { vi: "Xóa", en: "Delete" },
}
const OWN: Record<string, { vi: string; en: string }> = { "sign-in": { vi: "Đăng nhập", en: "Sign-in" }, system: { vi: "Tự động", en: "By itself" } }

/** "POST /admin/ocop/certificates/:id/revoke" → "Thu hồi giấy chứng nhận"; what has no name of its own: "Ghi · product-tags" */
export function deedText(deed: string, language: Language): string {
  const verb = VERB_NAMES[deed.split("/").at(-1) ?? ""] ?? OWN[deed]
  if (verb) return verb[language]
  const [method = "", path = ""] = deed.split(" ")
  const parts = path.split("/").filter((part) => part && !["admin", "ocop", "producer", "counter"].includes(part) && !part.startsWith(":") && !/_[0-9A-Z]{20,}$/.test(part))
  return [METHODS[method]?.[language] ?? method, parts.map((part) => SUBJECT_NAMES[part.replace(/-/g, "_").replace(/s$/, "")]?.[language] ?? part).join(" / ")].join(" · ")
}
