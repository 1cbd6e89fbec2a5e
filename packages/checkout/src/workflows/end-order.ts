import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { closeCardPageStep } from "@ocop/vietnam-payment/workflows"

import { endOrderTermsStep } from "./steps/end-order-terms"

export interface EndOrderInput {
  order_id: string
  as: "canceled" | "expired"
  by: "buyer" | "office" | "clock"
  /** ISO instant */
  at: string
}

/** Ends an order by Medusa's own cancel: nobody can pay by card any more, the goods go back on the shelf, promised payments are let go, taken ones marked for refund. */
export const endOrderWorkflow = createWorkflow("end-order", (input: EndOrderInput) => {
  endOrderTermsStep(input)
  closeCardPageStep(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
  cancelOrderWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ order_id: input.order_id, canceled_by: input.by })) })
  return new WorkflowResponse(transform({ input }, ({ input }) => ({ order_id: input.order_id })))
})
