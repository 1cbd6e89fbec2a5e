import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { postOrder } from "../settlement/post-order"

interface Heard {
  /** of the parcel or the payment */
  id?: string
  order_id?: string
}

/** A parcel came, goods or money went back: the accounts of those whose goods they are follow. What is missed here the nightly check posts. */
export default async function postToLedger({ event: { name, data }, container }: SubscriberArgs<Heard>): Promise<void> {
  const order_id = data.order_id ?? (data.id ? await orderOf(container, name, data.id) : null)
  if (order_id) await postOrder(container, order_id)
}

async function orderOf(container: MedusaContainer, name: string, id: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  if (name === "payment.refunded") {
    const { data } = await query.graph({ entity: "payment", fields: ["payment_collection.order.id"], filters: { id } })
    return (data[0] as { payment_collection?: { order?: { id: string } | null } | null } | undefined)?.payment_collection?.order?.id ?? null
  }
  const { data } = await query.graph({ entity: "fulfillment", fields: ["order.id"], filters: { id } })
  return (data[0] as { order?: { id: string } | null } | undefined)?.order?.id ?? null
}

export const config: SubscriberConfig = { event: ["delivery.created", "payment.refunded", "order.return_received"], context: { subscriberId: "producer-post-to-ledger" } }
