import type { LotTree } from "../http/lots"
import { THE_SHOP } from "../rules/lots"

/** First and last day of harvest or extraction of everything in a lot; null: nothing in it was picked, or the shop put it together. */
export function harvestOf({ lot, lots, ancestor_ids }: LotTree): { from: string; to: string } | null {
  const taken = lots.filter(({ id, kind }) => lot.producer_id !== THE_SHOP && (id === lot.id || ancestor_ids.includes(id)) && kind === "harvest").map(({ made_on }) => made_on).sort()
  return taken.length > 0 ? { from: taken[0]!, to: taken.at(-1)! } : null
}
