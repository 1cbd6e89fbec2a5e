import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"

/** From here on the order stands. Fails when the attempt took so long that it was taken for dead: then everything is undone. */
export const closePlacementStep = createStep("close-placement", async (id: string, { container }) => {
  const closed = await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).closePlacement(id)
  if (!closed) throw new MedusaError(MedusaError.Types.CONFLICT, `Placement ${id} ran out of time and was undone`)
  return new StepResponse(id)
})
