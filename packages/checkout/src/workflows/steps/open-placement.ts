import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import type { OrderPlan } from "../order/order-plan"

/** Claims the Idempotency-Key, naming beforehand all that will be written: what dies after this can be found and undone. */
export const openPlacementStep = createStep(
  "open-placement",
  async ({ lease_until, ...placement }: OrderPlan["placement"], { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    await checkout.createPlacements({ ...placement, state: "open", lease_until: new Date(lease_until) })
    return new StepResponse(placement.id, placement.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).deletePlacements(id)
  },
)
