import type { MedusaContainer } from "@medusajs/framework/types"
import type { CounterMove, LotActor } from "../modules/lots"
import { feedLots } from "./feed-stock"
import { lotsOf } from "./module"
import { tellLotsChanged } from "./tell"

/** Boxes over a counter and back: the ledger of lots, then the shop's inventory, then who shows stock. Answers by source how many were there. */
export async function moveOverCounter(container: MedusaContainer, { moves, by }: { moves: CounterMove[]; by: LotActor }): Promise<Map<string, number>> {
  if (moves.length === 0) return new Map()
  const moved = await lotsOf(container).writeCounterMoves({ moves, by })
  const touched = [...new Set(moves.filter(({ source }) => moved.get(source)).map(({ lot_id }) => lot_id))]
  await feedLots(container, touched)
  await tellLotsChanged(container, touched)
  return moved
}
