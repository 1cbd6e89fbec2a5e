import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import type { FairView } from "../http"
import type { PointActor } from "../modules/sales-point"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { stepTransfer } from "../goods/transfer"
import { readPoints } from "../reading/read-points"
import { refused } from "../refusals"
import { FAIR_LEADS_TO, whyNoFairStep, type FairVerb } from "../rules/fair"
import { LEADS_TO, verbsFrom, type PointVerb } from "../rules"
import { stepSalesPointWorkflow } from "../workflows"
import { fairsOf, tellOf } from "./module"
import { movedTo, readFair } from "./read-fairs"

interface StepFair {
  id: string
  verb: FairVerb
  reason: string
  by: PointActor
}

const PATIENCE_S = 60

/** What a step of the fair does to its booths. */
const BOOTHS: Partial<Record<FairVerb, PointVerb>> = { confirm: "approve", start: "open", count: "suspend", close: "close", cancel: "close" }

/**
 * Takes a fair a step on, its booths with it. First the booths, then the fair: a process that dies between leaves a fair whose step can be
 * taken again, and booths that are there already are left alone.
 */
export function stepFair(container: MedusaContainer, { id, verb, reason, by }: StepFair): Promise<void> {
  return container.resolve(Modules.LOCKING).execute(
    `fair:${id}`,
    async () => {
      const fair = await readFair(container, id)
      const objection = whyNoFairStep(fair.status, verb)
      if (objection) refused(objection, "wrong_step")
      const against = fair.objections[verb] ?? []
      if (against.length > 0) refused(against.join(" "), "not_ready")
      const points = fair.booth_list.map(({ sales_point }) => sales_point.id)
      // What never left is not sent any more.
      if (verb === "close" || verb === "cancel") for (const transfer of (await movedTo(container, points)).waiting) await stepTransfer(container, { id: transfer, verb: "cancel", reason, by })
      await stepBooths(container, { points, verb, reason: `${fair.name}: ${reason}`, by })
      if (verb === "confirm") await wishFor(container, fair, by)
      if (verb === "cancel") await withdrawWishes(container, points, by)
      await fairsOf(container).takeStep({ fair_id: id, from: fair.status, to: FAIR_LEADS_TO[verb], reason, by, at: now() })
      await tellOf(container, fair)
    },
    { timeout: PATIENCE_S },
  )
}

async function stepBooths(container: MedusaContainer, { points, verb, reason, by }: { points: string[]; verb: FairVerb; reason: string; by: PointActor }): Promise<void> {
  const wanted = BOOTHS[verb]
  if (!wanted) return
  for (const { id, status } of await readPoints(container, points)) {
    if (status === LEADS_TO[wanted] || !verbsFrom(status).includes(wanted)) continue
    await stepSalesPointWorkflow(container).run({ input: { id, verb: wanted, reason, by } })
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
