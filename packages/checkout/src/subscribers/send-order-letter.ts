import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../modules/checkout"
import { orderLetter } from "../rules"
import { readOrderView } from "../workflows/order/read-order-view"

const SHOP_NAME = { vi: "Cửa hàng OCOP Vũ Quang", en: "The OCOP Vũ Quang shop" }

export const config: SubscriberConfig = { event: "order.placed", context: { subscriberId: "checkout-send-order-letter" } }

/** Sends the buyer her copy when she gave an e-mail address. The order stands whatever happens to the letter. */
export default async function sendOrderLetter({ event: { data }, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const [terms] = await checkout.listOrderTerms({ order_id: data.id }, { take: 1 })
  if (!terms?.email) return
  try {
    const order = await readOrderView(container, { order_id: data.id })
    if (!order) return
    const path = `${terms.locale === "en" ? "/en" : ""}/don-hang/${order.code}`
    const letter = orderLetter({ order, contactName: terms.contact_name, url: `${checkout.options.storefrontUrl ?? ""}${path}`, shopName: SHOP_NAME[terms.locale], locale: terms.locale })
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: terms.email,
      channel: "email",
      template: "order-confirmation",
      content: letter,
      resource_id: data.id,
      resource_type: "order",
      // The event may come twice; the letter goes once.
      idempotency_key: `order-confirmation:${data.id}`,
    })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`checkout: the confirmation of ${terms.code} could not be sent`, error as Error)
  }
}
