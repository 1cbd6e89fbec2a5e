export const LOCALES = ["vi", "en"] as const
export type Locale = (typeof LOCALES)[number]

export const isLocale = (value: unknown): value is Locale => value === "vi" || value === "en"

/** As written in `<html lang>`, hreflang and Open Graph. */
export const LANGUAGE_TAG: Record<Locale, string> = { vi: "vi-VN", en: "en" }
export const OPEN_GRAPH_LOCALE: Record<Locale, string> = { vi: "vi_VN", en: "en_GB" }
