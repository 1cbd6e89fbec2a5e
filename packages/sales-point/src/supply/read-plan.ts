import type { MedusaContainer } from "@medusajs/framework/types"
import type { PlannedFortnight, SupplyPlanResponse, SupplyPlanSummary } from "../http"
import { SUPPLY_MODULE, type PlanRow, type Standings, type SupplyModuleService } from "../modules/supply"
import { daysOf, FORTNIGHTS, type Standing } from "../rules/supply"
import { supplyNames } from "./names"
import { objectionViews } from "./objection-views"
import { WEB } from "./past"

/** Sentences the page of a plan begins with; each product says its own. */
const SENTENCES = 12
/** transfers a fortnight names */
const NAMED = 12

const iso = (at: Date | string) => new Date(at).toISOString()

export const toSummary = (plan: Omit<PlanRow, "rules" | "outlets">, allocated: number): SupplyPlanSummary => ({
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

export const fortnightsOf = (starts: string) => Array.from({ length: FORTNIGHTS }, (_, fortnight) => daysOf(starts, fortnight))

/** A plan as a whole: its rules, how it stands, what stands against it first, and what became of it. */
export async function readPlan(container: MedusaContainer, id: string): Promise<SupplyPlanResponse["supply_plan"]> {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const plan = await service.retrievePlan(id)
  const standings = await service.standingsOf(id)
  const [objections, planned] = await Promise.all([firstObjections(container, plan, standings), plan.status === "accepted" ? plannedOf(container, id) : []])
  const standing = total([...standings.values()])
  return { ...toSummary(plan, standing.allocated), rules: plan.rules, fortnights: fortnightsOf(plan.starts), standing, objections, planned }
}

/** Those that forbid the plan before those to be weighed; only as many products are read as it takes to fill the list. */
async function firstObjections(container: MedusaContainer, plan: PlanRow, standings: Standings) {
  const against = [...standings].filter(([, { must_mend, to_weigh }]) => must_mend + to_weigh > 0).sort(([a, one], [b, other]) => other.must_mend - one.must_mend || other.to_weigh - one.to_weigh || (a < b ? -1 : 1))
  const views = await objectionViews(container, plan, against.slice(0, SENTENCES).map(([variant_id]) => variant_id))
  return views.sort((one, other) => Number(other.forbids) - Number(one.forbids)).slice(0, SENTENCES)
}

async function plannedOf(container: MedusaContainer, id: string): Promise<PlannedFortnight[]> {
  const [rows, names] = await Promise.all([container.resolve<SupplyModuleService>(SUPPLY_MODULE).plannedOf(id, { but: WEB, named: NAMED }), supplyNames(container, { variant_ids: [] })])
  return rows.map(({ transfers, ...row }) => ({
    ...row,
    transfers: transfers.map((transfer) => ({ id: transfer.id, producer: names.producers.get(transfer.producer_id) ?? transfer.producer_id, outlet: names.outlets.get(transfer.outlet_id) ?? transfer.outlet_id })),
  }))
}

function total(standings: readonly Standing[]): Standing {
  const sum = (of: keyof Standing) => standings.reduce((all, standing) => all + standing[of], 0)
  return { harvested: sum("harvested"), asked: sum("asked"), allocated: sum("allocated"), short: sum("short"), surplus: sum("surplus"), must_mend: sum("must_mend"), to_weigh: sum("to_weigh") }
}
