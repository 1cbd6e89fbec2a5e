import { WorkflowResponse, createWorkflow } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { EditorialEvents } from "../events"
import { withdrawConsentsStep } from "./steps/withdraw-consents"

export interface WithdrawConsentsInput {
  order_code: string
  /** all that stand when absent */
  purposes?: string[]
  /** ISO instant the request came */
  at: string
}

/** Takes consents back by new entries that name the given ones. Emits `editorial.consents_withdrawn`. */
export const withdrawConsentsWorkflow = createWorkflow("withdraw-consents", (input: WithdrawConsentsInput) => {
  const withdrawn = withdrawConsentsStep(input)
  emitEventStep({ eventName: EditorialEvents.CONSENTS_WITHDRAWN, data: withdrawn })
  return new WorkflowResponse(withdrawn)
})
