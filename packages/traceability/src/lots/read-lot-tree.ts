import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { LotOperationView, LotStepView, LotTree, LotView } from "../http/lots"
import { OPERATION_KIND_NAMES, STEP_KIND_NAMES, type OperationKind, type StepKind, type Uom } from "../rules/lots"
import { lotViews } from "./lot-views"
import { lotsOf } from "./module"

/** More than any real lot has; a tree beyond it is read by the recall, which needs no rows of it. */
const LARGEST_TREE = 2000

/** A lot, everything it was made of and everything made of it, with what was done and said. Throws NOT_FOUND. */
export async function readLotTree(container: MedusaContainer, lotId: string): Promise<LotTree> {
  const lots = lotsOf(container)
  const [ancestors, descendants] = await Promise.all((["ancestors", "descendants"] as const).map((direction) => lots.lotIdsAround({ lot_ids: [lotId], direction })))
  const others = (ids: string[]) => ids.filter((id) => id !== lotId)
  const ids = [lotId, ...others(ancestors!), ...others(descendants!)].slice(0, LARGEST_TREE)
  const [rows, flows, steps] = await Promise.all([
    lots.listLots({ id: ids }, { take: null, order: { made_on: "ASC", code: "ASC", id: "ASC" } }),
    lots.listLotFlows({ lot_id: ids }, { take: null, order: { id: "ASC" } }),
    lots.listLotSteps({ lot_id: ids }, { take: null, order: { at: "ASC", id: "ASC" } }),
  ])
  const views = await lotViews(container, rows)
  const lot = views.find(({ id }) => id === lotId)
  if (!lot) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có lô này.")

  const operations = await lots.listLotOperations({ id: [...new Set(flows.map(({ operation_id }) => operation_id))] }, { take: null, order: { happened_at: "ASC", id: "ASC" } })
  return {
    lot,
    lots: views,
    ancestor_ids: others(ancestors!),
    descendant_ids: others(descendants!),
    operations: operations.map(
      (row): LotOperationView => ({
        id: row.id,
        kind: row.kind as OperationKind,
        kind_name: OPERATION_KIND_NAMES[row.kind as OperationKind].vi,
        happened_at: new Date(row.happened_at).toISOString(),
        loss: row.loss,
        base_uom: row.base_uom as Uom,
        reason: row.reason,
        entry_id: row.entry_id,
        actor: { role: row.actor_role, name: row.actor_name },
        flows: flows.filter(({ operation_id }) => operation_id === row.id).map(({ lot_id, direction, quantity }) => ({ lot_id, direction, quantity })),
      }),
    ),
    steps: steps.map(
      (row): LotStepView => ({ lot_id: row.lot_id, kind: row.kind as StepKind, kind_name: STEP_KIND_NAMES[row.kind as StepKind].vi, reason: row.reason, actor: { role: row.actor_role, name: row.actor_name }, at: new Date(row.at).toISOString() }),
    ),
  }
}

export interface FindLotByCode {
  code: string
  /** at least one of these: a code is unique within its producer only */
  variant_id?: string
  product_id?: string
  producer_id?: string
}

/** The lot with this code, as printed or typed in another case. Undefined: none, or more than one fits. */
export async function findLotByCode(container: MedusaContainer, { code, variant_id, product_id, producer_id }: FindLotByCode): Promise<LotView | undefined> {
  const where = { ...(variant_id && { variant_id }), ...(product_id && { product_id }), ...(producer_id && { producer_id }) }
  const lots = lotsOf(container)
  const exact = await lots.listLots({ ...where, code }, { take: 2 })
  const rows = exact.length > 0 ? exact : await lots.listLots({ ...where, code: code.toUpperCase() }, { take: 2 })
  return rows.length === 1 ? (await lotViews(container, rows))[0] : undefined
}
