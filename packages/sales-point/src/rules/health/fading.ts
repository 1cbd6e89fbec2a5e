import { soldOf, sumOf, variantsIn, type PointHistory, type PointWeek } from "./history"

const YEAR = 52
/** Weeks looked at together: a large point shows it in two months, a small one needs half a year. */
const WINDOWS = [8, 16, 26]
const HALF = 0.5
/** So many times what chance alone would move it (boxes sold scatter like √n): a quiet fortnight of a small point is no death. */
const BEYOND_CHANCE = 3.5

export interface Fading {
  weeks: number
  sold: number
  /** what it should have sold, had it gone like the same goods elsewhere */
  expected: number
  against: "year_before" | "weeks_before"
}

/**
 * What a point sold of late beside what it should have: its own sales in the same weeks a year before (a younger point: in the weeks
 * before), each kind of goods shrunk as far as it shrank at the other points. So a stall without oranges in July is as it should be, and
 * a bad harvest is nobody's fault. Null: too young to say.
 */
export function salesBeside({ weeks, weeks_open }: PointHistory, others: readonly PointHistory[], span: number): Fading | null {
  const against = weeks_open >= YEAR + span ? "year_before" : weeks_open >= 2 * span ? "weeks_before" : null
  if (!against) return null
  const back = against === "year_before" ? YEAR : span
  const now = (of: readonly PointWeek[]) => of.slice(-span)
  const then = (of: readonly PointWeek[]) => of.slice(-span - back, -back)
  const expected = variantsIn(then(weeks)).reduce((sum, variant_id) => {
    const own = soldOf(then(weeks), variant_id)
    const before = others.reduce((all, other) => all + soldOf(then(other.weeks), variant_id), 0)
    const since = others.reduce((all, other) => all + soldOf(now(other.weeks), variant_id), 0)
    // Sold here only, and no year to look back on: its season may simply be over.
    const kept = before > 0 ? Math.min(1, since / before) : against === "year_before" ? 1 : 0
    return sum + own * kept
  }, 0)
  return { weeks: span, sold: now(weeks).reduce((sum, { sold }) => sum + sumOf(sold), 0), expected: Math.round(expected), against }
}

/** The shortest span in which a point certainly sells less than half of what it should; null: it does not. */
export function fadingOf(point: PointHistory, others: readonly PointHistory[]): Fading | null {
  for (const span of WINDOWS) {
    const beside = salesBeside(point, others, span)
    if (!beside) continue
    const { sold, expected } = beside
    if (expected > 0 && sold <= expected * HALF && expected - sold >= BEYOND_CHANCE * Math.sqrt(expected + Math.max(0, sold))) return beside
  }
  return null
}
