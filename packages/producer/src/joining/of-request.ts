import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { limitedBy, type Limit } from "@ocop/access/sign-in"
import { producersOf } from "../files"
import { notFound } from "../refusals"
import type { ApplicationRow } from "./view"

/** The application whose key the device holds. A wrong key and no key look alike. */
export async function applicationOfRequest(req: MedusaRequest): Promise<ApplicationRow> {
  const key = req.get("x-draft-key") ?? ""
  const row = key.length >= 40 && key.length <= 60 ? await producersOf(req.scope).applicationOfKey(key) : undefined
  return row ?? notFound("Không tìm thấy hồ sơ trên máy này. Hãy bắt đầu hồ sơ mới, hoặc mở lại trên máy bạn đã dùng.")
}

const HOUR = 60 * 60

/** Many people share one address of a mobile network. */
const DRAFTS: Limit = { name: "application-drafts", tries: 60, seconds: HOUR }
const CALLS: Limit = { name: "application-calls", tries: 1200, seconds: HOUR }
const WRITES: Limit = { name: "application-writes", tries: 40, seconds: HOUR }
const REDEEMS: Limit = { name: "invitation-redeem", tries: 20, seconds: HOUR }

const limited = (limit: Limit) => async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  const tally = await limitedBy(req.scope, [{ limit, key: req.ip ?? "unknown" }])
  if (!tally.over) return next()
  res.setHeader("retry-after", String(tally.seconds))
  res.status(429).json({ type: "not_allowed", code: "too_many_tries", message: `Bạn thao tác quá nhanh. Hãy thử lại sau ${Math.max(1, Math.ceil(tally.seconds / 60))} phút; những gì đã lưu vẫn còn.` })
}

export const limitDrafts = limited(DRAFTS)
export const limitCalls = limited(CALLS)
export const limitWrites = limited(WRITES)
export const limitRedeems = limited(REDEEMS)
