import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announce } from "@ocop/catalogue/freshness/tell-storefront"
import { announceTraces } from "../trace/announce"

/** A recall, a hold, a new entry, a photo shown or taken back: within seconds on the page behind the code. Stars and products are told by the catalogue. */
export default async function keepTracesFresh({ event, container }: SubscriberArgs<{ ids?: string[]; producer_id?: string }>) {
  if (event.data.ids) await announceTraces(container, event.data.ids)
  if (event.data.producer_id) await announce(container, [`book:${event.data.producer_id}`])
}

export const config: SubscriberConfig = { event: ["lot.changed", "logbook.entries_appended", "logbook.photo_chosen", "logbook.place_saved"], context: { subscriberId: "ocop-traceability-keep-traces-fresh" } }
