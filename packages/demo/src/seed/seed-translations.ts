import { Modules } from "@medusajs/framework/utils"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { missing, type SeedContext } from "./context"

export interface English {
  /** table of the row: "product", "producer" */
  reference: string
  reference_id: string
  translations: Record<string, string>
}

const ENGLISH = "en-US"

/** Writes the English of rows that have none yet. What somebody has translated since stays. */
export async function seedTranslations({ container }: SeedContext, texts: English[]): Promise<void> {
  if (texts.length === 0) return
  const known = await container.resolve(Modules.TRANSLATION).listTranslations(
    { reference_id: texts.map(({ reference_id }) => reference_id), locale_code: ENGLISH },
    { select: ["reference_id"], take: null },
  )
  const translations = missing(texts, ({ reference_id }) => reference_id, known.map(({ reference_id }) => reference_id)).map((text) => ({
    ...text,
    locale_code: ENGLISH,
  }))
  if (translations.length > 0) await createTranslationsWorkflow(container).run({ input: { translations } })
}

/** Only the texts there are: an untranslated null stays null in every language. */
export const english = (fields: Record<string, { en: string } | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([field, words]) => (words ? [[field, words.en]] : [])))
