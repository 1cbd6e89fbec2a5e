import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { audit } from "@ocop/access/audit"
import { ANNUAL_CYCLE_MODULE } from "../../modules/annual-cycle/name"
import type { Move } from "../../modules/annual-cycle/move"
import type AnnualCycleModuleService from "../../modules/annual-cycle/service"
import { YearEvents } from "./events"

/** Appends the step in one transaction. It has no undoing: what was done stays in the log, the way back is a step of its own. */
const moveStep = createStep("move-year", async (move: Move, { container }) => {
  const moved = await container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE).move(move)
  const { subject, id: subject_id, from, to, verb } = moved
  await audit(container, { subject, subject_id, before: { state: from }, after: { state: to, verb, ...(move.reason && { reason: move.reason }) } })
  return new StepResponse(moved)
})

/** Takes a cycle, an idea, a plan or a dossier one step on, or refuses with what is possible. Emits `year.moved`. */
export const moveYearWorkflow = createWorkflow("move-year", (input: Move) => {
  const moved = moveStep(input)
  emitEventStep({ eventName: YearEvents.MOVED, data: moved })
  return new WorkflowResponse(moved)
})
