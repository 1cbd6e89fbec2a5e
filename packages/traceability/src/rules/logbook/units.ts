/** Words in the two languages of the house. */
export interface Words {
  vi: string
  en: string
}

export type Dimension = "mass" | "volume" | "area" | "count" | "time" | "mass_per_tree" | "volume_per_tree" | "mass_per_area" | "volume_per_area" | "mass_in_volume" | "volume_in_volume" | "temperature"

/**
 * What a quantity is kept in beside what was typed. The litre is a unit accepted for use with the SI (SI Brochure, table 8); a tree,
 * a colony and a person are counted, so theirs is "1".
 */
export const SI_UNITS: Record<Dimension, string> = {
  mass: "kg",
  volume: "l",
  area: "m2",
  count: "1",
  time: "s",
  mass_per_tree: "kg",
  volume_per_tree: "l",
  mass_per_area: "kg/m2",
  volume_per_area: "l/m2",
  mass_in_volume: "kg/l",
  volume_in_volume: "l/l",
  temperature: "K",
}

export interface Unit extends Words {
  dimension: Dimension
  /** how many SI units one of it is */
  factor: number
  /** added after the factor; temperatures only */
  offset?: number
}

/**
 * Units as people in the orchard say them. A sào is the one of Trung Bộ (500 m²; 360 m² in the north, 1,000 m² in the south) and a mẫu ten of
 * them; a sprayer, a can and a drum carry their size in their name, because there is no other way to know it.
 */
export const UNITS = {
  kg: { dimension: "mass", factor: 1, vi: "kg", en: "kg" },
  g: { dimension: "mass", factor: 0.001, vi: "g", en: "g" },
  yen: { dimension: "mass", factor: 10, vi: "yến", en: "yến (10 kg)" },
  ta: { dimension: "mass", factor: 100, vi: "tạ", en: "quintal (100 kg)" },
  tan: { dimension: "mass", factor: 1000, vi: "tấn", en: "tonne" },
  bao_25kg: { dimension: "mass", factor: 25, vi: "bao 25 kg", en: "25 kg bag" },
  bao_50kg: { dimension: "mass", factor: 50, vi: "bao 50 kg", en: "50 kg bag" },
  l: { dimension: "volume", factor: 1, vi: "lít", en: "litre" },
  ml: { dimension: "volume", factor: 0.001, vi: "ml", en: "ml" },
  m3: { dimension: "volume", factor: 1000, vi: "m³", en: "m³" },
  binh_16l: { dimension: "volume", factor: 16, vi: "bình 16 lít", en: "16 l sprayer" },
  binh_20l: { dimension: "volume", factor: 20, vi: "bình 20 lít", en: "20 l sprayer" },
  binh_25l: { dimension: "volume", factor: 25, vi: "bình 25 lít", en: "25 l sprayer" },
  can_5l: { dimension: "volume", factor: 5, vi: "can 5 lít", en: "5 l can" },
  can_20l: { dimension: "volume", factor: 20, vi: "can 20 lít", en: "20 l can" },
  can_30l: { dimension: "volume", factor: 30, vi: "can 30 lít", en: "30 l can" },
  phuy_200l: { dimension: "volume", factor: 200, vi: "phuy 200 lít", en: "200 l drum" },
  m2: { dimension: "area", factor: 1, vi: "m²", en: "m²" },
  sao: { dimension: "area", factor: 500, vi: "sào (500 m²)", en: "sào (500 m²)" },
  mau: { dimension: "area", factor: 5000, vi: "mẫu (5.000 m²)", en: "mẫu (5,000 m²)" },
  ha: { dimension: "area", factor: 10_000, vi: "ha", en: "ha" },
  cay: { dimension: "count", factor: 1, vi: "cây", en: "trees" },
  dan: { dimension: "count", factor: 1, vi: "đàn ong", en: "colonies" },
  nguoi: { dimension: "count", factor: 1, vi: "người", en: "people" },
  cai: { dimension: "count", factor: 1, vi: "cái", en: "pieces" },
  chai: { dimension: "count", factor: 1, vi: "chai", en: "bottles" },
  thung: { dimension: "count", factor: 1, vi: "thùng", en: "boxes" },
  phut: { dimension: "time", factor: 60, vi: "phút", en: "minutes" },
  gio: { dimension: "time", factor: 3600, vi: "giờ", en: "hours" },
  ngay: { dimension: "time", factor: 86_400, vi: "ngày", en: "days" },
  g_per_cay: { dimension: "mass_per_tree", factor: 0.001, vi: "g / cây", en: "g / tree" },
  kg_per_cay: { dimension: "mass_per_tree", factor: 1, vi: "kg / cây", en: "kg / tree" },
  l_per_cay: { dimension: "volume_per_tree", factor: 1, vi: "lít / cây", en: "l / tree" },
  kg_per_sao: { dimension: "mass_per_area", factor: 0.002, vi: "kg / sào", en: "kg / sào (500 m²)" },
  kg_per_ha: { dimension: "mass_per_area", factor: 0.0001, vi: "kg / ha", en: "kg / ha" },
  l_per_sao: { dimension: "volume_per_area", factor: 0.002, vi: "lít / sào", en: "l / sào (500 m²)" },
  l_per_ha: { dimension: "volume_per_area", factor: 0.0001, vi: "lít / ha", en: "l / ha" },
  g_per_l: { dimension: "mass_in_volume", factor: 0.001, vi: "g / lít nước", en: "g / l of water" },
  g_per_binh_16l: { dimension: "mass_in_volume", factor: 0.001 / 16, vi: "g / bình 16 lít", en: "g / 16 l sprayer" },
  g_per_binh_20l: { dimension: "mass_in_volume", factor: 0.001 / 20, vi: "g / bình 20 lít", en: "g / 20 l sprayer" },
  g_per_phuy_200l: { dimension: "mass_in_volume", factor: 0.001 / 200, vi: "g / phuy 200 lít", en: "g / 200 l drum" },
  ml_per_l: { dimension: "volume_in_volume", factor: 0.001, vi: "ml / lít nước", en: "ml / l of water" },
  ml_per_binh_16l: { dimension: "volume_in_volume", factor: 0.001 / 16, vi: "ml / bình 16 lít", en: "ml / 16 l sprayer" },
  ml_per_binh_20l: { dimension: "volume_in_volume", factor: 0.001 / 20, vi: "ml / bình 20 lít", en: "ml / 20 l sprayer" },
  ml_per_phuy_200l: { dimension: "volume_in_volume", factor: 0.001 / 200, vi: "ml / phuy 200 lít", en: "ml / 200 l drum" },
  celsius: { dimension: "temperature", factor: 1, offset: 273.15, vi: "°C", en: "°C" },
} as const satisfies Record<string, Unit>

export type UnitKey = keyof typeof UNITS

export const isUnit = (key: unknown): key is UnitKey => typeof key === "string" && Object.hasOwn(UNITS, key)

/** A unit behind a number, without what explains it: "5 sào (500 m²)" would say that five are 500. */
export const unitName = (key: UnitKey, language: keyof Words): string => UNITS[key][language].replace(/ \(.*\)$/, "")

/** A quantity as it was typed, with its SI value beside it. */
export interface Quantity {
  value: number
  unit: UnitKey
  si: number
  si_unit: string
}

/** Twelve significant digits: what a person typed is never lost, and 0.1 + 0.2 never shows. The same on every phone and server. */
const tidy = (value: number): number => Number(value.toPrecision(12))

/** The SI value of what was typed: `toQuantity(3, "sao")` → `{ value: 3, unit: "sao", si: 1500, si_unit: "m2" }`. */
export function toQuantity(value: number, unit: UnitKey): Quantity {
  const { factor, dimension, offset = 0 }: Unit = UNITS[unit]
  return { value, unit, si: tidy(value * factor + offset), si_unit: SI_UNITS[dimension] }
}
