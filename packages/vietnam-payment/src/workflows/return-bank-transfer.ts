import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { recordBankTransferStep } from "./steps/record-bank-transfer"
import { validateReturnStep } from "./steps/validate-return"

export interface ReturnBankTransferInput {
  order_id: string
  /** the bank's id of the outgoing transfer */
  transfer_id: string
  /** integer VND, > 0 */
  amount: number
  booked_at: Date
  returned_at: Date
  confirmed_by: string
}

/** The office has sent money back to a buyer: written down once per transfer id, never more than is owed to her. */
export const returnBankTransferWorkflow = createWorkflow("return-bank-transfer", (input: ReturnBankTransferInput) => {
  const owed = validateReturnStep(input)
  const recorded = recordBankTransferStep(
    transform({ input, owed }, ({ input, owed }) => ({
      transfer_id: input.transfer_id,
      source: "manual" as const,
      amount: -input.amount,
      content: owed.code,
      order_code: owed.code,
      booked_at: input.booked_at,
      received_at: input.returned_at,
      confirmed_by: input.confirmed_by,
    })),
  )
  return new WorkflowResponse(recorded)
})
