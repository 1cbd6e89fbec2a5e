import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateResponse } from "../../../../../http"
import { CERTIFICATION_MODULE, type CertificationModuleService, now } from "../../../../../modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../modules/council"
import { certificateStateOf, dayOf } from "../../../../../rules"

/** Whether a certificate stands, for who holds a box or a poster with its number on it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CertificateResponse>) {
  const certification = req.scope.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const row = await certification.retrieveCertificateByNumber(req.params.number ?? "")
  const standing = certificateStateOf(await certification.listDecisionsOf(row.product_id), row.id, now())
  if (!standing) throw new Error(`Certificate ${row.id} has no decision that counts`)
  const { certificate, decision, state, stands, star, grace_until, revoked_by, replaced_by } = standing
  const product = await productOf(req, row.product_id)
  res.setHeader("cache-control", "public, no-cache")
  res.json({
    certificate: {
      number: certificate.number ?? "",
      state,
      star,
      stands,
      decision_number: decision.number ?? "",
      issued_by: decision.issued_by,
      issued_on: decision.signed_on ?? dayOf(certificate.valid_from),
      valid_from: certificate.valid_from.toISOString(),
      valid_until: certificate.valid_until.toISOString(),
      grace_until: grace_until?.toISOString() ?? null,
      ended: revoked_by && {
        at: revoked_by.effective_at.toISOString(),
        decision_number: revoked_by.number ?? "",
        reason: revoked_by.reason ?? "",
      },
      replaced_by: replaced_by?.certificate.number ?? null,
      criteria_set: await criteriaIn(req, decision.criteria_set),
      product: product && { id: product.id, handle: product.handle, title: product.title },
      producer: product?.producer ? { handle: product.producer.handle, name: product.producer.name } : null,
      demo: decision.demo,
      source: decision.source,
    },
  })
}

/** The decision that laid the criteria down, which a buyer can look up; our own short name says nothing outside. */
async function criteriaIn(req: MedusaRequest, id: string | null): Promise<string | null> {
  if (!id) return null
  const [set] = await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).listCriteriaSets({ id }, { take: 1 })
  return set?.decision ?? id
}

interface ProductOfCertificate {
  id: string
  handle: string
  title: string
  producer?: { handle: string; name: string } | null
}

/** Null when the product has been taken off the shop: the certificate is still on record. */
async function productOf(req: MedusaRequest, id: string): Promise<ProductOfCertificate | null> {
  const english = req.locale?.startsWith("en")
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph(
    { entity: "product", fields: ["id", "handle", "title", "producer.handle", "producer.name"], filters: { id, status: "published" } },
    english ? { locale: "en-US" } : {},
  )
  // The link to the producer belongs to another plugin, which the graph's types do not know here.
  const [product] = data as ProductOfCertificate[]
  return product ?? null
}
