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

/**
 * What of a planned line is still to be drafted where all of it comes together.
 * @param planned all that the plan sends there up to this line's fortnight, the line with it
 * @param sent what stands in transfers to there, whoever drafted them
 */
export const leftToDraft = ({ line, planned, sent }: { line: number; planned: number; sent: number }): number => Math.min(line, Math.max(0, planned - sent))
