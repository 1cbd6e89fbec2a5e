import { audit } from "@ocop/access/audit"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { FindingVerdict } from "../../http/inspection"
import { INSPECTION_MODULE } from "../../modules/inspection/name"
import type InspectionModuleService from "../../modules/inspection/service"
import { InspectionEvents } from "./events"
import { keepPhotosStep } from "./steps/keep-photos"
import { takePhotosStep } from "./steps/take-photos"

export interface RecordFindingInput {
  inspection_id: string
  /** given by the phone: sent again, it is the same finding */
  client_id: string
  item_key: string | null
  verdict: FindingVerdict
  text: string
  /** finished uploads of who records it */
  upload_ids: string[]
  found_at: string
  recorded_by: string
}

const isKnownFindingStep = createStep("is-known-finding", async (clientId: string, { container }) => {
  const [known] = await container.resolve<InspectionModuleService>(INSPECTION_MODULE).listInspectionFindings({ client_id: clientId }, { take: 1, select: ["id"] })
  return new StepResponse(Boolean(known))
})

interface AppendFindingInput extends Omit<RecordFindingInput, "upload_ids"> {
  photos: string[]
}

/** Appended, so nothing undoes it: the last step that writes. */
const appendFindingStep = createStep("append-finding", async ({ found_at, photos, ...finding }: AppendFindingInput, { container }) => {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const { product_id, producer_id, checklist } = await inspections.retrieveInspection(finding.inspection_id)
  const keys = (checklist as unknown as { key: string }[]).map(({ key }) => key)
  if (finding.item_key !== null && !keys.includes(finding.item_key)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Bảng kiểm không có mục "${finding.item_key}".`)
  }
  const state = await inspections.moveInspection(finding.inspection_id, "underway")
  const { id } = await inspections.createInspectionFindings({ ...finding, product_id, producer_id, photos: photos as unknown as Record<string, unknown>, found_at: new Date(found_at) })
  const { inspection_id, item_key, verdict } = finding
  await audit(container, { subject: "inspection", subject_id: inspection_id, before: { state }, after: { state: "underway", finding_id: id, item_key, verdict } })
  return new StepResponse({ id, product_id })
})

/** Appends what the inspector saw; the visit is under way from the first finding. Emits `inspection.finding_recorded`. */
export const recordFindingWorkflow = createWorkflow("record-finding", (input: RecordFindingInput) => {
  const known = isKnownFindingStep(input.client_id)
  when({ known }, ({ known }) => !known).then(() => {
    const photos = keepPhotosStep(takePhotosStep({ owner: input.recorded_by, upload_ids: input.upload_ids }))
    const finding = transform({ input, photos }, ({ input: { upload_ids: _, ...input }, photos }) => ({ ...input, photos }))
    const recorded = appendFindingStep(finding)
    emitEventStep({ eventName: InspectionEvents.FINDING_RECORDED, data: recorded })
  })
  return new WorkflowResponse(known)
})
