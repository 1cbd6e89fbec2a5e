import type { MedusaResponse } from "@medusajs/framework/http"

import { refusalTexts, type Locale, type RefusalCode } from "../rules"

const TYPES: Record<number, string> = { 400: "invalid_data", 404: "not_found", 409: "conflict", 413: "invalid_data", 429: "not_allowed", 503: "unexpected_state" }

export interface RefuseInput {
  res: MedusaResponse<never>
  status: keyof typeof TYPES
  code: RefusalCode
  locale: Locale
  minutes?: number
  extra?: Record<string, unknown>
}

/** Medusa's error shape, in the reader's language. */
export function refuse({ res, status, code, locale, minutes, extra = {} }: RefuseInput): void {
  const message = refusalTexts[code][locale].replace("{minutes}", String(minutes ?? ""))
  const answer = res as MedusaResponse
  answer.status(status).json({ type: TYPES[status], code, message, ...extra })
}
