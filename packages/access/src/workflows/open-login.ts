import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createLoginStep } from "./steps/create-login"

export interface OpenLoginInput {
  /** the member who will sign in */
  actor_id: string
  /** telephone number or e-mail address, however typed */
  identifier: string
  password: string
}

/** Lets a producer's member sign in. Refuses a weak password, and an identifier somebody else signs in with. Answers `{ identifier }` as stored. */
export const openLoginWorkflow = createWorkflow("open-login", (input: OpenLoginInput) => new WorkflowResponse(createLoginStep(input)))
