export { MOST, quantityText, readQuantity, UOMS, type Uom } from "../quantities"
import type { Uom } from "../quantities"

/**
 * `harvest`: from a plot or a hive · `input`: bought from somebody · `bulk`: graded, split, merged, worked on · `packed`: boxes and
 * jars of one variant, the only kind that is sold.
 */
export const LOT_KINDS = ["harvest", "input", "bulk", "packed"] as const
export type LotKind = (typeof LOT_KINDS)[number]

export const OPERATION_KINDS = ["harvest", "input", "grade", "split", "merge", "pack", "transform", "loss", "adjust"] as const
export type OperationKind = (typeof OPERATION_KINDS)[number]

/** What was said about a lot. `flag`/`clear`: the office has to look. */
export const STEP_KINDS = ["hold", "resume", "recall", "close", "reopen", "flag", "clear"] as const
export type StepKind = (typeof STEP_KINDS)[number]

/**
 * Where boxes of a packed lot went: store → shelf (`release`), shelf → store (`withdraw`), shelf → order (`ship`), back (`return`),
 * gone (`lost`), there after all (`found`, names the loss); between two shelves: off one (`depart`), onto the other (`arrive`), lost on the way (`astray`).
 * Over a counter is a `ship` without an order.
 */
export const MOVEMENT_KINDS = ["release", "withdraw", "ship", "return", "lost", "found", "depart", "arrive", "astray"] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

export interface Measure {
  uom: Uom
  /** what one piece holds; null: not a packed thing, or not stated */
  unit_net: number | null
  unit_uom: "g" | "ml" | null
}

export interface Quantities {
  /** came into being */
  made: number
  /** went into other lots or was lost */
  used: number
  /** lies on a shelf or is on its way to another; a shelf is counted by the shop's inventory unless the lot is blocked */
  shelved: number
  /** left with an order or over a counter and did not come back */
  sold: number
}

/** What can still be worked on, packed or released. */
export const leftOf = ({ made, used, shelved, sold }: Quantities): number => made - used - shelved - sold
