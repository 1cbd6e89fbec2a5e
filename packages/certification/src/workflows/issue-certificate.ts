import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type GrantRequest, toGrantDraft } from "./decision-paper"
import { CertificateEvents } from "./events"
import { findBasisStep } from "./steps/find-basis"
import { recordDecisionStep, toJson } from "./steps/record-decision"
import { requireProductStep } from "./steps/require-product"

export type IssueCertificateInput = GrantRequest

/** Recognises a product for the first time, or anew after its certificate has run out. Emits `certificate.issued`. */
export const issueCertificateWorkflow = createWorkflow("issue-certificate", (input: IssueCertificateInput) => {
  const validate = createHook("validate", { input })
  requireProductStep(input.product_id)
  const paper = findBasisStep(input)
  const draft = transform({ paper }, ({ paper }) => toJson(toGrantDraft("issue", paper)))
  const recorded = recordDecisionStep(draft)
  emitEventStep({ eventName: CertificateEvents.ISSUED, data: recorded })
  return new WorkflowResponse(recorded, { hooks: [validate] })
})
