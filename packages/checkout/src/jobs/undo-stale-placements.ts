import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../modules/checkout"
import { undoPlacementWorkflow } from "../workflows/undo-placement"

export const config = { name: "undo-stale-placements", schedule: "* * * * *" }

/** A process that died while placing an order left reservations, or an order nobody was told of. Both go back within minutes. */
export default async function undoStalePlacements(container: MedusaContainer): Promise<void> {
  const now = new Date()
  const stale = await container
    .resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    .listPlacements({ state: "open", lease_until: { $lte: now } }, { take: 100, select: ["id", "code"] })
  for (const { id, code } of stale) {
    const { result } = await undoPlacementWorkflow(container).run({ input: { id, at: now.toISOString() } })
    if (result) container.resolve(ContainerRegistrationKeys.LOGGER).warn(`checkout: undid order ${code}, whose process died`)
  }
}
