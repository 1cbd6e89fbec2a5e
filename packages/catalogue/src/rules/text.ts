export type Locale = "vi" | "en"

/** A text in both languages of the shop; where no English was written, the Vietnamese stands for it. */
export interface Text {
  vi: string
  en: string
}

export const LOCALES: readonly Locale[] = ["vi", "en"]

/** Anything but English is Vietnamese. */
export const readLocale = (value: unknown): Locale => (typeof value === "string" && /^en\b/i.test(value) ? "en" : "vi")

export const inLocale = (text: Text | null, locale: Locale): string | null => text && text[locale]

/** Vietnamese with the English there is for it. */
export function toText(vi: string, en: unknown): Text {
  return { vi, en: typeof en === "string" && en.trim() ? en : vi }
}
