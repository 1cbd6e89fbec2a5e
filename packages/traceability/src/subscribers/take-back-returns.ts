import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { takeBackReturn } from "../lots/take-back-return"

export const config: SubscriberConfig = { event: "order.return_received", context: { subscriberId: "traceability-take-back-returns" } }

/** What came back from a buyer goes back to the lot it came from. */
export default async function takeBackReturns({ event: { data }, container }: SubscriberArgs<{ order_id: string; return_id: string }>): Promise<void> {
  await takeBackReturn(container, data)
}
