import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type { AssignProductsInput } from "../assign-products"

/** A product comes from one producer. Answers the producer's handle and the products that are not yet its own. */
export const refuseSecondProducerStep = createStep("refuse-second-producer", async ({ producer_id, product_ids }: AssignProductsInput, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: producers } = await query.graph({ entity: "producer", fields: ["id", "handle"], filters: { id: producer_id } })
  const { data: products } = await query.graph({ entity: "product", fields: ["id", "title", "producer.id", "producer.name"], filters: { id: product_ids } })
  const [producer] = producers
  if (!producer) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có chủ thể nào mang mã ${producer_id}.`)
  const missing = product_ids.filter((id) => !products.some((product) => product.id === id))
  if (missing.length > 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có sản phẩm ${missing.join(", ")}.`)
  const taken = products.find((product) => product.producer && product.producer.id !== producer_id)
  if (taken) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `"${taken.title}" đã thuộc chủ thể "${taken.producer?.name}". Một sản phẩm chỉ có một chủ thể.`)
  }
  return new StepResponse({ handle: producer.handle, product_ids: products.filter((product) => !product.producer).map(({ id }) => id) })
})
