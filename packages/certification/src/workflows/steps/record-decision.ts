import { audit } from "@ocop/access/audit"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../modules/certification/clock"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"
import type { DecisionDraft } from "../../modules/certification/service"
import { starOf } from "../../rules"

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
  const starNow = async () => starOf(await certification.listDecisionsOf(draft.product_id), now())?.star ?? null
  const before = await starNow()
  const recorded = await certification.recordDecision({
    ...draft,
    effective_at: new Date(draft.effective_at),
    certificate: draft.certificate && {
      ...draft.certificate,
      valid_from: new Date(draft.certificate.valid_from),
      valid_until: new Date(draft.certificate.valid_until),
    },
  })
  const { decision_id, product_id, certificate_id, certificate_number } = recorded
  const after = { star: await starNow(), kind: draft.kind, decision_id, decision_number: draft.number, certificate_number, ...(draft.reason && { reason: draft.reason }) }
  await audit(container, { subject: "certificate", subject_id: certificate_id ?? product_id, before: { star: before }, after })
  return new StepResponse(recorded)
})
