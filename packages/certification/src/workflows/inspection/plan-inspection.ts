import { audit } from "@ocop/access/audit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { InspectionKind } from "../../http/inspection"
import { ANNUAL_CYCLE_MODULE } from "../../modules/annual-cycle/name"
import type AnnualCycleModuleService from "../../modules/annual-cycle/service"
import { now } from "../../modules/certification/clock"
import { CERTIFICATION_MODULE } from "../../modules/certification/name"
import type CertificationModuleService from "../../modules/certification/service"
import { INSPECTION_MODULE } from "../../modules/inspection/name"
import type InspectionModuleService from "../../modules/inspection/service"
import { dayOf, starOf } from "../../rules"
import { checklistFor, type ChecklistFacts } from "../../rules/inspection"
import { InspectionEvents } from "./events"

export interface PlanInspectionInput {
  product_id: string
  kind: InspectionKind
  /** `YYYY-MM-DD` */
  planned_on: string
  reason: string
  inspector_id: string | null
  planned_by: string | null
}

interface ProductRow {
  id: string
  producer: { id: string } | null
}

const LABEL_NAMES: Record<string, string> = { net_quantity: "Định lượng", ingredients: "Thành phần", shelf_life: "Hạn dùng", storage: "Bảo quản", responsible_party: "Chịu trách nhiệm", standards: "Tiêu chuẩn" }

/** What the producer put into the last set it handed in for this product. */
async function papersOf(container: MedusaContainer, product_id: string): Promise<ChecklistFacts["papers"]> {
  const year = container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
  const dossiers = await year.listDossiers({ product_id }, { take: null, select: ["id"] })
  const [last] = await year.listDossierSubmissions({ dossier_id: dossiers.map(({ id }) => id) }, { take: 1, order: { submitted_at: "DESC" } })
  const ids = ((last?.papers ?? []) as { evidence_id: string }[]).map(({ evidence_id }) => evidence_id)
  const rows = await year.listEvidencePapers({ id: ids }, { take: null, select: ["id", "title", "number", "issuer", "valid_to"] })
  return ids.flatMap((id) => rows.filter((row) => row.id === id)).map(({ title, number, issuer, valid_to }) => ({ name: title, number, issuer, valid_to }))
}

const planInspectionStep = createStep(
  "plan-inspection",
  async (input: PlanInspectionInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "product", fields: ["id", "producer.id"], filters: { id: input.product_id } })
    const product = data[0] as ProductRow | undefined
    if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có sản phẩm nào mang mã "${input.product_id}".`)
    const { data: labels } = await query.graph({ entity: "label_facts", fields: Object.keys(LABEL_NAMES), filters: { product_id: product.id } })
    const star = starOf(await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsOf(product.id), now())
    const declared = (labels[0] ?? {}) as Record<string, string | null>
    const checklist = checklistFor({
      certificate: star && { number: star.certificate_number ?? "(chưa rõ số)", star: star.star, valid_until: dayOf(star.valid_until) },
      label: Object.entries(LABEL_NAMES).flatMap(([key, name]) => (declared[key] ? [{ name, text: declared[key] }] : [])),
      papers: await papersOf(container, product.id),
      on: input.planned_on,
    })
    const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
    const { id, code } = await inspections.planInspection({ ...input, producer_id: product.producer?.id ?? null, certificate_number: star?.certificate_number ?? null, checklist })
    await audit(container, { subject: "inspection", subject_id: id, before: null, after: { state: "planned", code, kind: input.kind, planned_on: input.planned_on, product_id: product.id } })
    return new StepResponse({ id, product_id: product.id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<InspectionModuleService>(INSPECTION_MODULE).deleteInspections(id)
  },
)

/** Plans a visit with its checklist: what the dossier and the label declare, and how the mark may be used. Emits `inspection.planned`. */
export const planInspectionWorkflow = createWorkflow("plan-inspection", (input: PlanInspectionInput) => {
  const planned = planInspectionStep(input)
  const event = transform(planned, ({ id, product_id }) => ({ id, product_id }))
  emitEventStep({ eventName: InspectionEvents.PLANNED, data: event })
  return new WorkflowResponse(planned)
})
