import { addDays, isDay, type Day } from "./day"
import type { Bounds, Content, ContentValue, Field, QuantityField } from "./fields"
import { kindSpec, type EntryKind } from "./kinds"
import type { Problem } from "./problem"
import { isUnit, toQuantity, UNITS } from "./units"

export interface SettledContent {
  /** texts trimmed and in NFC, SI values worked out, computed days filled in, empty fields left out */
  content: Content
  problems: Problem[]
  warnings: Problem[]
}

interface Settled {
  value?: ContentValue
  problem?: Omit<Problem, "field">
  warning?: Omit<Problem, "field">
}

/**
 * Brings what was typed into the one form that is kept and hashed, and says what is missing, wrong or odd. Phone and server run the same:
 * settling what is settled changes nothing.
 */
export function settleContent({ kind, happened_on, content }: { kind: EntryKind; happened_on: Day; content: Readonly<Record<string, unknown>> }): SettledContent {
  const { fields } = kindSpec(kind)
  const kept: Record<string, ContentValue> = {}
  const problems: Problem[] = []
  const warnings: Problem[] = []
  for (const field of Object.keys(content).filter((name) => !Object.hasOwn(fields, name))) {
    problems.push({ code: "unknown_field", field, vi: `Mục này không có ô “${field}”. Hãy cập nhật ứng dụng.`, en: `This kind of entry has no field “${field}”. Please update the app.` })
  }
  for (const [name, spec] of Object.entries(fields)) {
    if (spec.type === "computed_day") continue
    const typed = content[name]
    if (isEmpty(typed)) {
      if (spec.required) problems.push({ code: "missing", field: name, vi: `Hãy ghi “${spec.label.vi}”.`, en: `Please fill in “${spec.label.en}”.` })
      continue
    }
    const { value, problem, warning } = settle(spec, typed, happened_on)
    if (value !== undefined) kept[name] = value
    if (problem) problems.push({ field: name, ...problem })
    if (warning) warnings.push({ field: name, ...warning })
  }
  for (const [name, spec] of Object.entries(fields)) {
    if (spec.type !== "computed_day") continue
    const days = kept[spec.plus]
    if (typeof days === "number" && isDay(happened_on)) kept[name] = addDays(happened_on, days)
  }
  return { content: kept, problems, warnings }
}

const isEmpty = (typed: unknown): boolean => typed === undefined || typed === null || (typeof typed === "string" && typed.trim() === "") || (Array.isArray(typed) && typed.length === 0)

const wrong = (spec: Field): Settled => ({ problem: { code: "wrong_value", vi: `“${spec.label.vi}” chưa đúng. Hãy nhập lại.`, en: `“${spec.label.en}” is not right. Please enter it again.` } })

function settle(spec: Field, typed: unknown, happened_on: Day): Settled {
  switch (spec.type) {
    case "text": {
      if (typeof typed !== "string" || !isWellFormed(typed)) return wrong(spec)
      const value = tidyText(typed)
      if (value.length > spec.max) return { problem: { code: "too_long", vi: `“${spec.label.vi}” dài nhất ${spec.max} ký tự.`, en: `“${spec.label.en}” may have ${spec.max} characters at most.` } }
      if (spec.pattern && !new RegExp(spec.pattern.regex).test(value)) return { value, warning: { code: "unusual", ...spec.pattern.hint } }
      return { value }
    }
    case "choice":
      return typeof typed === "string" && Object.hasOwn(spec.choices, typed) ? { value: typed } : wrong(spec)
    case "choices": {
      if (!Array.isArray(typed) || !typed.every((one): one is string => typeof one === "string" && Object.hasOwn(spec.choices, one))) return wrong(spec)
      return { value: Object.keys(spec.choices).filter((one) => typed.includes(one)) }
    }
    case "number": {
      if (typeof typed !== "number" || !Number.isFinite(typed) || typed < spec.min || typed > spec.max || (spec.whole && !Number.isInteger(typed))) {
        const whole = spec.whole ? { vi: "số nguyên ", en: "a whole number " } : { vi: "số ", en: "a number " }
        return { problem: { code: "wrong_value", vi: `“${spec.label.vi}” là ${whole.vi}từ ${spec.min} đến ${spec.max}.`, en: `“${spec.label.en}” is ${whole.en}from ${spec.min} to ${spec.max}.` } }
      }
      return { value: typed, ...outside(spec, spec.bounds, typed) }
    }
    case "day":
      if (!isDay(typed)) return wrong(spec)
      if (spec.not === "before" && typed < happened_on) return { problem: { code: "days_out_of_order", vi: `“${spec.label.vi}” không thể trước ngày làm.`, en: `“${spec.label.en}” cannot be before the day of the entry.` } }
      if (spec.not === "after" && typed > happened_on) return { problem: { code: "days_out_of_order", vi: `“${spec.label.vi}” không thể sau ngày làm.`, en: `“${spec.label.en}” cannot be after the day of the entry.` } }
      return { value: typed }
    case "quantity":
      return settleQuantity(spec, typed)
    case "computed_day":
      return {}
  }
}

/** Takes `{ value, unit }` with or without the SI beside it; the SI is always worked out anew. */
function settleQuantity(spec: QuantityField, typed: unknown): Settled {
  const { value, unit } = (typeof typed === "object" ? typed : {}) as { value?: unknown; unit?: unknown }
  if (typeof value !== "number" || !Number.isFinite(value) || !isUnit(unit) || !spec.units.includes(unit)) return wrong(spec)
  const { dimension } = UNITS[unit]
  if (value <= 0 && dimension !== "temperature") return { problem: { code: "wrong_value", vi: `“${spec.label.vi}” phải lớn hơn 0.`, en: `“${spec.label.en}” must be more than 0.` } }
  if (value > 1e9) return wrong(spec)
  const quantity = toQuantity(value, unit)
  return { value: quantity, ...outside(spec, spec.bounds?.[quantity.si_unit], quantity.si) }
}

function outside(spec: Field, bounds: Bounds | undefined, value: number): Pick<Settled, "warning"> {
  if (!bounds || (value >= (bounds.min ?? -Infinity) && value <= (bounds.max ?? Infinity))) return {}
  return {
    warning: {
      code: "implausible",
      vi: `“${spec.label.vi}” khác thường (${bounds.source.vi}). Hãy xem lại; nếu đúng thì cứ lưu.`,
      en: `“${spec.label.en}” is unusual (${bounds.source.en}). Have another look; keep it if it is right.`,
    },
  }
}

/** NFC, trimmed, without control characters (PostgreSQL has no place for U+0000); line ends and tabs stay. */
export const tidyText = (text: string): string => text.normalize("NFC").replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "").trim()

/** A lone half of a surrogate pair has no UTF-8 and so no hash (RFC 8785, 3.2.2.2). */
export const isWellFormed = (text: string): boolean => !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
