import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"

/** The product a certificate was given to. Throws not_found. */
export const findProductOfCertificateStep = createStep("find-product-of-certificate", async (certificateId: string, { container }) => {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const certificate = await certification.retrieveCertificate(certificateId)
  return new StepResponse(certificate.product_id)
})
