import { leftOf, type LotKind, type Quantities } from "./lot"
import type { LotState } from "./lot-state"

export const LOT_VERBS = ["grade", "split", "merge", "pack", "transform", "release", "withdraw", "hold", "resume", "loss", "close", "reopen"] as const
export type LotVerb = (typeof LOT_VERBS)[number]

export interface VerbFacts {
  kind: LotKind
  state: LotState
  quantities: Quantities
  /** who held it, while it is held */
  held_by: string | null
}

/** What its owner may do with a lot now. What the office has taken off sale only the office gives back. */
export function verbsOf({ kind, state, quantities, held_by }: VerbFacts): LotVerb[] {
  const left = leftOf(quantities) > 0
  if (state === "recalled") return left || quantities.shelved > 0 ? ["loss"] : []
  if (state === "held") return [...(held_by === "producer" ? (["resume"] as const) : []), ...(left || quantities.shelved > 0 ? (["loss"] as const) : [])]
  if (state === "closed") return ["reopen"]
  if (state === "used_up" || state === "sold_out") return ["hold"]
  if (state === "expired") return ["withdraw", "loss", "hold", "close"].filter((verb) => verb !== "withdraw" || quantities.shelved > 0) as LotVerb[]
  if (kind === "packed") return [...(left ? (["release", "split", "merge", "transform"] as const) : []), ...(quantities.shelved > 0 ? (["withdraw"] as const) : []), "loss", "hold", "close"]
  return ["pack", "grade", "split", "merge", "transform", "loss", "hold", "close"]
}
