import { dayText, isDay, kindSpec, SI_UNITS, UNITS, type Content, type ContentValue, type EntryKind, type Field, type Quantity, type UnitKey } from "@ocop/traceability/rules/logbook"
import type { Locale } from "@/i18n/locales"
import { isQuantity } from "./typed-values"

const number = (value: number, locale: Locale) => new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB", { maximumSignificantDigits: 6 }).format(value)

export function quantityInWords({ value, unit }: Pick<Quantity, "value" | "unit">, locale: Locale): string {
  return `${number(value, locale)} ${nameOf(unit, locale)}`
}

/** Without what explains it: "5 sào (500 m²)" would say that five are 500. */
const nameOf = (unit: UnitKey, locale: Locale) => UNITS[unit][locale].replace(/ \(.*\)$/, "")

/** "= 80 lít", or null when that is what was typed, or says nothing to anybody (a dose in kilograms per litre). */
export function siInWords({ value, unit, si, si_unit }: Quantity, locale: Locale): string | null {
  const { dimension } = UNITS[unit]
  const said: Partial<Record<string, UnitKey>> = { kg: "kg", l: "l", m2: "m2" }
  const key = said[si_unit]
  if (!key || key === unit || SI_UNITS[dimension] !== si_unit || dimension === "mass_per_tree" || dimension === "volume_per_tree" || si === value) return null
  return `${number(si, locale)} ${nameOf(key, locale)}`
}

export function valueInWords(field: Field, value: ContentValue, locale: Locale): string {
  if (isQuantity(value)) return quantityInWords(value, locale)
  if (Array.isArray(value)) return value.map((each: string) => choiceInWords(field, each, locale)).join(", ")
  if (typeof value === "number") return [number(value, locale), field.type === "number" ? field.suffix?.[locale] : ""].filter(Boolean).join(" ")
  if (typeof value !== "string") return ""
  if ((field.type === "day" || field.type === "computed_day") && isDay(value)) return dayText(value)
  return choiceInWords(field, value, locale)
}

const choiceInWords = (field: Field, value: string, locale: Locale) => (field.type === "choice" || field.type === "choices" ? (field.choices[value]?.[locale] ?? value) : value)

/** One line that says what was done: the first few facts of it. */
export function summary(kind: EntryKind, content: Content | null, locale: Locale, most = 3): string {
  if (!content) return ""
  const { fields } = kindSpec(kind)
  const first = FIRST[kind] ?? []
  const names = [...first, ...Object.keys(fields).filter((name) => !first.includes(name))]
  return names
    .filter((name) => name !== "note" && fields[name]?.type !== "computed_day")
    .flatMap((name) => {
      const [field, value] = [fields[name], content[name]]
      return field && value !== undefined ? [valueInWords(field, value, locale)] : []
    })
    .slice(0, most)
    .join(" · ")
}

/** What people ask for first, where it is not what stands first in the form. */
const FIRST: Partial<Record<EntryKind, string[]>> = {
  fertilizer: ["product", "dose"],
  pesticide: ["product", "pest", "dose"],
  irrigation: ["duration", "volume", "source"],
  input_stock: ["product", "quantity"],
  handling: ["quantity", "steps"],
}
