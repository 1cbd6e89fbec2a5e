/** "hộp 5 kg" → 5000 g, "1,5 lít" → 1500 ml, "40 g (20 túi × 2 g)" → 40 g; null: says nothing of the kind. The first figure counts. */
export function netQuantity(text: string): { quantity: number; uom: "g" | "ml" } | null {
  const match = /(\d+(?:[.,]\d+)?)\s*(kg|g|gram|ml|l|lít|lit|litre)(?![\p{L}\d])/iu.exec(text)
  if (!match) return null
  const value = Number(match[1]!.replace(",", "."))
  const unit = match[2]!.toLowerCase()
  const quantity = Math.round(unit === "kg" || unit.startsWith("l") ? value * 1000 : value)
  return quantity > 0 ? { quantity, uom: unit === "kg" || unit.startsWith("g") ? "g" : "ml" } : null
}
