export interface LotAtHand {
  lot_id: string
  variant_id: string
  quantity: number
}

/**
 * Takes a quantity of a variant from these lots, in their order, and from no lot twice: what is taken is gone for the next.
 * @returns null: not enough there, and nothing was taken
 */
export function takeLots(lots: LotAtHand[], variant_id: string, quantity: number): { lot_id: string; quantity: number }[] | null {
  const own = lots.filter((lot) => lot.variant_id === variant_id && lot.quantity > 0)
  if (own.reduce((sum, lot) => sum + lot.quantity, 0) < quantity) return null
  let wanted = quantity
  return own.flatMap((lot) => {
    const taken = Math.min(lot.quantity, wanted)
    lot.quantity -= taken
    wanted -= taken
    return taken > 0 ? [{ lot_id: lot.lot_id, quantity: taken }] : []
  })
}
