import type { VerdictKind } from "../../http/trace"
import type { LotState } from "../lots"

export interface VerdictFacts {
  /** null: a product's own code, without a lot */
  lot: { state: LotState; best_before: string | null; state_since: string | null; state_reason: string | null } | null
  /** the day in Vietnam */
  today: string
  /** a certificate stands today */
  certified: boolean
  /** a certificate stood once and ended then; null: there never was one */
  certificate_ended_at: string | null
}

export interface TraceVerdict {
  kind: VerdictKind
  since: string | null
  reason: string | null
}

/**
 * What is said first. A lot that was recalled is nothing but recalled, whatever its certificate; goods without any certificate are
 * genuine, they are not "ended". A lot that is sold out or closed is as genuine as before.
 */
export function verdictOf({ lot, today, certified, certificate_ended_at }: VerdictFacts): TraceVerdict {
  if (lot?.state === "recalled" || lot?.state === "held") return { kind: lot.state, since: lot.state_since, reason: lot.state_reason }
  if (lot?.best_before && lot.best_before < today) return { kind: "expired", since: lot.best_before, reason: null }
  if (!certified && certificate_ended_at) return { kind: "certificate_ended", since: certificate_ended_at, reason: null }
  return { kind: "genuine", since: null, reason: null }
}
