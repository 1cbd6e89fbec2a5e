import { audit } from "@ocop/access/audit"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { INSPECTION_MODULE } from "../../modules/inspection/name"
import type InspectionModuleService from "../../modules/inspection/service"

export interface CancelInspectionInput {
  inspection_id: string
  reason: string
}

const cancelInspectionStep = createStep("cancel-inspection", async ({ inspection_id, reason }: CancelInspectionInput, { container }) => {
  const state = await container.resolve<InspectionModuleService>(INSPECTION_MODULE).moveInspection(inspection_id, "canceled", { report: reason })
  await audit(container, { subject: "inspection", subject_id: inspection_id, before: { state }, after: { state: "canceled", reason } })
  return new StepResponse(inspection_id)
})

/** A planned visit will not take place. */
export const cancelInspectionWorkflow = createWorkflow("cancel-inspection", (input: CancelInspectionInput) => new WorkflowResponse(cancelInspectionStep(input)))
