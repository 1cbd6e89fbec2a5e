import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type GrantRequest, toGrantDraft } from "./decision-paper"
import { CertificateEvents } from "./events"
import { findBasisStep } from "./steps/find-basis"
import { findProductOfCertificateStep } from "./steps/find-product-of-certificate"
import { recordDecisionStep, toJson } from "./steps/record-decision"

export interface RenewCertificateInput extends Omit<GrantRequest, "product_id" | "recognised_year"> {
  /** the certificate the new one follows */
  certificate_id: string
}

/** Recognises a product again: a new certificate takes over from one that still stands or is in grace. Emits `certificate.renewed`. */
export const renewCertificateWorkflow = createWorkflow("renew-certificate", (input: RenewCertificateInput) => {
  const validate = createHook("validate", { input })
  const product_id = findProductOfCertificateStep(input.certificate_id)
  const asked = transform({ input, product_id }, ({ input: { certificate_id: _, ...asked }, product_id }) => ({ ...asked, product_id }))
  const paper = findBasisStep(asked)
  const draft = transform({ input, paper }, ({ input, paper }) => toJson({ ...toGrantDraft("renew", paper), certificate_id: input.certificate_id }))
  const recorded = recordDecisionStep(draft)
  emitEventStep({ eventName: CertificateEvents.RENEWED, data: recorded })
  return new WorkflowResponse(recorded, { hooks: [validate] })
})
