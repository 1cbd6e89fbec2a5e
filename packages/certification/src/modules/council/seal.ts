import { createHash } from "node:crypto"
import type { Answers } from "../../rules/criteria"

export interface SealedContent {
  entry_id: string
  member_id: string
  version: number
  answers: Answers | null
  total: number
  sealed_at: Date
  /** of the version before; null for the first */
  previous: string | null
}

/** SHA-256 over everything a sheet says, in an order that does not depend on the order of ticking. */
export function sealOf({ entry_id, member_id, version, answers, total, sealed_at, previous }: SealedContent): string {
  const ticked = answers && Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash("sha256").update(JSON.stringify([entry_id, member_id, version, ticked, total, sealed_at.toISOString(), previous])).digest("hex")
}
