import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { RevocationGround } from "../http"
import { type AboutCertificate, toDraft } from "./decision-paper"
import { CertificateEvents } from "./events"
import { findProductOfCertificateStep } from "./steps/find-product-of-certificate"
import { recordDecisionStep, toJson } from "./steps/record-decision"

export interface RevokeCertificateInput extends Omit<AboutCertificate, "product_id"> {
  /** the ground of Đ.8.1 in the words of the decision */
  reason: string
  ground?: RevocationGround
  /** `YYYY-MM-DD` the violation was found */
  found_on?: string
}

/** Revokes a certificate from an instant, for ever (QĐ 26/2026 Đ.8). Emits `certificate.revoked`. */
export const revokeCertificateWorkflow = createWorkflow("revoke-certificate", (input: RevokeCertificateInput) => {
  const validate = createHook("validate", { input })
  const product_id = findProductOfCertificateStep(input.certificate_id)
  const draft = transform({ input, product_id }, ({ input, product_id }) =>
    toJson({ ...toDraft("revoke", { ...input, product_id }), certificate_id: input.certificate_id, ground: input.ground, found_on: input.found_on }),
  )
  const recorded = recordDecisionStep(draft)
  emitEventStep({ eventName: CertificateEvents.REVOKED, data: recorded })
  return new WorkflowResponse(recorded, { hooks: [validate] })
})
