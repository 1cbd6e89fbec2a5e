import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"

/** The product a decision is about. Throws not_found. */
export const findProductOfDecisionStep = createStep("find-product-of-decision", async (decisionId: string, { container }) => {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const decision = await certification.retrieveDecision(decisionId)
  return new StepResponse(decision.product_id)
})
