import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { json } from "express"

import { refuse } from "./refuse"

const LIMIT = "64kb"
const parse = json({ limit: LIMIT })

/** Reads a JSON body of at most 64 kB; a larger one or a broken one is answered in words, not with the parser's. */
export function jsonBody(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  parse(req, res, (error?: unknown) => {
    if (!error) return next()
    const { status } = error as { status?: number }
    if (status === 413) return refuse({ res, status: 413, code: "body_too_large", locale: localeOf(req) })
    return refuse({ res, status: 400, code: "body_invalid", locale: localeOf(req) })
  })
}

/** The reader's language: the body's, else the query's (which Medusa moves into `req.locale`), else Vietnamese. */
export function localeOf(req: MedusaRequest): "vi" | "en" {
  const body = req.body as { locale?: unknown } | undefined
  return (body && typeof body === "object" && body.locale === "en") || req.locale?.startsWith("en") ? "en" : "vi"
}
