/** Boxes by variant. */
export type ByVariant = Readonly<Record<string, number>>

/** Seven days at one point. */
export interface PointWeek {
  /** boxes that left with buyers, less what came back */
  sold: ByVariant
  /** boxes that lay there at the end of the week and could be sold: expired ones do not count */
  had: ByVariant
  /** days on which its till was used */
  open_days: number
}

/** How long a point is looked back upon: this year and the one before it. */
export const HISTORY_WEEKS = 104

export interface PointHistory {
  point_id: string
  /** full weeks since it first opened */
  weeks_open: number
  /** {@link HISTORY_WEEKS} of them, oldest first; the last ends today */
  weeks: readonly PointWeek[]
}

export const sumOf = (boxes: ByVariant): number => Object.values(boxes).reduce((sum, quantity) => sum + quantity, 0)

/** Boxes of one variant sold in these weeks. */
export const soldOf = (weeks: readonly PointWeek[], variant_id: string): number => weeks.reduce((sum, { sold }) => sum + (sold[variant_id] ?? 0), 0)

export const variantsIn = (weeks: readonly PointWeek[]): string[] => [...new Set(weeks.flatMap(({ sold, had }) => [...Object.keys(sold), ...Object.keys(had)]))]
