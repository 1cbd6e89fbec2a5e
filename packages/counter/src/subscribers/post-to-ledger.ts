import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CounterEvents } from "../events"
import { postToLedger } from "../till/post-to-ledger"

/** What was sold over a counter is in the accounts of its producers within seconds; what is missed here the job posts. */
export default async function postTillSales({ event: { data }, container }: SubscriberArgs<{ ids: string[] }>): Promise<void> {
  await postToLedger(container, { ids: data.ids })
}

export const config: SubscriberConfig = { event: CounterEvents.ENTRIES_TAKEN, context: { subscriberId: "counter-post-to-ledger" } }
