import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type DecisionPaper, toDraft } from "./decision-paper"
import { CertificateEvents } from "./events"
import { findProductOfDecisionStep } from "./steps/find-product-of-decision"
import { recordDecisionStep, toJson } from "./steps/record-decision"

export interface AnnulDecisionInput extends Omit<DecisionPaper, "product_id"> {
  decision_id: string
  reason: string
}

/** Corrects a decision recorded by mistake: it counts as never made, and stays in the record. Emits `certificate.decision-annulled`. */
export const annulDecisionWorkflow = createWorkflow("annul-decision", (input: AnnulDecisionInput) => {
  const validate = createHook("validate", { input })
  const product_id = findProductOfDecisionStep(input.decision_id)
  const draft = transform({ input, product_id }, ({ input: { decision_id, ...paper }, product_id }) =>
    toJson({ ...toDraft("annul", { ...paper, product_id }), annulled_decision_id: decision_id }),
  )
  const recorded = recordDecisionStep(draft)
  emitEventStep({ eventName: CertificateEvents.DECISION_ANNULLED, data: recorded })
  return new WorkflowResponse(recorded, { hooks: [validate] })
})
