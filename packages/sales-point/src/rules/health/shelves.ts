import { soldOf, sumOf, variantsIn, type PointHistory } from "./history"

const YEAR = 52
/** Weeks of a year in which something lay here, from which on it is what the point usually carries. */
const CARRIED_WEEKS = 8
export const SHELF_WEEKS = 8

/** Goods a point usually carries. */
export const carriedBy = ({ weeks }: PointHistory): string[] => {
  const year = weeks.slice(-YEAR)
  return variantsIn(year).filter((variant_id) => year.filter(({ had, sold }) => (had[variant_id] ?? 0) > 0 || (sold[variant_id] ?? 0) > 0).length >= CARRIED_WEEKS)
}

export interface Shelves {
  /** of the last {@link SHELF_WEEKS} weeks: nothing to sell, though other points had what it carries */
  empty_weeks: number
  /** the same weeks a year before */
  empty_then: number
  /** 0…1: of all carried goods × weeks in which others had them, how many were missing here */
  stock_outs: number
  /** weeks since something was sold here; weeks in which nobody had its goods do not count */
  silent_weeks: number
}

/** What was missing on the shelves of a point while it was to be had elsewhere. */
export function shelvesOf(point: PointHistory, others: readonly PointHistory[]): Shelves {
  const carried = carriedBy(point)
  const last = point.weeks.length - 1
  const elsewhere = (variant_id: string, index: number) => others.some(({ weeks }) => (weeks[index]?.had[variant_id] ?? 0) > 0 || soldOf(weeks.slice(index, index + 1), variant_id) > 0)
  const wanted = (index: number) => carried.filter((variant_id) => elsewhere(variant_id, index))
  const empty = (index: number) => index > last - point.weeks_open && index >= 0 && sumOf(point.weeks[index]!.had) <= 0 && wanted(index).length > 0
  const back = (from: number) => Array.from({ length: SHELF_WEEKS }, (_, ago) => from - ago)
  const pairs = back(last).flatMap((index) => (index < 0 ? [] : wanted(index).map((variant_id) => (point.weeks[index]!.had[variant_id] ?? 0) > 0)))
  let silent_weeks = 0
  for (let index = last; index >= 0 && index > last - point.weeks_open && sumOf(point.weeks[index]!.sold) <= 0; index--) if (wanted(index).length > 0) silent_weeks++
  return {
    empty_weeks: back(last).filter(empty).length,
    empty_then: back(last - YEAR).filter(empty).length,
    stock_outs: pairs.length === 0 ? 0 : pairs.filter((there) => !there).length / pairs.length,
    silent_weeks,
  }
}
