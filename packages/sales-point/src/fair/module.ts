import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { FairEvents } from "../events"
import type { FairModuleService } from "../modules/fair"
import { FAIR_MODULE } from "../modules/fair/name"
import { notFound } from "../refusals"

export const fairsOf = (container: MedusaContainer): FairModuleService => container.resolve(FAIR_MODULE)

export async function retrieveFair(container: MedusaContainer, id: string) {
  const [fair] = id ? await fairsOf(container).listFairs({ id }, { take: 1 }) : []
  return fair ?? notFound(`Không có hội chợ nào mang mã "${id.slice(0, 80)}".`)
}

/** Tells whoever shows fairs that this one is another now. */
export const tellOf = (container: MedusaContainer, { id, handle }: { id: string; handle: string }): Promise<void> => container.resolve(Modules.EVENT_BUS).emit({ name: FairEvents.UPDATED, data: { id, handle } })
