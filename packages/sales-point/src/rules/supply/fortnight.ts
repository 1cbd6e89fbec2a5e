/** A supply plan looks a year ahead in fortnights: 26 × 14 days, numbered 0…25 from its first day. */
export const FORTNIGHTS = 26

const DAY = 86_400_000
const DAYS = 14
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** A day as a number, so that days are counted and not parsed: a year of every product and outlet has millions of them. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY

/**
 * Which fortnight of a plan a day falls into.
 * @param starts first day of the plan, "YYYY-MM-DD" in Vietnam
 * @param day "YYYY-MM-DD" in Vietnam
 * @returns 0…25; null: outside of the plan
 */
export const fortnightOf = (starts: string, day: string): number | null => fortnightAfter(dayNumber(day) - dayNumber(starts))

/** Which fortnight of a plan a day falls into, by days from its first day. */
export function fortnightAfter(days: number): number | null {
  const fortnight = Math.floor(days / DAYS)
  return fortnight >= 0 && fortnight < FORTNIGHTS ? fortnight : null
}

/** First and last day of a fortnight, "YYYY-MM-DD". */
export function daysOf(starts: string, fortnight: number): { first: string; last: string } {
  const first = dayNumber(starts) + fortnight * DAYS
  return { first: dayOf(first), last: dayOf(first + DAYS - 1) }
}

/**
 * For how many fortnights after its own a harvest can still be sent out, so that on the last day of selling a buyer has days left.
 * 0: only in the fortnight of its harvest.
 * @param shelfLifeDays of the label; null: does not run out within a year
 * @param keptForBuyer days that must be left on the last day of the fortnight in which it is sold
 */
export function fortnightsKept(shelfLifeDays: number | null, keptForBuyer = 7): number {
  if (shelfLifeDays === null) return FORTNIGHTS - 1
  return Math.min(FORTNIGHTS - 1, Math.max(0, Math.floor((shelfLifeDays - keptForBuyer) / 14) - 1))
}
