import { audit } from "@ocop/access/audit"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MeasureAction, RevocationGround } from "../../http/inspection"
import { now } from "../../modules/certification/clock"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"
import { INSPECTION_MODULE } from "../../modules/inspection/name"
import type InspectionModuleService from "../../modules/inspection/service"
import { dayOf, starOf } from "../../rules"
import { whyNoMeasure } from "../../rules/inspection"
import { InspectionEvents } from "./events"

export interface ProposeMeasureInput {
  inspection_id: string
  action: MeasureAction
  ground: RevocationGround
  text: string
  proposed_by: string | null
}

const proposeMeasureStep = createStep("propose-measure", async ({ inspection_id, ...measure }: ProposeMeasureInput, { container }) => {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const at = now()
  const { product_id, state, reported_at } = await inspections.retrieveInspection(inspection_id)
  const [findings, measures, stops, decisions] = await Promise.all([
    inspections.listInspectionFindings({ inspection_id }, { take: null, select: ["id", "verdict", "found_at"] }),
    inspections.listInspectionMeasures({ inspection_id }, { take: null, select: ["id"] }),
    inspections.saleStopsOf([product_id], at),
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsOf(product_id),
  ])
  const ruled = await inspections.listMeasureRulings({ measure_id: measures.map(({ id }) => id) }, { take: null, select: ["id"] })
  const refusal = whyNoMeasure({
    action: measure.action,
    state,
    verdicts: findings.map(({ verdict }) => verdict),
    open: measures.length - ruled.length,
    certified: starOf(decisions, at) !== null,
    stopped: stops.has(product_id),
  })
  if (refusal) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal, "measure_refused")
  const wrong = findings.filter(({ verdict }) => verdict === "not_met").map(({ found_at }) => new Date(found_at).getTime())
  const found_on = dayOf(wrong.length > 0 ? new Date(Math.min(...wrong)) : new Date(reported_at ?? at))
  const from = await inspections.moveInspection(inspection_id, "proposed")
  const { id } = await inspections.createInspectionMeasures({ ...measure, inspection_id, product_id, found_on, proposed_at: at })
  await audit(container, { subject: "inspection", subject_id: inspection_id, before: { state: from }, after: { state: "proposed", measure_id: id, action: measure.action, ground: measure.ground } })
  return new StepResponse({ id, product_id })
})

/** Puts a measure before the leader; the inspector cannot take it. Emits `inspection.measure_proposed`. */
export const proposeMeasureWorkflow = createWorkflow("propose-measure", (input: ProposeMeasureInput) => {
  const proposed = proposeMeasureStep(input)
  emitEventStep({ eventName: InspectionEvents.MEASURE_PROPOSED, data: proposed })
  return new WorkflowResponse(proposed)
})
