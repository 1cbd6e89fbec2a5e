import { spread } from "../spread"

/** Medusa's product type of gift boxes the shop itself makes up; such a product has no producer, no listing and no star of its own. */
export const SHOP_GIFT_BOX = "Hộp quà của cửa hàng"

/**
 * What of one gift box's price belongs to the maker of each part, in whole đồng that sum to the price: in proportion to what the parts
 * cost by themselves, at that point on the day the box is made up. Kept with the box from then on.
 */
export const sharesOfPrice = (price: number, parts: readonly { price: number; per_box: number }[]): number[] => partBy(price, parts.map((part) => part.price * part.per_box))

/** An amount paid, kept or made good, parted by those shares; evenly when nobody has any. */
export const partBy = (amount: number, shares: readonly number[]): number[] => spread(amount, shares.some((share) => share > 0) ? shares : shares.map(() => 1))

/**
 * What of an amount that goes back comes from each, who still have so much of it: nobody gives back more than is left to them, and when
 * all of it has gone back, in whatever steps, nobody has anything left.
 */
export function partBack(amount: number, left: readonly number[]): number[] {
  const all = left.reduce((sum, each) => sum + each, 0)
  if (amount > all) throw new RangeError(`${amount} cannot go back of ${all}`)
  return spread(amount, left)
}
