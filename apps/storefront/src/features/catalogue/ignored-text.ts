import { catalogueWords } from "@/i18n/catalogue-words"
import type { Locale } from "@/i18n/locales"

/** Which part of the address made no sense, in words; null when all did. */
export function ignoredText(ignored: string[], locale: Locale): string | null {
  const names: Record<string, string> = catalogueWords[locale].ignored_names
  const known = [...new Set(ignored.flatMap((name) => names[name] ?? []))]
  return known.length > 0 ? catalogueWords[locale].ignored(known.join(", ")) : null
}
