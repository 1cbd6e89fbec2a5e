import type { MedusaRequest } from "@medusajs/framework/http"
import type { Locale } from "../rules"

/** Vietnamese unless `?locale=en` was asked (Medusa has already taken it out of the query). */
export const readerLocale = ({ locale }: Pick<MedusaRequest, "locale">): Locale => (locale?.startsWith("en") ? "en" : "vi")
