import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../clock"
import { todayInVietnam } from "@ocop/territory/rules"
import type { LotView } from "../http/lots"
import { leftOf, LOT_KIND_NAMES, LOT_STATE_NAMES, lotState, type LotFacts, type LotKind, type Uom } from "../rules/lots"
import { lotsOf } from "./module"

export type LotRow = Awaited<ReturnType<ReturnType<typeof lotsOf>["retrieveLot"]>>

/** Lots as they stand at this moment, in the order of the rows. Two queries, however many. */
export async function lotViews(container: MedusaContainer, rows: readonly LotRow[], at = now()): Promise<LotView[]> {
  if (rows.length === 0) return []
  const lots = lotsOf(container)
  const ids = rows.map(({ id }) => id)
  const [balances, steps] = await Promise.all([
    lots.listLotBalances({ lot_id: ids }, { take: null }),
    lots.listLotSteps({ lot_id: ids, kind: ["hold", "recall"] }, { take: null, order: { at: "ASC", id: "ASC" } }),
  ])
  const balanceOf = new Map(balances.map((balance) => [balance.lot_id, balance]))
  // The last one stands: later ones overwrite.
  const stepOf = new Map(steps.map((step) => [step.lot_id, step]))
  const today = todayInVietnam(at)
  return rows.map((row) => {
    const { made, used, shelved, sold, block, flagged } = balanceOf.get(row.id)!
    const facts: LotFacts = { made, used, shelved, sold, block, best_before: row.best_before, today }
    const state = lotState(facts)
    const step = state === "held" || state === "recalled" ? stepOf.get(row.id) : undefined
    return {
      id: row.id,
      code: row.code,
      kind: row.kind as LotKind,
      kind_name: LOT_KIND_NAMES[row.kind as LotKind].vi,
      title: row.title,
      producer_id: row.producer_id,
      product_id: row.product_id,
      variant_id: row.variant_id,
      uom: row.uom as Uom,
      unit_net: row.unit_net,
      unit_uom: row.unit_uom,
      made_on: row.made_on,
      best_before: row.best_before,
      plot_id: row.plot_id,
      apiary_id: row.apiary_id,
      origin_entry_id: row.origin_entry_id,
      supplier: row.supplier,
      supplier_lot: row.supplier_lot,
      note: row.note,
      state,
      state_name: LOT_STATE_NAMES[state].vi,
      state_reason: step?.reason ?? null,
      state_since: step ? new Date(step.at).toISOString() : null,
      flagged,
      quantities: { made, used, shelved, sold, left: leftOf(facts) },
    }
  })
}
