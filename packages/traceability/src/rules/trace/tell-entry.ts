import type { JourneyKind } from "../../http/trace"
import { ENTRY_KINDS, type Content, type EntryKind, type Field, isUnit, type Quantity, unitName } from "../logbook"

type Locale = "vi" | "en"

/**
 * What the public reads of an entry, field by field: what was used on the goods and what was found. Who did it, where it was bought
 * and to whom it was sold is nobody's business here, and kinds that are not named are not told at all.
 */
const TOLD: Partial<Record<EntryKind, { kind: JourneyKind; fields: readonly string[] }>> = {
  planting_material: { kind: "field", fields: ["variety", "rootstock", "quantity"] },
  fertilizer: { kind: "field", fields: ["product", "type", "npk", "dose", "method"] },
  pesticide: { kind: "field", fields: ["product", "active_ingredient", "pest", "dose", "phi_days", "earliest_harvest"] },
  irrigation: { kind: "field", fields: ["source", "method"] },
  harvest: { kind: "harvest", fields: ["quantity", "pickers", "container"] },
  handling: { kind: "work", fields: ["steps", "quantity"] },
  storage: { kind: "work", fields: ["quantity", "temperature"] },
  soil_water_test: { kind: "test", fields: ["sample", "laboratory", "report_no", "result"] },
  hive_placement: { kind: "field", fields: ["floral_source", "colonies"] },
  feeding: { kind: "field", fields: ["feed", "stop_on"] },
  treatment: { kind: "field", fields: ["drug", "disease", "withdrawal_days", "earliest_extraction"] },
  extraction: { kind: "harvest", fields: ["quantity", "moisture"] },
  filtering: { kind: "work", fields: ["quantity", "mesh"] },
  dehydration: { kind: "work", fields: ["moisture_before", "moisture_after", "temperature"] },
  bottling: { kind: "pack", fields: ["bottles", "net_volume"] },
}

export interface ToldEntry {
  kind: JourneyKind
  title: string
  facts: { label: string; value: string }[]
}

export const isTold = (kind: string): kind is EntryKind => Object.hasOwn(TOLD, kind)

/** Kinds done so often that a row of them is told as one. */
export const TOLD_TOGETHER: ReadonlySet<string> = new Set<EntryKind>(["irrigation", "feeding"])

/** Null for kinds the public does not read. */
export function tellEntry(kind: string, content: Content, locale: Locale): ToldEntry | null {
  const told = isTold(kind) ? TOLD[kind] : undefined
  if (!told) return null
  const spec = ENTRY_KINDS[kind as EntryKind]
  const fields = spec.fields as Readonly<Record<string, Field>>
  return {
    kind: told.kind,
    title: spec.label[locale],
    facts: told.fields.flatMap((name) => {
      const [field, value] = [fields[name], content[name]]
      const text = field && value !== undefined ? valueText(field, value, locale) : null
      return text ? [{ label: field!.label[locale], value: text }] : []
    }),
  }
}

function valueText(field: Field, value: Content[string], locale: Locale): string | null {
  switch (field.type) {
    case "text":
      return String(value)
    case "choice":
      return field.choices[String(value)]?.[locale] ?? null
    case "choices":
      return [value].flat().flatMap((each) => field.choices[String(each)]?.[locale] ?? []).join(", ") || null
    case "quantity": {
      const { value: amount, unit } = value as Quantity
      return `${numberText(amount, locale)} ${isUnit(unit) ? unitName(unit, locale) : unit}`
    }
    case "number":
      return `${numberText(Number(value), locale)}${field.suffix ? ` ${field.suffix[locale]}` : ""}`
    case "day":
    case "computed_day":
      return dayIn(locale, String(value))
  }
}

export const numberText = (value: number, locale: Locale): string => value.toLocaleString(locale === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 3 })

/** "20/11/2026" or "20 November 2026", of a day that is a day in Vietnam already. */
function dayIn(locale: Locale, day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  return locale === "vi"
    ? at.toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" })
    : at.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
}
