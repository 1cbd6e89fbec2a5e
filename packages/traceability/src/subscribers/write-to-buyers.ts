import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { LotEvents } from "../events"
import { writeToBuyers } from "../recall/write-to-buyers"

export const config: SubscriberConfig = { event: LotEvents.RECALLED, context: { subscriberId: "traceability-write-to-buyers" } }

export default async function writeToBuyersOfRecall({ event: { data }, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await writeToBuyers(container, data.id)
}
