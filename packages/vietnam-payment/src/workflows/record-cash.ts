import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"

import { recordCashEntryStep, type RecordCashEntryInput } from "./steps/record-cash-entry"
import { validateCashStep } from "./steps/validate-cash"

/**
 * Cash taken at the door (`collected`, captures Medusa's payment by the same amount) or handed in to the shop (`remitted`).
 * Refused when it is more than what is outstanding or held.
 */
export const recordCashWorkflow = createWorkflow("record-cash", (input: RecordCashEntryInput) => {
  const allowed = validateCashStep(input)
  const entry = recordCashEntryStep(input)
  when({ input, allowed }, ({ input, allowed }) => input.kind === "collected" && Boolean(allowed.payment_id) && allowed.capturable > 0).then(() => {
    capturePaymentWorkflow.runAsStep({
      input: transform({ allowed }, ({ allowed }) => ({ payment_id: allowed.payment_id!, amount: allowed.capturable })),
    })
  })
  return new WorkflowResponse(entry)
})
