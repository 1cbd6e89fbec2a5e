import { Modules } from "@medusajs/framework/utils"
import { WorkflowResponse, createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerEvents } from "../events"
import { PRODUCER_MODULE } from "../modules/producer"
import { refuseSecondProducerStep } from "./steps/refuse-second-producer"

export interface AssignProductsInput {
  producer_id: string
  product_ids: string[]
}

/** Says whose products these are. Refuses a product of another producer. Emits `producer.products_assigned`. */
export const assignProductsWorkflow = createWorkflow("assign-products", (input: AssignProductsInput) => {
  const checked = refuseSecondProducerStep(input)
  const links = transform({ input, checked }, ({ input, checked }) =>
    checked.product_ids.map((product_id) => ({ [PRODUCER_MODULE]: { producer_id: input.producer_id }, [Modules.PRODUCT]: { product_id } })),
  )
  createRemoteLinkStep(links)
  const event = transform({ input, checked }, ({ input, checked }) => ({ id: input.producer_id, handle: checked.handle, product_ids: input.product_ids }))
  emitEventStep({ eventName: ProducerEvents.PRODUCTS_ASSIGNED, data: event })
  return new WorkflowResponse(event)
})
