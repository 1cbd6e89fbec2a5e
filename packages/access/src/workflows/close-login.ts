import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { closeLoginStep } from "./steps/close-login"

export interface CloseLoginInput {
  /** telephone number or e-mail address as stored */
  identifier: string
}

/** Nobody signs in with this any more, and what was signed in ends; the identifier is free to be invited again. Nothing to close is fine. */
export const closeLoginWorkflow = createWorkflow("close-login", (input: CloseLoginInput) => new WorkflowResponse(closeLoginStep(input)))
