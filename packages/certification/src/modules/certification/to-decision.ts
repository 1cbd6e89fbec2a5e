import type { InferTypeOf } from "@medusajs/framework/types"
import type { Certificate as CertificateFact, CertifiedStars, Decision as DecisionFact, Stars } from "../../rules"
import type { Certificate } from "./models/certificate"
import type { Decision } from "./models/decision"

export type DecisionRow = InferTypeOf<typeof Decision>
export type CertificateRow = InferTypeOf<typeof Certificate>

export function toDecision(row: DecisionRow, granted: CertificateRow | undefined): DecisionFact {
  const facts = {
    id: row.id,
    product_id: row.product_id,
    number: row.number,
    signed_on: row.signed_on,
    effective_at: new Date(row.effective_at),
    issued_by: row.issued_by,
    reason: row.reason,
    criteria_set: row.criteria_set,
    demo: row.demo,
    source: row.source,
  }
  switch (row.kind) {
    case "issue":
      return { ...facts, kind: "issue", certificate: toCertificate(present(granted, row, "certificate")) }
    case "renew":
    case "upgrade":
      return {
        ...facts,
        kind: row.kind,
        certificate: toCertificate(present(granted, row, "certificate")),
        follows: present(row.certificate_id, row, "certificate_id"),
      }
    case "downgrade":
      return { ...facts, kind: "downgrade", certificate_id: present(row.certificate_id, row, "certificate_id"), star: present(row.star, row, "star") as Stars }
    case "revoke":
    case "grace":
      return { ...facts, kind: row.kind, certificate_id: present(row.certificate_id, row, "certificate_id") }
    case "annul":
      return { ...facts, kind: "annul", decision_id: present(row.annulled_decision_id, row, "annulled_decision_id") }
  }
}

export const toCertificate = (row: CertificateRow): CertificateFact => ({
  id: row.id,
  number: row.number,
  star: row.star as CertifiedStars,
  precision: row.precision,
  year: row.year,
  valid_from: new Date(row.valid_from),
  valid_until: new Date(row.valid_until),
})

/** The database checks these when a row is written; a row without them never came through it. */
function present<T>(value: T | null | undefined, row: DecisionRow, what: string): T {
  if (value === null || value === undefined) throw new Error(`Decision ${row.id} (${row.kind}) has no ${what}`)
  return value
}
