import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"
import type { DecisionDraft } from "../../modules/certification/service"

/** The draft with its instants as text: what passes between steps must survive JSON. */
export type DecisionDraftJson = ReturnType<typeof toJson>

export const toJson = (draft: DecisionDraft) => ({
  ...draft,
  effective_at: draft.effective_at.toISOString(),
  certificate: draft.certificate && {
    ...draft.certificate,
    valid_from: draft.certificate.valid_from.toISOString(),
    valid_until: draft.certificate.valid_until.toISOString(),
  },
})

/** Appends the decision in one transaction. It has no undoing, because nothing may be unwritten here: keep it the last step that writes. */
export const recordDecisionStep = createStep("record-decision", async (draft: DecisionDraftJson, { container }) => {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const recorded = await certification.recordDecision({
    ...draft,
    effective_at: new Date(draft.effective_at),
    certificate: draft.certificate && {
      ...draft.certificate,
      valid_from: new Date(draft.certificate.valid_from),
      valid_until: new Date(draft.certificate.valid_until),
    },
  })
  return new StepResponse(recorded)
})
