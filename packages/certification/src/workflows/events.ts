/** What has happened to a certificate. Data: `CertificateEventData`. */
export const CertificateEvents = {
  ISSUED: "certificate.issued",
  RENEWED: "certificate.renewed",
  UPGRADED: "certificate.upgraded",
  DOWNGRADED: "certificate.downgraded",
  REVOKED: "certificate.revoked",
  GRACE_OPENED: "certificate.grace-opened",
  /** a decision recorded by mistake counts no longer */
  DECISION_ANNULLED: "certificate.decision-annulled",
} as const

export interface CertificateEventData {
  decision_id: string
  product_id: string
  certificate_id: string | null
  certificate_number: string | null
}
