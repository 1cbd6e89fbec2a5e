import { audit } from "@ocop/access/audit"
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { COUNCIL_MODULE } from "../../modules/council/name"
import type CouncilModuleService from "../../modules/council/service"
import { CouncilEvents, type EvaluationRecorded } from "./events"

export interface CloseSessionInput {
  session_id: string
  /** ISO 8601 */
  at: string
}

/** One transaction: every evaluation of the session, or none. What is found is appended for ever, so there is nothing to undo. */
const closeSessionStep = createStep("close-session", async ({ session_id, at }: CloseSessionInput, { container }) => {
  const evaluations = await container.resolve<CouncilModuleService>(COUNCIL_MODULE).closeSession(session_id, new Date(at))
  await audit(container, { subject: "session", subject_id: session_id, before: { state: "open" }, after: { state: "closed", evaluations: evaluations.map(({ id, product_id, star }) => ({ id, product_id, star })) } })
  return new StepResponse(evaluations.map(({ id, dossier_id }): EvaluationRecorded => ({ id, dossier_id })))
})

/** Counts the sealed sheets and records what the council found. Emits `council.evaluation_recorded` for every dossier. Refuses, naming what is missing. */
export const closeSessionWorkflow = createWorkflow("close-session", (input: CloseSessionInput) => {
  const recorded = closeSessionStep(input)
  const event = transform({ recorded }, ({ recorded }) => ({ eventName: CouncilEvents.EVALUATION_RECORDED, data: recorded }))
  emitEventStep(event)
  return new WorkflowResponse(recorded)
})
