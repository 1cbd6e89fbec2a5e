import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { openShippingOptionsStep } from "./steps/open-shipping-options"
import { writeDeliveryTableStep, type DeliveryZoneInput } from "./steps/write-delivery-table"
import { writePaymentWindowsStep, type PaymentWindowInput } from "./steps/write-payment-windows"

export interface SetUpDeliveryInput {
  zones: DeliveryZoneInput[]
  /** how long unpaid orders wait, by way of paying */
  payment_windows: PaymentWindowInput[]
  stock_location_ids: string[]
}

/** Makes a shop able to deliver: zones, rates and payment windows as data, and Medusa's shipping options. Running it again changes nothing. */
export const setUpDeliveryWorkflow = createWorkflow("set-up-delivery", (input: SetUpDeliveryInput) => {
  const zones = writeDeliveryTableStep(transform({ input }, ({ input }) => input.zones))
  writePaymentWindowsStep(transform({ input }, ({ input }) => input.payment_windows))
  const options = openShippingOptionsStep(transform({ input }, ({ input }) => ({ stock_location_ids: input.stock_location_ids })))
  return new WorkflowResponse(transform({ zones, options }, ({ zones, options }) => ({ zone_ids: zones, shipping_profile_id: options.shipping_profile_id })))
})
