import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { EntriesAppended } from "../http/logbook"
import { holdBroken, openFromLogbook } from "../lots/open-from-logbook"
import { LogbookEvents } from "../workflows/logbook"

export const config: SubscriberConfig = { event: LogbookEvents.ENTRIES_APPENDED, context: { subscriberId: "traceability-open-lots-of-entries" } }

/** What was harvested or extracted becomes a lot as soon as it is in the book. */
export default async function openLotsOfEntries({ event: { data }, container }: SubscriberArgs<EntriesAppended>): Promise<void> {
  await openFromLogbook(container, data.entry_ids)
  await holdBroken(container, data.broken)
}
