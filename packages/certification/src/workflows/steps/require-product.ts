import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A decision is about a product that exists. Throws not_found. */
export const requireProductStep = createStep("require-product-of-decision", async (productId: string, { container }) => {
  const [product] = await container.resolve(Modules.PRODUCT).listProducts({ id: productId }, { select: ["id"], take: 1 })
  if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có sản phẩm nào mang mã "${productId}".`)
  return new StepResponse(product.id)
})
