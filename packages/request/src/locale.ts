import type { MedusaRequest } from "@medusajs/framework/http"

export type Locale = "vi" | "en"

/** The reader's language: the one asked for by name, else what the browser prefers, else Vietnamese. */
export function localeOf(req: MedusaRequest): Locale {
  const wanted = req.locale ?? req.headers["accept-language"] ?? "vi"
  return String(wanted).toLowerCase().startsWith("en") ? "en" : "vi"
}
