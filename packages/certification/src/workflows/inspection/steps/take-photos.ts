import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bytesOfUpload } from "../../../year/uploads"
import type { Photo } from "./keep-photos"

interface TakePhotosInput {
  /** of the uploads: a producer, or a user of the office */
  owner: string
  upload_ids: string[]
}

/** Pictures sent piece by piece, as they came. */
export const takePhotosStep = createStep("take-photos", async ({ owner, upload_ids }: TakePhotosInput, { container }) => {
  const files = await Promise.all(upload_ids.map((upload_id) => bytesOfUpload(container, { owner, upload_id })))
  return new StepResponse(files.map((bytes): Photo => ({ content: bytes.toString("base64") })))
})
