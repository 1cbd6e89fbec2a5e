import type { Locale } from "./locales"

/** Public address of a page: Vietnamese without prefix, English under `/en`. `path` begins with `/`. */
export const href = (locale: Locale, path: string) =>
  locale === "vi" ? path : path === "/" ? "/en" : path.startsWith("/?") ? `/en${path.slice(1)}` : `/en${path}`
