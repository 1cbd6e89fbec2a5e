import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { DeliveryEvents } from "../events"
import type { ZoneDraft } from "../rules"
import { declareDeliveryZoneStep } from "./steps/declare-delivery-zone"
import { findClosedPlacesStep } from "./steps/find-closed-places"
import { openShippingOptionsStep } from "./steps/open-shipping-options"

export interface DeclareDeliveryZoneInput {
  zone: ZoneDraft
  /** the zone of this scope that the writer saw in force; null: none */
  replaces: string | null
  /** ISO instant from which it holds */
  at: string
}

/**
 * Says how far goods go, for how much and in how many days, from now on; what held before stays on record, orders keep what they agreed.
 * Places that nothing could leave from are opened with it. Refused (`zone_changed`) when another officer was quicker. Emits `delivery-zone.declared`.
 */
export const declareDeliveryZoneWorkflow = createWorkflow("declare-delivery-zone", (input: DeclareDeliveryZoneInput) => {
  const declared = declareDeliveryZoneStep(input)
  openShippingOptionsStep(findClosedPlacesStep())
  const event = transform({ declared }, ({ declared }) => ({ id: declared.id }))
  emitEventStep({ eventName: DeliveryEvents.DECLARED, data: event })
  return new WorkflowResponse(declared)
})
