import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type GrantPaper, toGrantDraft } from "./decision-paper"
import { CertificateEvents } from "./events"
import { recordDecisionStep, toJson } from "./steps/record-decision"
import { requireProductStep } from "./steps/require-product"

export type IssueCertificateInput = GrantPaper

/** Recognises a product for the first time, or anew after its certificate has run out. Emits `certificate.issued`. */
export const issueCertificateWorkflow = createWorkflow("issue-certificate", (input: IssueCertificateInput) => {
  const validate = createHook("validate", { input })
  requireProductStep(input.product_id)
  const draft = transform({ input }, ({ input }) => toJson(toGrantDraft("issue", input)))
  const recorded = recordDecisionStep(draft)
  emitEventStep({ eventName: CertificateEvents.ISSUED, data: recorded })
  return new WorkflowResponse(recorded, { hooks: [validate] })
})
