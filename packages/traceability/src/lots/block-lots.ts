import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../clock"
import type { LotActor } from "../modules/lots"
import { feedLots } from "./feed-stock"
import { lotsOf } from "./module"
import { tellLotsChanged } from "./tell"

export interface BlockLots {
  lot_ids: string[]
  kind: "hold" | "recall"
  reason: string
  by: LotActor
  recall_id?: string | null
  at?: Date
}

/**
 * Takes these lots and everything made of them off sale: at once in stock, cart and trace. Whoever was splitting one of them at the
 * same moment finds it held, or is found: the walk is repeated until nothing new is below. Answers the lots it was written on.
 */
export async function blockLots(container: MedusaContainer, { lot_ids, kind, reason, by, recall_id = null, at = now() }: BlockLots): Promise<string[]> {
  const lots = lotsOf(container)
  const written = new Set<string>()
  const seen = new Set<string>()
  for (;;) {
    const below = await lots.lotIdsAround({ lot_ids, direction: "descendants" })
    const fresh = below.filter((id) => !seen.has(id))
    if (fresh.length === 0) break
    for (const id of fresh) seen.add(id)
    for (const id of await lots.writeSteps({ lot_ids: fresh, kind, reason, recall_id, by, at })) written.add(id)
  }
  await feedLots(container, [...written])
  await tellLotsChanged(container, [...written])
  return [...written]
}

/** Lets a lot go again, with what was taken off sale together with it. */
export async function resumeLot(container: MedusaContainer, { lot_id, reason, by }: { lot_id: string; reason: string; by: LotActor }): Promise<string[]> {
  const lots = lotsOf(container)
  const [last] = await lots.listLotSteps({ lot_id, kind: ["hold", "recall"] }, { take: 1, order: { at: "DESC", id: "DESC" } })
  const below = await lots.lotIdsAround({ lot_ids: [lot_id], direction: "descendants" })
  const steps = await lots.listLotSteps({ lot_id: below, kind: ["hold", "recall"] }, { take: null, order: { at: "ASC", id: "ASC" } })
  const lastOf = new Map(steps.map((step) => [step.lot_id, step]))
  const together = below.filter((id) => {
    const step = lastOf.get(id)
    return id === lot_id || (step && last && step.recall_id === last.recall_id && step.reason === last.reason && +new Date(step.at) === +new Date(last.at))
  })
  return letGo(container, { lot_ids: together, reason, by })
}

interface LetGo {
  lot_ids: string[]
  reason: string
  by: LotActor
  recall_id?: string | null
  /** what else holds some of them and stays */
  still_held?: { lot_id: string; reason: string; recall_id: string | null }[]
}

export async function letGo(container: MedusaContainer, { lot_ids, reason, by, recall_id = null, still_held = [] }: LetGo): Promise<string[]> {
  const lots = lotsOf(container)
  const moved = await lots.writeSteps({ lot_ids, kind: "resume", reason, by, at: now(), recall_id })
  for (const hold of still_held) await lots.writeSteps({ lot_ids: [hold.lot_id], kind: "hold", reason: hold.reason, recall_id: hold.recall_id, by, at: now() })
  await feedLots(container, moved)
  await tellLotsChanged(container, moved)
  return moved
}
