export interface ShelfOfLot {
  lot_id: string
  code: string
  best_before: string | null
  made_on: string
  quantity: number
}

export interface Taken {
  lot_id: string
  quantity: number
}

/** First expired, first out; lots without a date last, older ones first. Null: not enough on the shelf. */
export function takeFirstExpired(shelves: readonly ShelfOfLot[], quantity: number): Taken[] | null {
  const END = "9999-12-31"
  const order = [...shelves].sort(
    (one, other) => (one.best_before ?? END).localeCompare(other.best_before ?? END) || one.made_on.localeCompare(other.made_on) || one.code.localeCompare(other.code) || one.lot_id.localeCompare(other.lot_id),
  )
  const taken: Taken[] = []
  let missing = quantity
  for (const { lot_id, quantity: there } of order) {
    if (missing === 0) break
    const part = Math.min(missing, there)
    if (part <= 0) continue
    taken.push({ lot_id, quantity: part })
    missing -= part
  }
  return missing === 0 ? taken : null
}
