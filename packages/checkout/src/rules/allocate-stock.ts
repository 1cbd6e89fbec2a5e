export interface StockAtLocation {
  location_id: string
  /** whole sale units that can be promised from here */
  available: number
}

export interface Allocation {
  location_id: string
  quantity: number
}

/**
 * Where the boxes of one line come from: the preferred place when it has them all; else one place when one has them all (the one left with the least, so that large stocks stay
 * whole), else as few places as possible. Null: not enough anywhere. Parts sum to the quantity; none exceeds its place.
 */
export function allocateStock({ quantity, stock, prefer = null }: { quantity: number; stock: StockAtLocation[]; prefer?: string | null }): Allocation[] | null {
  const places = stock.filter((place) => place.available > 0).sort((a, b) => b.available - a.available || a.location_id.localeCompare(b.location_id))
  const chosen = places.find((place) => place.location_id === prefer && place.available >= quantity)
  if (chosen) return [{ location_id: chosen.location_id, quantity }]
  const single = places.filter((place) => place.available >= quantity).at(-1)
  if (single) return [{ location_id: single.location_id, quantity }]

  const parts: Allocation[] = []
  let left = quantity
  for (const place of places) {
    if (left === 0) break
    const taken = Math.min(left, place.available)
    parts.push({ location_id: place.location_id, quantity: taken })
    left -= taken
  }
  return left === 0 ? parts : null
}
