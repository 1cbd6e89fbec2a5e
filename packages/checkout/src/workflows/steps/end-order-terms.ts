import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import type { EndOrderInput } from "../end-order"

/** Claims the end of an order: of two who end it at the same moment one is refused. */
export const endOrderTermsStep = createStep(
  "end-order-terms",
  async (input: EndOrderInput, { container }) => {
    const ended = await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).endOrder({ ...input, at: new Date(input.at) })
    if (!ended) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Order ${input.order_id} has ended already`, "not_cancelable")
    return new StepResponse(input.order_id, input.order_id)
  },
  async (order_id, { container }) => {
    if (!order_id) return
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    await checkout.updateOrderTerms({ selector: { order_id }, data: { ended_as: null, ended_by: null, ended_at: null } })
  },
)
