import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { shipParcel } from "../lots/ship-lots"

export const config: SubscriberConfig = { event: "order.fulfillment_created", context: { subscriberId: "traceability-ship-missed-parcels" } }

/** The parcel took its boxes from lots while it was made; if that process died just before, they are taken now. */
export default async function shipMissedParcels({ event: { data }, container }: SubscriberArgs<{ fulfillment_id: string }>): Promise<void> {
  await shipParcel(container, data.fulfillment_id)
}
