import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface Photo {
  /** base64 */
  content: string
}

/** Pictures from a phone, checked and encoded anew by the file provider (no place of taking left in them); answers their addresses. Undone by deleting them. */
export const keepPhotosStep = createStep(
  "keep-photos",
  async (photos: Photo[], { container }) => {
    if (photos.length === 0) return new StepResponse([] as string[], [] as string[])
    const files = await container.resolve(Modules.FILE).createFiles(photos.map(({ content }, index) => ({ filename: `photo-${index + 1}.jpg`, mimeType: "image/jpeg", content, access: "public" as const })))
    return new StepResponse(files.map(({ url }) => url), files.map(({ id }) => id))
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.FILE).deleteFiles(ids)
  },
)
