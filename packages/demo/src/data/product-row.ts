import type { UnitThen } from "./units"
import type { Words } from "./words"

/** What the label says (NĐ 37/2026/NĐ-CP Đ.42). null: not known or not made for this kind of goods; the page says "chưa công bố". */
export interface LabelRow {
  net_quantity: Words | null
  ingredients: Words | null
  /** from harvest or packing */
  shelf_life_days: number | null
  shelf_life: Words | null
  storage: Words | null
  usage: Words | null
  warnings: Words | null
  origin: Words
  /** null: the source names no maker */
  responsible_party: Words | null
  standards: Words | null
}

export interface VariantRow {
  sku: string
  /** what one buys: "hộp 5 kg" */
  unit: Words
  /** integer VND, tax included */
  price: number
  /** packed, for delivery */
  weight_g: number
  /** pieces at each place, by producer or sales point handle */
  stock: Record<string, number>
}

export interface ProductRow {
  /** number in the table of `domain.md` §6 */
  row: number
  handle: string
  title: Words
  /** handle; null: the source names no maker */
  producer: string | null
  unit: UnitThen
  /** code of QĐ 26/2026 annex I */
  group: string
  provenance: "press" | "demo"
  /** 1–12; all twelve: all year */
  months: number[]
  season_note: Words | null
  description: Words
  story: Words | null
  /** where it was read; press rows only */
  source: Words | null
  label: LabelRow
  /** loses quality on a long way; delivery must stay within its shelf life */
  perishable: boolean
  /** none on press rows: they are shown, not sold */
  variants: VariantRow[]
}

export const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
