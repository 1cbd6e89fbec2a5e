import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type Text, toText } from "../rules/text"

/** English texts of rows, by their ids. */
export interface English {
  /** The given Vietnamese texts with the English there is for them; a null stays null. */
  text<Field extends string>(id: string, texts: Record<Field, string | null>): Record<Field, Text | null>
  /** what was written in English about a row, by field */
  own(id: string): Record<string, string>
}

/** All English of these rows, from Medusa's Translation Module, in one query. */
export async function englishOf(container: MedusaContainer, ids: string[]): Promise<English> {
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ reference_id: ids, locale_code: ["en-US", "en"] }, { take: null, select: ["reference_id", "translations"] })
  const byId = new Map<string, Record<string, unknown>>()
  for (const { reference_id, translations } of rows) byId.set(reference_id, { ...byId.get(reference_id), ...translations })
  return {
    text(id, texts) {
      const translated = byId.get(id)
      const entries = Object.entries<string | null>(texts).map(([field, vi]) => [field, vi === null ? null : toText(vi, translated?.[field])])
      return Object.fromEntries(entries)
    },
    own: (id) => Object.fromEntries(Object.entries(byId.get(id) ?? {}).flatMap(([field, text]) => (typeof text === "string" ? [[field, text]] : []))),
  }
}
