import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { localeOf } from "@ocop/request"
import { limitedBy } from "./limit"
import { ACCOUNT_LETTERS } from "./limits"
import { tooMany } from "./too-many"

/** Before Medusa's own routes that send letters or open accounts: so many from one place an hour. */
export async function guardLetters(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const tally = await limitedBy(req.scope, [{ limit: ACCOUNT_LETTERS, key: req.ip ?? "unknown" }])
  if (tally.over) return tooMany({ res, seconds: tally.seconds, locale: localeOf(req), of: "code" })
  next()
}
