import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"

import { closeCardPage } from "../steps/close-card-page"

/** An order canceled in stock Medusa Admin: its page at Stripe closes with it, or the cancel is undone. */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  await closeCardPage(container, (order as { id: string }).id)
})
