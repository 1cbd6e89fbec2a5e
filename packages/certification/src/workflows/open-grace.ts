import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type AboutCertificate, toDraft } from "./decision-paper"
import { CertificateEvents } from "./events"
import { findProductOfCertificateStep } from "./steps/find-product-of-certificate"
import { recordDecisionStep, toJson } from "./steps/record-decision"

export interface OpenGraceInput extends Omit<AboutCertificate, "product_id"> {
  /** the filing of the dossier */
  reason: string
}

/** Lets a certificate stand up to 180 days beyond its end, because its renewal was filed late and is being decided (QĐ 26/2026 Đ.12.3). Emits `certificate.grace-opened`. */
export const openGraceWorkflow = createWorkflow("open-grace", (input: OpenGraceInput) => {
  const validate = createHook("validate", { input })
  const product_id = findProductOfCertificateStep(input.certificate_id)
  const draft = transform({ input, product_id }, ({ input, product_id }) =>
    toJson({ ...toDraft("grace", { ...input, product_id }), certificate_id: input.certificate_id }),
  )
  const recorded = recordDecisionStep(draft)
  emitEventStep({ eventName: CertificateEvents.GRACE_OPENED, data: recorded })
  return new WorkflowResponse(recorded, { hooks: [validate] })
})
