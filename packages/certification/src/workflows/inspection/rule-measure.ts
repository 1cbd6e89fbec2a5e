import { audit } from "@ocop/access/audit"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { now } from "../../modules/certification/clock"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"
import { INSPECTION_MODULE } from "../../modules/inspection/name"
import type InspectionModuleService from "../../modules/inspection/service"
import { starOf } from "../../rules"
import { revokeCertificateWorkflow } from "../revoke-certificate"
import { InspectionEvents } from "./events"

export interface RuleMeasureInput {
  measure_id: string
  verdict: "approved" | "refused"
  reason: string
  /** needed to approve a stop of sale, its lifting or a revocation */
  decision_number: string | null
  signed_on: string | null
  issued_by: string
  ruled_by: string | null
}

/** What is ruled on, and the certificate that a revocation ends. Refuses a second ruling and an approval without its decision. */
const findMeasureStep = createStep("find-measure", async ({ measure_id, verdict, decision_number, signed_on }: RuleMeasureInput, { container }) => {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const { inspection_id, product_id, action, ground, found_on } = await inspections.retrieveInspectionMeasure(measure_id)
  const [ruled] = await inspections.listMeasureRulings({ measure_id }, { take: 1, select: ["id"] })
  if (ruled) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Đề xuất này đã được quyết định.", "already_ruled")
  if (verdict === "approved" && action !== "warn" && !(decision_number && signed_on)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Cần số quyết định và ngày ký.", "decision_missing")
  }
  const revokes = verdict === "approved" && action === "revoke"
  const star = revokes ? starOf(await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsOf(product_id), now()) : null
  if (revokes && !star) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Sản phẩm không còn giấy chứng nhận nào có hiệu lực để thu hồi.", "does_not_stand")
  return new StepResponse({ inspection_id, product_id, action, ground, found_on, certificate_id: star?.certificate_id ?? null })
})

interface AppendRulingInput {
  input: RuleMeasureInput
  measure: { inspection_id: string; product_id: string; action: "warn" | "suspend_sale" | "lift_suspension" | "revoke" }
  decision_id: string | null
}

/** Appended, so nothing undoes it: the last step that writes. */
const appendRulingStep = createStep("append-ruling", async ({ input: { issued_by: _, ...ruling }, measure: { inspection_id, product_id, action }, decision_id }: AppendRulingInput, { container }) => {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const { id } = await inspections.createMeasureRulings({ ...ruling, product_id, action, decision_id, effective_at: now() })
  const state = await inspections.moveInspection(inspection_id, "closed")
  const { measure_id, verdict, decision_number, reason } = ruling
  await audit(container, { subject: "inspection", subject_id: inspection_id, before: { state, ruling: null }, after: { state: "closed", ruling: { measure_id, action, verdict, decision_number, reason } } })
  return new StepResponse({ id, product_id })
})

/**
 * The leader decides on what an inspector proposed: a warning is recorded, a stop of sale takes effect at once, a revocation is recorded as a decision
 * about the certificate. Emits `inspection.measure_ruled`, and `inspection.sale_changed` or `certificate.revoked`.
 */
export const ruleMeasureWorkflow = createWorkflow("rule-measure", (input: RuleMeasureInput) => {
  const measure = findMeasureStep(input)
  const revoked = when({ measure }, ({ measure }) => measure.certificate_id !== null).then(() => {
    const paper = transform({ input, measure }, ({ input, measure }) => ({
      certificate_id: measure.certificate_id ?? "",
      decision_number: input.decision_number,
      signed_on: input.signed_on,
      issued_by: input.issued_by,
      reason: input.reason,
      ground: measure.ground,
      found_on: measure.found_on,
      recorded_by: input.ruled_by ?? undefined,
    }))
    return revokeCertificateWorkflow.runAsStep({ input: paper })
  })
  const ruling = transform({ input, measure, revoked }, ({ input, measure, revoked }) => ({ input, measure, decision_id: revoked?.decision_id ?? null }))
  const recorded = appendRulingStep(ruling)
  emitEventStep({ eventName: InspectionEvents.MEASURE_RULED, data: recorded })
  when({ input, measure }, ({ input, measure }) => input.verdict === "approved" && (measure.action === "suspend_sale" || measure.action === "lift_suspension")).then(() =>
    emitEventStep({ eventName: InspectionEvents.SALE_CHANGED, data: recorded }).config({ name: "emit-sale-changed" }),
  )
  return new WorkflowResponse(recorded)
})
