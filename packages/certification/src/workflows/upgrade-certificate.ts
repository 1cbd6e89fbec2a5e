import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type GrantPaper, toGrantDraft } from "./decision-paper"
import { CertificateEvents } from "./events"
import { findProductOfCertificateStep } from "./steps/find-product-of-certificate"
import { recordDecisionStep, toJson } from "./steps/record-decision"

export interface UpgradeCertificateInput extends Omit<GrantPaper, "product_id" | "recognised_year"> {
  /** the certificate the new one follows */
  certificate_id: string
}

/** Recognises a product on a higher level: the new certificate supersedes the one it had. Emits `certificate.upgraded`. */
export const upgradeCertificateWorkflow = createWorkflow("upgrade-certificate", (input: UpgradeCertificateInput) => {
  const validate = createHook("validate", { input })
  const product_id = findProductOfCertificateStep(input.certificate_id)
  const draft = transform({ input, product_id }, ({ input, product_id }) =>
    toJson({ ...toGrantDraft("upgrade", { ...input, product_id }), certificate_id: input.certificate_id }),
  )
  const recorded = recordDecisionStep(draft)
  emitEventStep({ eventName: CertificateEvents.UPGRADED, data: recorded })
  return new WorkflowResponse(recorded, { hooks: [validate] })
})
