export type Stars = 1 | 2 | 3 | 4 | 5
/** Fewer than three stars carry no certificate (QĐ 26/2026 Đ.4) and, in every version, no OCOP mark. */
export type CertifiedStars = 3 | 4 | 5
/** `year`: only the year of recognition is known, as the press tells it. */
export type Precision = "day" | "year"

/** What a granting decision hands out. It holds no state: what ends it are later decisions and the clock. */
export interface Certificate {
  id: string
  number: string | null
  star: CertifiedStars
  precision: Precision
  /** year of recognition */
  year: number
  /** instant from which it surely stands */
  valid_from: Date
  /** instant from which it surely no longer stands by itself (exclusive) */
  valid_until: Date
}

interface DecisionFacts {
  id: string
  product_id: string
  /** number on the paper; null where the source states none */
  number: string | null
  /** `YYYY-MM-DD`; null where only the year is known */
  signed_on: string | null
  /** instant from which it has effect */
  effective_at: Date
  issued_by: string
  reason: string | null
  criteria_set: string | null
  demo: boolean
  /** where it was read, for press rows */
  source: string | null
}

/** A first recognition, a recognition again, or one on a higher level: each hands out a new certificate. */
export type GrantingDecision = DecisionFacts &
  ({ kind: "issue"; certificate: Certificate } | { kind: "renew" | "upgrade"; certificate: Certificate; follows: string })

/** One act of an authority about one product. Never changed, never removed; a mistake is annulled by a later decision. */
export type Decision =
  | GrantingDecision
  /** Only before QĐ 26/2026, which knows no partial reduction (Đ.8). */
  | (DecisionFacts & { kind: "downgrade"; certificate_id: string; star: Stars })
  | (DecisionFacts & { kind: "revoke"; certificate_id: string })
  /** A dossier for renewal was filed late (QĐ 26/2026 Đ.12.3). */
  | (DecisionFacts & { kind: "grace"; certificate_id: string })
  /** The named decision was recorded by mistake: it counts as never made. An annulment itself cannot be annulled. */
  | (DecisionFacts & { kind: "annul"; decision_id: string })

export type DecisionKind = Decision["kind"]

export const isGrant = (decision: Decision): decision is GrantingDecision => "certificate" in decision

/** Decisions that count: everything but annulments and what they name. */
export function decisionsThatCount(decisions: readonly Decision[]): Decision[] {
  const annulled = new Set(decisions.flatMap((decision) => (decision.kind === "annul" ? [decision.decision_id] : [])))
  return decisions.filter((decision) => decision.kind !== "annul" && !annulled.has(decision.id))
}
