import type { MedusaContainer } from "@medusajs/framework/types"
import type { ObjectionView } from "../http"
import { SUPPLY_MODULE, type PlanRow, type SupplyModuleService } from "../modules/supply"
import { communesToday } from "../reading/communes-today"
import { daysOf, forbids, objectionsTo, problemOf } from "../rules/supply"
import { supplyNames } from "./names"
import { tellObjection } from "./tell-objection"

/** What stands against these products of a plan, product by product in the order given, as sentences. */
export async function objectionViews(container: MedusaContainer, plan: PlanRow, variant_ids: readonly string[]): Promise<ObjectionView[]> {
  if (variant_ids.length === 0) return []
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [years, lines, names, communes] = await Promise.all([
    service.yearsOf(plan.id, variant_ids),
    service.listSupplyPlanLines({ plan_id: plan.id, variant_id: [...variant_ids] }, { take: null, order: { producer_id: "ASC", outlet_id: "ASC", fortnight: "ASC" } }),
    supplyNames(container, { variant_ids }),
    communesToday(container),
  ])
  return variant_ids.flatMap((variant_id) => {
    const year = years.get(variant_id)
    const objections = year ? objectionsTo(problemOf(plan, variant_id, year), lines.filter((line) => line.variant_id === variant_id)) : []
    return objections.map((objection): ObjectionView => ({
      kind: objection.kind,
      forbids: forbids(objection),
      variant_id,
      fortnight: "fortnight" in objection ? objection.fortnight : null,
      text: tellObjection(objection, { names, communeName: communes.name, days: (fortnight) => daysOf(plan.starts, fortnight) }),
    }))
  })
}
