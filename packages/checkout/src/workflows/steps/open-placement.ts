import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import type { OrderPlan } from "../order/order-plan"

/** Claims the Idempotency-Key, naming beforehand all that will be written: what dies after this can be found and undone. */
export const openPlacementStep = createStep(
  "open-placement",
  async ({ lease_until, ...placement }: OrderPlan["placement"], { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    await checkout.createPlacements({ ...placement, state: "open", lease_until: new Date(lease_until) })
    return new StepResponse(placement.id, placement)
  },
  async (placement, { container }) => {
    if (!placement) return
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    // With its lease over, whoever comes next undoes what is left: the same key again, or the sweeper.
    if (await leftBehind(container, placement)) await checkout.updatePlacements({ id: placement.id, lease_until: new Date() })
    else await checkout.deletePlacements(placement.id)
  },
)

/** A step whose connection was cut after it had written is taken for failed, and is not undone: only these names find what it wrote. */
async function leftBehind(container: MedusaContainer, { id, order_id, cart_id, payment_collection_id }: Omit<OrderPlan["placement"], "lease_until">): Promise<boolean> {
  const one = { take: 1, select: ["id"] as "id"[] }
  const found = await Promise.all([
    container.resolve(Modules.INVENTORY).listReservationItems({ external_id: id } as object, one),
    container.resolve(Modules.ORDER).listOrders({ id: order_id }, one),
    container.resolve(Modules.CART).listCarts({ id: cart_id }, one),
    container.resolve(Modules.PAYMENT).listPaymentCollections({ id: payment_collection_id }, one),
  ])
  return found.some((rows) => rows.length > 0)
}
