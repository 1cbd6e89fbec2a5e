import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { readReference } from "../rules/read-reference"
import { recordBankTransferStep } from "./steps/record-bank-transfer"
import { settleVietqrOrderStep } from "./steps/settle-vietqr-order"

export const BankTransferEvents = { RECEIVED: "bank-transfer.received" } as const

export interface ReceiveBankTransferInput {
  transfer_id: string
  source: "webhook" | "manual"
  /** integer VND, > 0 */
  amount: number
  content: string
  /** set when a person says which order it is for; else it is read from the content */
  order_code?: string
  booked_at: Date
  received_at: Date
  confirmed_by?: string
}

/**
 * Money came in on the shop's account. Writes it down (once per transfer id, whatever it is for) and pays the order it names.
 * Emits `bank-transfer.received`.
 */
export const receiveBankTransferWorkflow = createWorkflow("receive-bank-transfer", (input: ReceiveBankTransferInput) => {
  const entry = transform({ input }, ({ input }) => ({
    ...input,
    order_code: input.order_code ?? readReference(input.content),
    confirmed_by: input.confirmed_by ?? null,
  }))
  const recorded = recordBankTransferStep(entry)
  const order = transform({ recorded }, ({ recorded }) => ({ order_code: recorded.transfer.order_code }))
  const settlement = settleVietqrOrderStep(order)
  emitEventStep({
    eventName: BankTransferEvents.RECEIVED,
    data: transform({ recorded }, ({ recorded }) => ({ id: recorded.transfer.id, order_code: recorded.transfer.order_code })),
  })
  return new WorkflowResponse(transform({ recorded, settlement }, ({ recorded, settlement }) => ({ ...recorded, ...settlement })))
})
