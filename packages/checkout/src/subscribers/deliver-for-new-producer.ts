import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { openPlacesWorkflow } from "../workflows/open-places"

export const config: SubscriberConfig = { event: "producer-application.moved", context: { subscriberId: "checkout-deliver-for-new-producer" } }

/** A producer taken in by the office can be delivered from at once: its stock location gets the shop's ways of shipping. */
export default async function deliverForNewProducer({ event: { data }, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: applications } = await query.graph({ entity: "producer_application", fields: ["state", "producer_id"], filters: { id: data.id } })
  const [application] = applications as { state: string; producer_id: string | null }[]
  if (application?.state !== "approved" || !application.producer_id) return

  const { data: producers } = await query.graph({ entity: "producer", fields: ["stock_locations.id"], filters: { id: application.producer_id } })
  const places = producers.flatMap(({ stock_locations }) => (stock_locations ?? []) as { id: string }[])
  await openPlacesWorkflow(container).run({ input: { stock_location_ids: places.map(({ id }) => id) } })
}
