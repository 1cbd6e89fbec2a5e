import { kindSpec, UNITS, type Content, type EntryKind, type Field, type Quantity, type UnitKey } from "@ocop/traceability/rules/logbook"

/** A form as it stands: what was typed, before anybody made sense of it. */
export type TypedValue = string | string[] | { value: string; unit: UnitKey }
export type TypedValues = Record<string, TypedValue>

/** "1,5", "1.5" and "1.250,5" as people here write them; null: no number. A point before exactly three digits separates thousands. */
export function readNumber(typed: string): number | null {
  const text = typed.replace(/\s/g, "")
  if (!/^\d[\d.,]*$/.test(text)) return null
  const plain = text.includes(",") ? text.replaceAll(".", "").replace(",", ".") : /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll(".", "") : text
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

export const writeNumber = (value: number): string => String(value).replace(".", ",")

/** The content as the rules read it; what was left empty is left out, what is no number is handed on for the rules to refuse. */
export function contentOf(kind: EntryKind, values: TypedValues): Record<string, unknown> {
  const { fields } = kindSpec(kind)
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = plain(field, values[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function plain(field: Field, typed: TypedValue | undefined): unknown {
  if (typed === undefined || field.type === "computed_day") return undefined
  if (field.type === "choices") return Array.isArray(typed) && typed.length > 0 ? typed : undefined
  if (typeof typed === "object" && !Array.isArray(typed)) {
    if (typed.value.trim() === "") return undefined
    return { value: readNumber(typed.value) ?? Number.NaN, unit: typed.unit }
  }
  if (typeof typed !== "string" || typed.trim() === "") return undefined
  return field.type === "number" ? (readNumber(typed) ?? Number.NaN) : typed
}

/** An entry's content back in the form. `remembered`: only what is offered again next time. */
export function valuesOf(kind: EntryKind, content: Content | null, { remembered = false } = {}): TypedValues {
  const { fields } = kindSpec(kind)
  const values: TypedValues = {}
  for (const [name, field] of Object.entries(fields)) {
    if (field.type === "quantity") values[name] = { value: "", unit: unitOf(content?.[name]) ?? field.units[0] ?? "kg" }
    const value = content?.[name]
    if (value === undefined || field.type === "computed_day" || (remembered && !field.remember)) continue
    if (isQuantity(value)) values[name] = { value: writeNumber(value.value), unit: value.unit }
    else if (typeof value === "number") values[name] = writeNumber(value)
    else values[name] = typeof value === "string" ? value : [...(value as readonly string[])]
  }
  return values
}

const unitOf = (value: unknown): UnitKey | null => (isQuantity(value) ? value.unit : null)

export const isQuantity = (value: unknown): value is Quantity => typeof value === "object" && value !== null && !Array.isArray(value) && "unit" in value && (value as Quantity).unit in UNITS
