import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { logbookOf } from "../../logbook/modules"
import { notFound } from "../../refusals"
import { LogbookEvents } from "./events"

export interface ChoosePhotoInput {
  producer_id: string
  sha256: string
  shown: boolean
  by_id: string
  /** ISO instant */
  at: string
}

/** One row, and the last thing that can fail. */
const choosePhotoStep = createStep("choose-photo", async ({ at, ...choice }: ChoosePhotoInput, { container }) => {
  const known = await logbookOf(container).choosePhoto({ ...choice, id: generateEntityId(undefined, "lbchoice"), at: new Date(at) })
  if (!known) notFound("Ảnh này chưa lên tới máy chủ. Gửi sổ xong rồi hãy chọn lại.")
  return new StepResponse(choice.sha256)
})

/** The producer lets the public see a photo of the book, or no longer. The book itself does not change. Emits `logbook.photo_chosen`. */
export const choosePhotoWorkflow = createWorkflow("choose-photo", (input: ChoosePhotoInput) => {
  const sha256 = choosePhotoStep(input)
  emitEventStep({ eventName: LogbookEvents.PHOTO_CHOSEN, data: transform(input, ({ producer_id, sha256, shown }) => ({ producer_id, sha256, shown })) })
  return new WorkflowResponse(sha256)
})
