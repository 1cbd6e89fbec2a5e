import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { openPlacesWorkflow } from "../workflows/open-places"

export const config = { name: "open-places", schedule: "*/5 * * * *" }

interface Row {
  stock_locations?: ({ id: string; fulfillment_sets?: ({ id: string } | null)[] } | null)[]
}

/** Places of producers that goods cannot leave from yet, because the process that was to see to it ended first, are opened within minutes. */
export default async function openPlaces(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "producer", fields: ["stock_locations.id", "stock_locations.fulfillment_sets.id"] })
  const closed = (data as unknown as Row[]).flatMap(({ stock_locations }) => (stock_locations ?? []).flatMap((place) => (place && !place.fulfillment_sets?.some(Boolean) ? [place.id] : [])))
  if (closed.length === 0) return
  await openPlacesWorkflow(container).run({ input: { stock_location_ids: [...new Set(closed)] } })
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(`checkout: opened delivery from ${closed.length} stock locations nobody had opened`)
}
