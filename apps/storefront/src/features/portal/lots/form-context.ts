import type { LotView, PackTarget } from "@ocop/traceability/http"
import type { Uom } from "@ocop/traceability/rules/quantities"
import type { Locale } from "@/i18n/locales"
import type { LotWords } from "./words"

/** What the fields of a form about one lot choose from. */
export interface LotForm {
  lot: LotView
  variants: readonly PackTarget[]
  locations: readonly { id: string; name: string }[]
  /** lots of the same producer that may go along */
  others: readonly LotView[]
  /** `2026-11-24` */
  today: string
  words: LotWords
  locale: Locale
}

export const inUnit = (sentence: string, uom: Uom, words: LotWords): string => sentence.replace("{unit}", words.units[uom])

/** The unit in which something that converts by no rule is said beside its own. */
export const statedUnit = ({ uom, unit_uom }: Pick<LotView, "uom" | "unit_uom">): Uom => (uom === "piece" ? (unit_uom ?? "g") : uom)

/** The value of an option that stands for another lot: its unit goes along, the server is told only the id. */
export const optionOf = ({ id, uom }: Pick<LotView, "id" | "uom">): string => `${id}/${uom}`
