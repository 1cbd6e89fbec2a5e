import { errorHandler, type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isDatabaseAway } from "../rules/database-away"
import { localeOf } from "./locale"

const medusas = errorHandler()

const WORDS = {
  vi: "Kho dữ liệu tạm chưa trả lời. Chưa có gì bị ghi dở: đợi vài giây rồi gửi lại y như vậy.",
  en: "The database does not answer for the moment. Nothing was half written: wait a few seconds and send the same again.",
}

/** Medusa's answers to errors, but for a database that went away: that is nobody's mistake and passes, so it says so and when to come again. */
export function answerError(error: Error, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (res.headersSent || !isDatabaseAway(error)) return void medusas(error as MedusaError, req, res, next)
  req.scope?.resolve(ContainerRegistrationKeys.LOGGER).error(`${req.method} ${req.path}: the database does not answer: ${error.message}`)
  res.status(503).setHeader("retry-after", "5")
  res.json({ type: MedusaError.Types.UNEXPECTED_STATE, code: "database_away", message: WORDS[localeOf(req)] })
}
