import { audit } from "@ocop/access/audit"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { now } from "../../modules/certification/clock"
import { INSPECTION_MODULE } from "../../modules/inspection/name"
import type InspectionModuleService from "../../modules/inspection/service"
import { InspectionEvents } from "./events"

export interface ReportInspectionInput {
  inspection_id: string
  report: string
  /** nothing to propose: the visit ends with its report */
  close: boolean
}

const reportInspectionStep = createStep("report-inspection", async ({ inspection_id, report, close }: ReportInspectionInput, { container }) => {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const state = await inspections.moveInspection(inspection_id, "reported", { report, reported_at: now() })
  if (close) await inspections.moveInspection(inspection_id, "closed")
  await audit(container, { subject: "inspection", subject_id: inspection_id, before: { state }, after: { state: close ? "closed" : "reported", report } })
  const { product_id } = await inspections.retrieveInspection(inspection_id)
  return new StepResponse({ id: inspection_id, product_id })
})

/** Writes the minutes of a visit: from now on the producer reads what was found. Emits `inspection.reported`. */
export const reportInspectionWorkflow = createWorkflow("report-inspection", (input: ReportInspectionInput) => {
  const visit = reportInspectionStep(input)
  emitEventStep({ eventName: InspectionEvents.REPORTED, data: visit })
  return new WorkflowResponse(visit)
})
