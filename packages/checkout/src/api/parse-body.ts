import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ZodType } from "@medusajs/framework/zod"

import { refusalTexts, type RefusalCode } from "../rules"
import { localeOf } from "./json-body"
import { refuse } from "./refuse"

/** Puts the parsed body into `req.validatedBody`, or says in words what is wrong with it. */
export function parseBody(schema: ZodType) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.body)
    if (parsed.success) {
      req.validatedBody = parsed.data
      return next()
    }
    const message = parsed.error.issues[0]?.message ?? ""
    refuse({ res, status: 400, code: message in refusalTexts ? (message as RefusalCode) : "body_invalid", locale: localeOf(req) })
  }
}
