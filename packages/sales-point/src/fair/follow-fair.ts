import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import type { FairView } from "../http"
import type { PointActor } from "../modules/sales-point"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { readPoints } from "../reading/read-points"
import { LEADS_TO, verbsFrom, type PointVerb } from "../rules"
import type { FairStatus } from "../rules/fair"
import { stepSalesPointWorkflow } from "../workflows"

/** What a fair that has come so far does to its booths. */
export const BOOTHS_FOLLOW: Partial<Record<FairStatus, PointVerb>> = { confirmed: "approve", running: "open", counting: "suspend", closed: "close", cancelled: "close" }

/** Brings the booths, and what the balance of supply knows of them, to where the fair is. Done twice it does nothing more. */
export async function followFair(container: MedusaContainer, fair: FairView, { reason, by }: { reason: string; by: PointActor }): Promise<void> {
  const verb = BOOTHS_FOLLOW[fair.status]
  if (!verb) return
  const points = fair.booth_list.map(({ sales_point }) => sales_point.id)
  if (fair.status === "confirmed") await wishFor(container, fair, by)
  if (fair.status === "cancelled") await withdrawWishes(container, points, by)
  for (const { id, status } of await readPoints(container, points)) {
    if (status === LEADS_TO[verb] || !verbsFrom(status).includes(verb)) continue
    await stepSalesPointWorkflow(container).run({ input: { id, verb, reason: `${fair.name}: ${reason}`, by } })
  }
}

/** Tells the balance of supply what the booths are to have: plans made from now on count it. */
async function wishFor(container: MedusaContainer, fair: FairView, by: PointActor): Promise<void> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const wanted = new Map<string, { outlet_id: string; variant_id: string; quantity: number }>()
  for (const { booth_id, answer } of fair.invitations) {
    const outlet_id = fair.booth_list.find(({ id }) => id === booth_id)?.sales_point.id
    if (!outlet_id || !answer?.coming) continue
    for (const { variant_id, quantity } of answer.lines) {
      const key = `${outlet_id} ${variant_id}`
      wanted.set(key, { outlet_id, variant_id, quantity: quantity + (wanted.get(key)?.quantity ?? 0) })
    }
  }
  const known = await supply.listSupplyWishes({ outlet_id: fair.booth_list.map(({ sales_point }) => sales_point.id), because: "fair", withdrawn_at: null }, { take: null })
  const open = [...wanted.values()].filter(({ outlet_id, variant_id }) => !known.some((wish) => wish.outlet_id === outlet_id && wish.variant_id === variant_id))
  if (open.length > 0) await supply.createSupplyWishes(open.map((wish) => ({ ...wish, first_day: fair.first_day, last_day: fair.last_day, because: "fair" as const, note: fair.name, added_by: by.name })))
}

async function withdrawWishes(container: MedusaContainer, points: string[], by: PointActor): Promise<void> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const known = points.length === 0 ? [] : await supply.listSupplyWishes({ outlet_id: points, because: "fair", withdrawn_at: null }, { take: null })
  if (known.length > 0) await supply.updateSupplyWishes(known.map(({ id }) => ({ id, withdrawn_at: now(), withdrawn_by: by.name })))
}
