import type { MedusaContainer } from "@medusajs/framework/types"
import type { LogbookHeadsResponse } from "../http/logbook"
import type { Day, SignedHead } from "../rules/logbook"
import { logbookOf } from "./modules"

interface HeadRow {
  producer_id: string
  day: string
  seq: number
  hash: string
  key_id: string
  signed_at: Date | string
  signature: string
}

export const toHead = ({ producer_id, day, seq, hash, key_id, signed_at, signature }: HeadRow): SignedHead => ({ v: 1, producer_id, day, seq, hash, key_id, signed_at: new Date(signed_at).toISOString(), signature })

export async function keysOf(container: MedusaContainer): Promise<LogbookHeadsResponse["keys"]> {
  const rows = await logbookOf(container).listLogbookKeys({}, { order: { first_used_at: "ASC", id: "ASC" }, take: 100 })
  return rows.map(({ key_id, public_key }) => ({ key_id, algorithm: "Ed25519", public_key }))
}

/** Signed heads of a stretch of days, newest day first, and the last day before it that has any. */
export async function headsBetween(container: MedusaContainer, { from, to }: { from: Day; to: Day }): Promise<{ heads: SignedHead[]; before: Day | null }> {
  const logbook = logbookOf(container)
  const [rows, [earlier]] = await Promise.all([
    logbook.listLogbookHeads({ day: { $gte: from, $lte: to } }, { order: { day: "DESC", producer_id: "ASC" }, take: null as never }),
    logbook.listLogbookHeads({ day: { $lt: from } }, { order: { day: "DESC" }, take: 1 }),
  ])
  return { heads: rows.map(toHead), before: earlier?.day ?? null }
}
