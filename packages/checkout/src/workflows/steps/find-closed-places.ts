import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

interface PlaceRow {
  id: string
  fulfillment_sets?: ({ id: string } | null)[]
}

interface Row {
  stock_locations?: (PlaceRow | null)[]
}

/** Places that goods of the shop lie at, its producers' and others that serve its web channel, and that nothing can leave from yet. */
export async function closedPlaces(container: MedusaContainer): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["stock_locations.id", "stock_locations.fulfillment_sets.id"]
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, select: ["default_sales_channel_id"] })
  const [producers, channels] = await Promise.all([
    query.graph({ entity: "producer", fields }),
    query.graph({ entity: "sales_channel", fields, filters: { id: store?.default_sales_channel_id ?? "" } }),
  ])
  const places = ([...producers.data, ...channels.data] as Row[]).flatMap(({ stock_locations }) => stock_locations ?? [])
  return [...new Set(places.flatMap((place) => (place && !place.fulfillment_sets?.some(Boolean) ? [place.id] : [])))]
}

export const findClosedPlacesStep = createStep("find-closed-places", async (_: void, { container }) => new StepResponse({ stock_location_ids: await closedPlaces(container) }))
