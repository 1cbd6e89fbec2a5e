import type { PointHistory } from "./history"

const YEAR = 52
const LATELY = 8
/** Weeks before them that say what is usual, for a point too young for last year's. */
const USUAL = 16
const LEAST_USUAL = 2

export interface Keeping {
  /** days a week on which somebody used the till, lately and usually */
  days: number
  usual: number
}

const average = (weeks: readonly { open_days: number }[]) => weeks.reduce((sum, { open_days }) => sum + open_days, 0) / weeks.length

/** Is somebody there? Null: too young to say, or it never kept a till. */
export function keepingOf({ weeks, weeks_open }: PointHistory): Keeping | null {
  const then = weeks_open >= YEAR + LATELY ? weeks.slice(-YEAR - LATELY, -YEAR) : weeks_open >= LATELY + USUAL ? weeks.slice(-LATELY - USUAL, -LATELY) : null
  if (!then) return null
  const usual = average(then)
  return usual < LEAST_USUAL ? null : { days: average(weeks.slice(-LATELY)), usual }
}

/** Open on half as many days as it used to be. */
export const isLeftAlone = (keeping: Keeping | null): boolean => keeping !== null && keeping.days <= keeping.usual / 2
