import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { openPlacesWorkflow } from "../workflows/open-places"
import { closedPlaces } from "../workflows/steps/find-closed-places"

export const config = { name: "open-places", schedule: "*/5 * * * *" }

/** Places that goods cannot leave from yet, because the process that was to see to it ended first or nobody did, are opened within minutes. */
export default async function openPlaces(container: MedusaContainer): Promise<void> {
  const stock_location_ids = await closedPlaces(container)
  if (stock_location_ids.length === 0) return
  await openPlacesWorkflow(container).run({ input: { stock_location_ids } })
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(`checkout: opened delivery from ${stock_location_ids.length} stock locations nobody had opened`)
}
