import type { AdminCertificateView, AdminDecisionView } from "../http"
import { type CertificateStanding, type Decision, isGrant } from "../rules"

export function toAdminCertificate({ certificate, decision, state, stands, star, grace_until, revoked_by, replaced_by }: CertificateStanding): AdminCertificateView {
  return {
    id: certificate.id,
    product_id: decision.product_id,
    number: certificate.number,
    star,
    state,
    stands,
    precision: certificate.precision,
    recognised_year: certificate.year,
    valid_from: certificate.valid_from.toISOString(),
    valid_until: certificate.valid_until.toISOString(),
    grace_until: grace_until?.toISOString() ?? null,
    decision_number: decision.number,
    issued_by: decision.issued_by,
    revoked_at: revoked_by?.effective_at.toISOString() ?? null,
    replaced_by: replaced_by?.certificate.number ?? null,
    demo: decision.demo,
    source: decision.source,
  }
}

export const toAdminDecision = (decision: Decision, annulled: ReadonlySet<string>): AdminDecisionView => ({
  id: decision.id,
  kind: decision.kind,
  number: decision.number,
  signed_on: decision.signed_on,
  effective_at: decision.effective_at.toISOString(),
  issued_by: decision.issued_by,
  reason: decision.reason,
  certificate_id: isGrant(decision) ? decision.certificate.id : decision.kind === "annul" ? null : decision.certificate_id,
  annulled: annulled.has(decision.id),
})
