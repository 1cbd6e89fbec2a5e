import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import { inStockQueue } from "../order/stock-queue"

/** How long the one who cleans up has before another may try. */
const CLEANING_MS = 60_000

/**
 * Takes back everything a dead attempt may have written: the placement row names it all. Answers whether it was ours to undo.
 * The row itself goes last, so that a sweeper that dies is followed by another.
 */
export const undoPlacementStep = createStep("undo-placement", async ({ id, at }: { id: string; at: string }, { container }) => {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const now = new Date(at)
  const ours = await checkout.takeOverPlacement({ id, at: now, until: new Date(now.getTime() + CLEANING_MS) })
  if (!ours) return new StepResponse(false)
  const { order_id, cart_id, payment_collection_id } = await checkout.retrievePlacement(id)

  const inventory = container.resolve(Modules.INVENTORY)
  const reservations = await inventory.listReservationItems({ external_id: id } as object, { take: null, select: ["id", "inventory_item_id"] })
  if (reservations.length) {
    const keys = [...new Set(reservations.map((each) => each.inventory_item_id))].sort()
    const free = () => inventory.deleteReservationItems(reservations.map((each) => each.id))
    await inStockQueue(() => container.resolve(Modules.LOCKING).execute(keys, free, { timeout: 20 }))
  }

  const payments = container.resolve(Modules.PAYMENT)
  const sessions = await payments.listPaymentSessions({ payment_collection_id }, { select: ["id"] })
  for (const session of sessions) await payments.deletePaymentSession(session.id)
  await payments.deletePaymentCollections([payment_collection_id])

  await container.resolve(ContainerRegistrationKeys.LINK).delete({ [Modules.ORDER]: { order_id } })
  const orders = container.resolve(Modules.ORDER)
  if ((await orders.listOrders({ id: order_id }, { select: ["id"] })).length) await orders.deleteOrders([order_id])
  await container.resolve(Modules.CART).deleteCarts([cart_id])

  const terms = await checkout.listOrderTerms({ order_id }, { select: ["id"] })
  const origins = await checkout.listOrderLineOrigins({ order_id }, { select: ["id"], take: null })
  await checkout.deleteOrderTerms(terms.map((row) => row.id))
  await checkout.deleteOrderLineOrigins(origins.map((row) => row.id))
  await checkout.deletePlacements(id)
  return new StepResponse(true)
})
