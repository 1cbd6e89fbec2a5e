import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../clock"
import type { LogbookHeadsResponse } from "../../../../http/logbook"
import { headsBetween, keysOf } from "../../../../logbook/heads"
import { invalid } from "../../../../refusals"
import { addDays, dayOf, daysBetween } from "../../../../rules/logbook"
import type { HeadsQuery } from "../../../logbook/validators"

/** A month by default, a quarter at most. */
const DAYS = 31
const MOST_DAYS = 93

export async function GET(req: MedusaRequest, res: MedusaResponse<LogbookHeadsResponse>) {
  const query = req.validatedQuery as HeadsQuery
  const to = query.to ?? dayOf(now())
  const from = query.from ?? addDays(to, 1 - DAYS)
  if (from > to || daysBetween(from, to) >= MOST_DAYS) invalid(`Chọn từ 1 đến ${MOST_DAYS} ngày: from không sau to.`, "wrong_days")
  const [{ heads, before }, keys] = await Promise.all([headsBetween(req.scope, { from, to }), keysOf(req.scope)])
  res.json({ v: 1, keys, heads, from, to, next: before && `?from=${addDays(before, 1 - DAYS)}&to=${before}` })
}
