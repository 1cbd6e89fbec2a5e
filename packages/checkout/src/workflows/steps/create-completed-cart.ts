import type { CreateCartDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The cart the order came from, as stock Medusa keeps it: complete from its first moment. */
export const createCompletedCartStep = createStep(
  "create-completed-cart",
  async (cart: CreateCartDTO & { id: string }, { container }) => {
    const created = await container.resolve(Modules.CART).createCarts({ ...cart, completed_at: new Date() } as CreateCartDTO)
    return new StepResponse(created.id, created.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.CART).deleteCarts([id])
  },
)
