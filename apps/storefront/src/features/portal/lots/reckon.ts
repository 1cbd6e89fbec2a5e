import { readQuantity, type Uom } from "@ocop/traceability/rules/quantities"
import type { Locale } from "@/i18n/locales"

export interface Net {
  quantity: number
  uom: "g" | "ml"
}

export interface ReckonFacts {
  verb: string
  uom: Uom
  /** what one unit of a product holds, by variant */
  nets: Readonly<Record<string, Net | null>>
  /** unit, weight of one piece and what is left of other lots, by what stands in their option; of a merge, by id */
  others: Readonly<Record<string, { uom: Uom; each: Net | null; left: number }>>
  left: number
  locale: Locale
}

/** In the lot's own unit. `out` is null where nothing says how to convert, `total` counts other lots, too. */
export interface Reckoned {
  taken: number
  total: number
  out: number | null
}

/** Rows of a form are numbered from 0: `amount.0`, `amount.1` … */
export const ROWS = 8

/** What is written in a form of a lot so far; null: too little to say anything. */
export function reckon(form: FormData, { verb, uom, nets, others, left, locale }: ReckonFacts): Reckoned | null {
  const typed = (name: string) => String(form.get(name) ?? "").trim()
  const read = (name: string, unit: Uom = uom) => readQuantity(typed(name), unit, locale)
  const rows = Array.from({ length: ROWS }, (_, row) => row).filter((row) => typed(`amount.${row}`) !== "")
  const sum = (values: (number | null)[]) => (values.some((value) => value === null) ? null : values.reduce<number>((total, value) => total + value!, 0))

  if (verb === "split") {
    const total = rows.length > 0 ? sum(rows.map((row) => read(`amount.${row}`))) : null
    return total === null ? null : { taken: total, total, out: total }
  }
  if (verb === "grade") {
    const taken = typed("take") === "" ? left : read("take")
    const out = sum(rows.map((row) => read(`amount.${row}`)))
    return taken === null || out === null || rows.length === 0 ? null : { taken, total: taken, out }
  }
  if (verb === "pack") {
    const net = nets[typed("variant")]
    const each = typed("per_unit") === "" ? (net && net.uom === uom ? net.quantity : uom === "piece" ? 1 : null) : read("per_unit")
    const [units, lost] = [read("units", "piece"), typed("loss") === "" ? 0 : read("loss")]
    return units === null || each === null || lost === null ? null : { taken: units * each + lost, total: units * each + lost, out: units * each }
  }
  if (verb === "merge") {
    const joined = form.getAll("lots").flatMap((id) => others[String(id)]?.left ?? [])
    const total = left + joined.reduce((sum, each) => sum + each, 0)
    return joined.length === 0 ? null : { taken: left, total, out: total }
  }
  if (verb === "loss") {
    const taken = read("amount")
    return taken === null ? null : { taken, total: taken, out: 0 }
  }
  if (verb !== "transform") return null

  const inLotUnit = (quantity: number | null, unit: Uom, each: Net | null, weight: string): number | null => {
    if (quantity === null) return null
    if (unit === uom) return quantity
    if (unit === "piece" && each?.uom === uom) return quantity * each.quantity
    return uom === "piece" || typed(weight) === "" ? null : read(weight)
  }
  const taken = read("take")
  const extra = Array.from({ length: ROWS }, (_, row) => row).filter((row) => typed(`lot.${row}`) !== "")
  const more = sum(
    extra.map((row) => {
      const other = others[typed(`lot.${row}`)]
      return other ? inLotUnit(read(`extra.${row}`, other.uom), other.uom, other.each, `extra_weight.${row}`) : null
    }),
  )
  const out = sum(
    rows.map((row) => {
      const unit = typed(`variant.${row}`) ? "piece" : (typed(`unit.${row}`) as Uom)
      return inLotUnit(read(`amount.${row}`, unit), unit, nets[typed(`variant.${row}`)] ?? null, `weight.${row}`)
    }),
  )
  return taken === null ? null : { taken, total: more === null ? taken : taken + more, out: rows.length === 0 || more === null ? null : out }
}
