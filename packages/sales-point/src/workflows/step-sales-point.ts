import { createHook, createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { now } from "@ocop/territory/modules/territory"
import { SalesPointEvents } from "../events"
import type { PointVerb } from "../http"
import { SALES_POINT_MODULE, type PointActor, type SalesPointModuleService } from "../modules/sales-point"
import { readFolder } from "../reading/read-folder"
import { refused } from "../refusals"
import { LEADS_TO, whyNoStep } from "../rules"
import { tiePlacesStep } from "./steps/tie-places"

export interface StepSalesPointInput {
  id: string
  verb: PointVerb
  reason: string
  by: PointActor
}

const checkSalesPointStep = createStep("check-sales-point", async ({ id, verb }: StepSalesPointInput, { container }) => {
  const { status, missing, handle } = await readFolder(container, id)
  const objection = whyNoStep(status, verb)
  if (objection) refused(objection, "wrong_step")
  if (verb === "open" && missing.length > 0) refused(`Chưa mở được: ${missing.join("; ")}.`, "not_ready")
  return new StepResponse({ id, handle, from: status })
})

const takeSalesPointStep = createStep("take-sales-point", async ({ id, from, verb, reason, by }: StepSalesPointInput & { from: Parameters<SalesPointModuleService["takeStep"]>[0]["from"] }, { container }) => {
  await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).takeStep({ sales_point_id: id, from, to: LEADS_TO[verb], reason, by, at: now() })
  return new StepResponse(undefined)
})

/** Approves, opens, suspends or closes a point. Emits `sales-point.updated`. Hook `validate` lets another plugin refuse. */
export const stepSalesPointWorkflow = createWorkflow("step-sales-point", (input: StepSalesPointInput) => {
  const point = checkSalesPointStep(input)
  const validate = createHook("validate", input)
  const step = transform({ input, point }, ({ input, point }) => ({ ...input, from: point.from }))
  const places = transform({ input }, ({ input }) => ({ id: input.id, becoming: LEADS_TO[input.verb] }))
  tiePlacesStep(places)
  takeSalesPointStep(step)
  const event = transform(point, ({ id, handle }) => ({ id, handle }))
  emitEventStep({ eventName: SalesPointEvents.UPDATED, data: event })
  return new WorkflowResponse(event, { hooks: [validate] })
})
