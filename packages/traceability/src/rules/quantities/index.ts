/** Quantities are whole numbers in the smallest unit: gram, millilitre, piece. */
export const UOMS = ["g", "ml", "piece"] as const
export type Uom = (typeof UOMS)[number]

/** Largest quantity of one lot: 2,000 tonnes. */
export const MOST = 2_000_000_000

const thousands = (value: number, language: "vi" | "en") => value.toLocaleString(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 3 })
const PIECES = { vi: "đơn vị", en: "pieces" }

/** "480 kg", "750 g", "1,5 lít", "90 đơn vị" */
export function quantityText(quantity: number, uom: Uom, language: "vi" | "en" = "vi"): string {
  if (uom === "piece") return `${thousands(quantity, language)} ${PIECES[language]}`
  if (quantity >= 1000 || quantity === 0) return `${thousands(quantity / 1000, language)} ${uom === "g" ? "kg" : language === "vi" ? "lít" : "litres"}`
  return `${thousands(quantity, language)} ${uom}`
}

/**
 * What somebody typed in kilograms, litres or pieces, in the smallest unit: "12,5" → 12500 g. Thousands are separated by a point in
 * Vietnamese and a comma in English, before exactly three digits; whatever else stands alone separates decimals. Null: no number, or
 * finer than a gram.
 */
export function readQuantity(typed: string, uom: Uom, language: "vi" | "en" = "vi"): number | null {
  const text = typed.replace(/\s/g, "")
  const grouped = (language === "vi" ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/).test(text)
  const plain = (grouped ? text.replaceAll(language === "vi" ? "." : ",", "") : text).replace(",", ".")
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return null
  const quantity = Number(plain) * (uom === "piece" ? 1 : 1000)
  const whole = Math.round(quantity)
  return Math.abs(quantity - whole) < 1e-6 && whole <= MOST ? whole : null
}
