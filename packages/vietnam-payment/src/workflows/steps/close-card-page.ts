import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CARD_PROVIDER, findOrderPaymentRows } from "../read-order-payment"

/**
 * Closes the page at Stripe on which an order could still be paid, so that nobody pays for goods that go back on the shelf.
 * Refused with `card_paid` when it was paid already and Stripe's message is on its way.
 */
export async function closeCardPage(container: MedusaContainer, orderId: string): Promise<void> {
  const [row] = await findOrderPaymentRows(container, { id: [orderId] })
  const unpaid = (row?.payment_collections ?? []).filter((collection) => (collection.payments ?? []).length === 0)
  const pages = unpaid.flatMap((collection) => collection.payment_sessions ?? []).filter(({ provider_id }) => provider_id === CARD_PROVIDER)
  for (const { id } of pages) await container.resolve(Modules.PAYMENT).deletePaymentSession(id)
}

export const closeCardPageStep = createStep("close-card-page", async ({ order_id }: { order_id: string }, { container }) => {
  await closeCardPage(container, order_id)
  return new StepResponse(order_id)
})
