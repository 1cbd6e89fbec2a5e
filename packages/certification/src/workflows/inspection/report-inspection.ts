import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../modules/certification/clock"
import { INSPECTION_MODULE } from "../../modules/inspection/name"
import type InspectionModuleService from "../../modules/inspection/service"

export interface ReportInspectionInput {
  inspection_id: string
  report: string
  /** nothing to propose: the visit ends with its report */
  close: boolean
}

const reportInspectionStep = createStep("report-inspection", async ({ inspection_id, report, close }: ReportInspectionInput, { container }) => {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  await inspections.moveInspection(inspection_id, "reported", { report, reported_at: now() })
  if (close) await inspections.moveInspection(inspection_id, "closed")
  return new StepResponse(inspection_id)
})

/** Writes the minutes of a visit. */
export const reportInspectionWorkflow = createWorkflow("report-inspection", (input: ReportInspectionInput) => new WorkflowResponse(reportInspectionStep(input)))
