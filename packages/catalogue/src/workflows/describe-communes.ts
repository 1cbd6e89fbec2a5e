import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type CommuneProfileInput, communeKey } from "../modules/catalogue/service"
import { CatalogueEvents } from "./events"
import { writeCommuneProfilesStep } from "./steps/write-commune-profiles"
import { writeEnglishStep } from "./steps/write-english"

export interface CommuneDescription extends CommuneProfileInput {
  en?: { story?: string | null }
}

/** Says what the shop tells of communes: a story, a landscape strip. Emits `catalogue.communes-described`. */
export const describeCommunesWorkflow = createWorkflow("describe-communes", (input: { communes: CommuneDescription[] }) => {
  const rows = transform(input, ({ communes }) => communes.map(({ en: _, ...profile }) => profile))
  const ids = writeCommuneProfilesStep(rows)
  const english = transform({ input, ids }, ({ input, ids }) =>
    input.communes.flatMap((commune) => {
      const reference_id = ids[communeKey(commune)]
      return commune.en && reference_id ? [{ reference: "commune_profile" as const, reference_id, texts: { ...commune.en } }] : []
    }),
  )
  writeEnglishStep(english)
  const data = transform(input, ({ communes }) => ({
    communes: communes.map(({ commune_code, commune_valid_from }) => ({ commune_code, commune_valid_from })),
  }))
  emitEventStep({ eventName: CatalogueEvents.COMMUNES_DESCRIBED, data })
  return new WorkflowResponse(data)
})
