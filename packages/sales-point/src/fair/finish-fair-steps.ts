import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../modules/sales-point"
import { LEADS_TO, verbsFrom, type SalesPointStatus } from "../rules"
import type { FairStatus } from "../rules/fair"
import { BOOTHS_FOLLOW, followFair } from "./follow-fair"
import { fairsOf, tellOf } from "./module"
import { readFair } from "./read-fairs"

const PATIENCE_S = 60

/**
 * Fairs whose step was written when their process died: their booths follow now. A booth that somebody has moved since the fair's step
 * (suspended for a reason of its own, say) is left where it is.
 * @returns names of the fairs that were finished
 */
export async function finishFairSteps(container: MedusaContainer): Promise<string[]> {
  const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const open = await points.listSalesPoints({ kind: "fair_booth", status: ["proposed", "approved", "open", "suspended"] }, { take: null, select: ["id"] })
  const booths = open.length === 0 ? [] : await fairsOf(container).listFairBooths({ sales_point_id: open.map(({ id }) => id) }, { take: null, select: ["id", "fair_id"] })
  const finished: string[] = []
  for (const id of new Set(booths.map(({ fair_id }) => fair_id))) {
    try {
      const name = await container.resolve(Modules.LOCKING).execute(`fair:${id}`, () => finishAlone(container, id), { timeout: PATIENCE_S })
      if (name) finished.push(name)
    } catch (error) {
      // One that cannot follow (a paper has run out since) keeps no other fair from it, and is tried again.
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`fairs: a booth of ${id} does not follow: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return finished
}

async function finishAlone(container: MedusaContainer, id: string): Promise<string | null> {
  const service = fairsOf(container)
  const [step] = await service.listFairSteps({ fair_id: id }, { take: 1, order: { at: "DESC", id: "DESC" } })
  const verb = step && BOOTHS_FOLLOW[step.to as FairStatus]
  if (!verb) return null
  const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const booths = (await service.listFairBooths({ fair_id: id }, { take: null })).map(({ sales_point_id }) => sales_point_id)
  const [behind, steps] = await Promise.all([
    points.listSalesPoints({ id: booths }, { take: null, select: ["id", "status"] }),
    points.listSalesPointSteps({ sales_point_id: booths, at: { $gte: step.at } }, { take: null, select: ["id", "sales_point_id"] }),
  ])
  const moved = new Set(steps.map(({ sales_point_id }) => sales_point_id))
  const left = behind.filter((point) => !moved.has(point.id) && point.status !== LEADS_TO[verb] && verbsFrom(point.status as SalesPointStatus).includes(verb))
  if (left.length === 0) return null
  const fair = await readFair(container, id)
  const waiting = new Set(left.map((point) => point.id))
  await followFair(container, { ...fair, booth_list: fair.booth_list.filter(({ sales_point }) => waiting.has(sales_point.id)) }, { reason: step.reason, by: { role: step.actor_role, id: step.actor_id, name: step.actor_name } })
  await tellOf(container, fair)
  return fair.name
}
