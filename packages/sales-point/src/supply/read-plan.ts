import type { MedusaContainer } from "@medusajs/framework/types"
import { communesToday } from "../reading/communes-today"
import type { SupplyPlanResponse, SupplyPlanSummary } from "../http"
import { SUPPLY_MODULE, type PlanRow, type SupplyModuleService } from "../modules/supply"
import { balanceOf, daysOf, FORTNIGHTS, forbids, objectionsTo } from "../rules/supply"
import { supplyNames } from "./names"
import { tellObjection } from "./tell-objection"

const iso = (at: Date | string) => new Date(at).toISOString()

export const toSummary = (plan: Omit<PlanRow, "problem">, allocated: number): SupplyPlanSummary => ({
  id: plan.id,
  title: plan.title,
  starts: plan.starts,
  status: plan.status,
  made_by: plan.made_by,
  made_at: iso(plan.made_at),
  settled_by: plan.settled_by,
  settled_at: plan.settled_at && iso(plan.settled_at),
  reason: plan.reason,
  allocated,
})

/** A plan with its lines, the year at a glance and what stands against it. */
export async function readPlan(container: MedusaContainer, id: string): Promise<SupplyPlanResponse["supply_plan"]> {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const plan = await service.retrievePlan(id)
  const [rows, names, communes] = await Promise.all([
    service.listSupplyPlanLines({ plan_id: id }, { take: null, order: { variant_id: "ASC", producer_id: "ASC", outlet_id: "ASC", fortnight: "ASC" } }),
    supplyNames(container),
    communesToday(container),
  ])
  const { problem } = plan
  const lines = rows.map(({ producer_id, variant_id, outlet_id, fortnight, quantity, by_hand, transfer_id }) => ({ producer_id, variant_id, outlet_id, fortnight, quantity, by_hand, transfer_id }))
  const nameOf = (of: Map<string, string>, key: string) => of.get(key) ?? key
  const harvest = new Map<string, Record<string, number>>()
  for (const { producer_id, variant_id, quantity } of problem.supplies) {
    const own = harvest.get(producer_id) ?? {}
    own[variant_id] = (own[variant_id] ?? 0) + quantity
    harvest.set(producer_id, own)
  }
  const producersOf = new Map<string, string[]>()
  for (const { variant_id, producer_id } of problem.sources) producersOf.set(variant_id, [...(producersOf.get(variant_id) ?? []), producer_id])
  const variants = [...new Set([...problem.supplies, ...problem.demands].map(({ variant_id }) => variant_id))]
  return {
    ...toSummary(plan, lines.reduce((sum, { quantity }) => sum + quantity, 0)),
    rules: problem.rules,
    fortnights: Array.from({ length: FORTNIGHTS }, (_, fortnight) => daysOf(plan.starts, fortnight)),
    variants: variants
      .map((variant) => ({ id: variant, title: nameOf(names.variants, variant), producers: producersOf.get(variant) ?? [] }))
      .sort((a, b) => a.title.localeCompare(b.title, "vi")),
    producers: [...new Set(problem.sources.map(({ producer_id }) => producer_id))]
      .map((producer) => ({ id: producer, name: nameOf(names.producers, producer), harvest: harvest.get(producer) ?? {} }))
      .sort((a, b) => a.name.localeCompare(b.name, "vi")),
    outlets: problem.outlets.map(({ outlet_id, commune_code, certified_only }) => ({ id: outlet_id, name: nameOf(names.outlets, outlet_id), commune: commune_code && communes.name(commune_code), certified_only })),
    balance: balanceOf(problem, lines),
    lines,
    objections: objectionsTo(problem, lines).map((objection) => ({
      kind: objection.kind,
      forbids: forbids(objection),
      variant_id: "variant_id" in objection ? objection.variant_id : objection.line.variant_id,
      fortnight: "fortnight" in objection ? objection.fortnight : null,
      text: tellObjection(objection, { names, communeName: communes.name, days: (fortnight) => daysOf(plan.starts, fortnight) }),
    })),
  }
}
