import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface UsePromotionsInput {
  used: { code: string; amount: number }[]
  customer_id: string
  email: string | null
}

/** Counts what was taken off against each promotion's limit and budget; refused when that has just been used up. */
export const usePromotionsStep = createStep(
  "use-promotions",
  async (input: UsePromotionsInput, { container }) => {
    if (input.used.length === 0) return new StepResponse(null, null)
    await container.resolve(Modules.PROMOTION).registerUsage(input.used, { customer_id: input.customer_id, customer_email: input.email })
    return new StepResponse(null, input)
  },
  async (done, { container }) => {
    if (!done) return
    await container.resolve(Modules.PROMOTION).revertUsage(done.used, { customer_id: done.customer_id, customer_email: done.email })
  },
)
