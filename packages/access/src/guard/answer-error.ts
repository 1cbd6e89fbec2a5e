import { errorHandler, type MedusaNextFunction, type MedusaRequest, type MedusaResponse, type MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError, PUBLISHABLE_KEY_HEADER } from "@medusajs/framework/utils"
import { isDatabaseAway } from "../rules/database-away"
import { localeOf } from "@ocop/request"

const medusas = errorHandler()

const DATABASE_AWAY = {
  vi: "Kho dữ liệu tạm chưa trả lời. Chưa có gì bị ghi dở: đợi vài giây rồi gửi lại y như vậy.",
  en: "The database does not answer for the moment. Nothing was half written: wait a few seconds and send the same again.",
}

const KEY_MISSING = {
  vi: "Lời gọi thiếu khóa công khai của cửa hàng, nên chưa có gì được ghi. Gửi khóa trong đầu mục x-publishable-api-key; quản trị xem khóa ở Medusa Admin, Cài đặt → Khóa API công khai.",
  en: "The shop’s publishable key is missing, so nothing was written. Send it in the header x-publishable-api-key; the administrator finds it in Medusa Admin, Settings → Publishable API keys.",
}

const KEY_UNKNOWN = {
  vi: "Khóa công khai này không mở được cửa hàng: sai hoặc đã bị thu hồi. Chưa có gì được ghi. Quản trị xem khóa còn dùng ở Medusa Admin, Cài đặt → Khóa API công khai.",
  en: "This publishable key does not open the shop: it is wrong or was revoked. Nothing was written. The administrator finds the one in use in Medusa Admin, Settings → Publishable API keys.",
}

/**
 * Medusa's answers to errors, but for two that it cannot put in our words: a database that went away, which is nobody's mistake and
 * passes, so it says so and when to come again; and a request to the shop without a key that opens it.
 */
export function answerError(error: Error, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (res.headersSent) return void medusas(error as MedusaError, req, res, next)
  if (isDatabaseAway(error)) {
    req.scope?.resolve(ContainerRegistrationKeys.LOGGER).error(`${req.method} ${req.path}: the database does not answer: ${error.message}`)
    res.status(503).setHeader("retry-after", "5")
    return void res.json({ type: MedusaError.Types.UNEXPECTED_STATE, code: "database_away", message: DATABASE_AWAY[localeOf(req)] })
  }
  if (stoppedAtTheDoor(error, req)) {
    const words = req.get(PUBLISHABLE_KEY_HEADER) ? KEY_UNKNOWN : KEY_MISSING
    return void res.status(400).json({ type: MedusaError.Types.NOT_ALLOWED, code: "publishable_key", message: words[localeOf(req)] })
  }
  medusas(error as MedusaError, req, res, next)
}

/** Medusa looks at the key before any other code of the shop may refuse: whoever got past it has the key's sales channels with him. */
const stoppedAtTheDoor = (error: Error, req: MedusaRequest): boolean =>
  req.path.startsWith("/store/") && (error as MedusaError).type === MedusaError.Types.NOT_ALLOWED && !(req as MedusaStoreRequest).publishable_key_context
