import { audit } from "@ocop/access/audit"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { INSPECTION_MODULE } from "../../modules/inspection/name"
import type InspectionModuleService from "../../modules/inspection/service"
import { InspectionEvents } from "./events"
import { keepPhotosStep } from "./steps/keep-photos"
import { takePhotosStep } from "./steps/take-photos"

export interface AnswerFindingInput {
  finding_id: string
  producer_id: string
  text: string
  /** finished uploads of the portal */
  upload_ids: string[]
  answered_by: string | null
}

const requireOwnFindingStep = createStep("require-own-finding", async ({ finding_id, producer_id }: AnswerFindingInput, { container }) => {
  const [finding] = await container.resolve<InspectionModuleService>(INSPECTION_MODULE).listInspectionFindings({ id: finding_id, producer_id }, { take: 1 })
  if (!finding) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có kết quả kiểm tra này.")
  return new StepResponse({ id: finding.id, product_id: finding.product_id })
})

interface AppendAnswerInput extends Omit<AnswerFindingInput, "upload_ids"> {
  photos: string[]
}

const appendAnswerStep = createStep("append-answer", async ({ photos, ...answer }: AppendAnswerInput, { container }) => {
  const { id } = await container.resolve<InspectionModuleService>(INSPECTION_MODULE).createFindingAnswers({ ...answer, photos: photos as unknown as Record<string, unknown> })
  await audit(container, { subject: "finding", subject_id: answer.finding_id, before: null, after: { answer_id: id } })
  return new StepResponse(id)
})

/** A producer answers what was found at its own product. Emits `inspection.finding_answered`. */
export const answerFindingWorkflow = createWorkflow("answer-finding", (input: AnswerFindingInput) => {
  const finding = requireOwnFindingStep(input)
  const photos = keepPhotosStep(takePhotosStep({ owner: input.producer_id, upload_ids: input.upload_ids }))
  const answer = transform({ input, photos }, ({ input: { upload_ids: _, ...input }, photos }) => ({ ...input, photos }))
  appendAnswerStep(answer)
  emitEventStep({ eventName: InspectionEvents.FINDING_ANSWERED, data: finding })
  return new WorkflowResponse(finding)
})
