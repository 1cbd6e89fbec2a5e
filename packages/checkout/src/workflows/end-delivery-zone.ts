import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { DeliveryEvents } from "../events"
import { endDeliveryZoneStep } from "./steps/end-delivery-zone"

export interface EndDeliveryZoneInput {
  id: string
  /** ISO instant at which it ends */
  at: string
}

/** Nothing is delivered by this zone from now on: the next wider one serves in its place, where there is one. Emits `delivery-zone.ended`. */
export const endDeliveryZoneWorkflow = createWorkflow("end-delivery-zone", (input: EndDeliveryZoneInput) => {
  const id = endDeliveryZoneStep(input)
  const event = transform({ id }, ({ id }) => ({ id }))
  emitEventStep({ eventName: DeliveryEvents.ENDED, data: event })
  return new WorkflowResponse(id)
})
