import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type AboutCertificate, toDraft } from "./decision-paper"
import { CertificateEvents } from "./events"
import { findProductOfCertificateStep } from "./steps/find-product-of-certificate"
import { recordDecisionStep, toJson } from "./steps/record-decision"

export interface DowngradeCertificateInput extends Omit<AboutCertificate, "product_id"> {
  star: 1 | 2 | 3 | 4
  reason: string
}

/** Takes stars away without revoking: records of before 22/05/2026 only, QĐ 26/2026 knows no partial reduction. Emits `certificate.downgraded`. */
export const downgradeCertificateWorkflow = createWorkflow("downgrade-certificate", (input: DowngradeCertificateInput) => {
  const validate = createHook("validate", { input })
  const product_id = findProductOfCertificateStep(input.certificate_id)
  const draft = transform({ input, product_id }, ({ input, product_id }) =>
    toJson({ ...toDraft("downgrade", { ...input, product_id }), certificate_id: input.certificate_id, star: input.star }),
  )
  const recorded = recordDecisionStep(draft)
  emitEventStep({ eventName: CertificateEvents.DOWNGRADED, data: recorded })
  return new WorkflowResponse(recorded, { hooks: [validate] })
})
