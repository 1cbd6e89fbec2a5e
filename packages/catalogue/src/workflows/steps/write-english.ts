import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const ENGLISH = "en-US"

export interface EnglishText {
  reference: "product_listing" | "label_facts" | "commune_profile"
  reference_id: string
  texts: Record<string, string | null>
}

interface Undo {
  created: string[]
  before: { id: string; translations: Record<string, unknown> }[]
}

/** Writes the English of our own fields into Medusa's Translation Module, beside what is there. */
export const writeEnglishStep = createStep(
  "write-english",
  async (input: EnglishText[], { container }) => {
    const translation = container.resolve(Modules.TRANSLATION)
    const existing = await translation.listTranslations(
      { reference_id: input.map(({ reference_id }) => reference_id), locale_code: ENGLISH },
      { take: null },
    )
    const known = new Map(existing.map((row) => [row.reference_id, row]))
    const created = await translation.createTranslations(
      input
        .filter(({ reference_id }) => !known.has(reference_id))
        .map(({ reference, reference_id, texts }) => ({ reference, reference_id, locale_code: ENGLISH, translations: texts })),
    )
    await translation.updateTranslations(
      input.flatMap(({ reference_id, texts }) => {
        const row = known.get(reference_id)
        return row ? [{ id: row.id, translations: { ...row.translations, ...texts } }] : []
      }),
    )
    const undo: Undo = { created: created.map(({ id }) => id), before: existing.map(({ id, translations }) => ({ id, translations })) }
    return new StepResponse(input.length, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const translation = container.resolve(Modules.TRANSLATION)
    await translation.deleteTranslations(undo.created)
    await translation.updateTranslations(undo.before)
  },
)
