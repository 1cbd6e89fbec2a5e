import { WorkflowResponse, createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { ProducerEvents } from "../events"
import { updateProducerStep } from "./steps/update-producer"

export interface UpdateProducerInput {
  id: string
  name?: string
  summary?: string
  story?: string | null
  emblem?: string | null
  status?: "active" | "suspended"
}

/** Changes what is told of a producer, or suspends it. Its handle, commune and provenance stay. Emits `producer.updated`. */
export const updateProducerWorkflow = createWorkflow("update-producer", (input: UpdateProducerInput) => {
  const producer = updateProducerStep(input)
  const event = transform(producer, ({ id, handle }) => ({ id, handle }))
  emitEventStep({ eventName: ProducerEvents.UPDATED, data: event })
  return new WorkflowResponse(producer)
})
