import { spread } from "../spread"
import { dayNumber, dayOf, fortnightAfter, FORTNIGHTS } from "./fortnight"

/** What came, or was sold, on a day of the year before. */
export interface Past {
  /** "YYYY-MM-DD" in Vietnam */
  day: string
  quantity: number
}

const [YEAR_DAYS, FORTNIGHT_DAYS, MIDDLE] = [364, 14, 7]
/** A trend from few sales says little: it neither halves nor doubles a plan. */
const TREND = { least: 0.5, most: 2 } as const

/**
 * What a producer is expected to bring: what it says itself, spread as last year's harvest was spread, or, where half of a season is not
 * known, evenly over its months. Says it nothing, last year's quantities are taken by as much more or less land as is planted now.
 * @param stated whole boxes for the coming year, by the producer; null: nothing said
 * @param seasonMonths 1…12; empty: all year
 * @param land square metres now and then; null: not known, or not a matter of land
 * @returns boxes per fortnight, 26 of them; they sum to what is stated
 */
export function expectedHarvest(args: {
  starts: string
  stated: number | null
  lastYear: readonly Past[]
  seasonMonths: readonly number[]
  land: { now: number; then: number } | null
}): number[] {
  const past = ofLastYear(args.starts, args.lastYear)
  const before = past.reduce((sum, quantity) => sum + quantity, 0)
  const grown = args.land && args.land.then > 0 ? args.land.now / args.land.then : 1
  const total = args.stated ?? Math.floor(before * grown)
  const season = inSeason(args.starts, args.seasonMonths)
  return spread(total, coversSeason(past, season) ? past : season)
}

/**
 * What an outlet is expected to sell: what it sold in the same fortnight a year before, by as much more or less as it sold in the
 * last eight weeks than in the same eight weeks then; and what is ordered already comes on top where it is more than that.
 * @param recent boxes in the last eight weeks, and in the same eight weeks a year before
 * @param ordered boxes asked for by preorder, contract or fair, per fortnight
 */
export function expectedSales(args: {
  starts: string
  lastYear: readonly Past[]
  recent: { now: number; then: number }
  ordered: readonly { fortnight: number; quantity: number }[]
}): number[] {
  const { now, then } = args.recent
  const trend = then > 0 ? Math.min(TREND.most, Math.max(TREND.least, now / then)) : 1
  const trended = ofLastYear(args.starts, args.lastYear).map((quantity) => Math.round(quantity * trend))
  const ordered = Array.from({ length: FORTNIGHTS }, () => 0)
  for (const { fortnight, quantity } of args.ordered) ordered[fortnight]! += quantity
  return trended.map((quantity, fortnight) => Math.max(quantity, ordered[fortnight]!))
}

/**
 * So many boxes from one day to another, spread over the fortnights of the plan by the days that fall into each; what lies outside of
 * the plan is left out.
 */
export function spreadOverDays(starts: string, { first_day, last_day, quantity }: { first_day: string; last_day: string; quantity: number }): { fortnight: number; quantity: number }[] {
  const [from, to] = [dayNumber(first_day) - dayNumber(starts), dayNumber(last_day) - dayNumber(starts)]
  // Before the plan and after it is one place, in which what is given is left out.
  const within = Array.from({ length: FORTNIGHTS }, (_, fortnight) => ({ fortnight, days: Math.min(to + 1, (fortnight + 1) * FORTNIGHT_DAYS) - Math.max(from, fortnight * FORTNIGHT_DAYS) })).filter(({ days }) => days > 0)
  const outside = to + 1 - from - within.reduce((sum, { days }) => sum + days, 0)
  const [, ...parts] = spread(quantity, [outside, ...within.map(({ days }) => days)])
  return within.flatMap(({ fortnight }, index) => (parts[index] ? [{ fortnight, quantity: parts[index] }] : []))
}

/** Last year's days moved by 364 days: the same weekday, the same fortnight. */
function ofLastYear(starts: string, past: readonly Past[]): number[] {
  const quantities = Array.from({ length: FORTNIGHTS }, () => 0)
  const first = dayNumber(starts) - YEAR_DAYS
  for (const { day, quantity } of past) {
    const fortnight = fortnightAfter(dayNumber(day) - first)
    if (fortnight !== null) quantities[fortnight]! += quantity
  }
  return quantities
}

function inSeason(starts: string, months: readonly number[]): number[] {
  const first = dayNumber(starts)
  return Array.from({ length: FORTNIGHTS }, (_, fortnight) => (months.length === 0 || months.includes(Number(dayOf(first + fortnight * FORTNIGHT_DAYS + MIDDLE).slice(5, 7))) ? 1 : 0))
}

/** A book that was begun in the middle of a season says little about the season: it must know half of its fortnights. */
function coversSeason(past: readonly number[], season: readonly number[]): boolean {
  const known = past.filter((quantity) => quantity > 0).length
  return known > 0 && known >= Math.floor(season.filter((weight) => weight > 0).length / 2)
}
