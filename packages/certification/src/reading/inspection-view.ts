import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ChecklistItem, FindingView, InspectionDetail, InspectionRow, MeasureView } from "../http/inspection"
import { INSPECTION_MODULE } from "../modules/inspection/name"
import type InspectionModuleService from "../modules/inspection/service"
import type { AnswerRecord, FindingRecord, InspectionRecord, MeasureRecord, RulingRecord } from "../modules/inspection/service"
import { decideBy } from "../rules/inspection"

export interface Goods {
  product: { id: string; title: string; handle: string }
  producer: { id: string; name: string } | null
}

/** Names of the products these rows are about; one query. */
export async function goodsOf(container: MedusaContainer, productIds: string[]): Promise<(id: string) => Goods> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "title", "handle", "producer.id", "producer.name"], filters: { id: [...new Set(productIds)] }, withDeleted: true })
  const byId = new Map((data as (Goods["product"] & { producer: Goods["producer"] })[]).map(({ producer, ...product }) => [product.id, { product, producer: producer && { id: producer.id, name: producer.name } }]))
  return (id) => byId.get(id) ?? { product: { id, title: "–", handle: "" }, producer: null }
}

export async function toInspectionRows(container: MedusaContainer, rows: InspectionRecord[]): Promise<InspectionRow[]> {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const inspectorIds = [...new Set(rows.flatMap(({ inspector_id }) => inspector_id ?? []))]
  const [goods, users, wrong] = await Promise.all([
    goodsOf(container, rows.map(({ product_id }) => product_id)),
    inspectorIds.length > 0 ? container.resolve(Modules.USER).listUsers({ id: inspectorIds }, { take: null }) : [],
    inspections.listInspectionFindings({ inspection_id: rows.map(({ id }) => id), verdict: "not_met" }, { take: null, select: ["id", "inspection_id"] }),
  ])
  const names = new Map(users.map((user) => [user.id, [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email]))
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    kind: row.kind,
    state: row.state,
    planned_on: row.planned_on,
    ...goods(row.product_id),
    inspector: row.inspector_id ? { id: row.inspector_id, name: names.get(row.inspector_id) ?? "–" } : null,
    not_met: wrong.filter(({ inspection_id }) => inspection_id === row.id).length,
  }))
}

export async function readInspection(container: MedusaContainer, id: string): Promise<InspectionDetail> {
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const row = (await inspections.retrieveInspection(id)) as InspectionRecord
  const [[head], findings, measures] = await Promise.all([
    toInspectionRows(container, [row]),
    inspections.listInspectionFindings({ inspection_id: id }, { take: null, order: { found_at: "ASC" } }),
    inspections.listInspectionMeasures({ inspection_id: id }, { take: null, order: { proposed_at: "ASC" } }),
  ])
  return {
    ...head!,
    reason: row.reason,
    checklist: row.checklist as unknown as ChecklistItem[],
    findings: await toFindings(container, findings as FindingRecord[]),
    measures: await toMeasures(container, measures as MeasureRecord[]),
    report: row.report,
    reported_at: row.reported_at ? new Date(row.reported_at).toISOString() : null,
    certificate_number: row.certificate_number,
  }
}

export async function toFindings(container: MedusaContainer, rows: FindingRecord[]): Promise<FindingView[]> {
  const answers = await container
    .resolve<InspectionModuleService>(INSPECTION_MODULE)
    .listFindingAnswers({ finding_id: rows.map(({ id }) => id) }, { take: null, order: { created_at: "ASC" } })
  return rows.map(({ id, item_key, verdict, text, photos, found_at }) => ({
    id,
    item_key,
    verdict,
    text,
    photos: pictures(photos),
    found_at: new Date(found_at).toISOString(),
    answers: (answers as AnswerRecord[])
      .filter(({ finding_id }) => finding_id === id)
      .map((answer) => ({ id: answer.id, text: answer.text, photos: pictures(answer.photos), answered_at: new Date(answer.created_at).toISOString() })),
  }))
}

export async function toMeasures(container: MedusaContainer, rows: MeasureRecord[]): Promise<MeasureView[]> {
  if (rows.length === 0) return []
  const inspections = container.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const [rulings, visits, goods] = await Promise.all([
    inspections.listMeasureRulings({ measure_id: rows.map(({ id }) => id) }, { take: null }),
    inspections.listInspections({ id: rows.map(({ inspection_id }) => inspection_id) }, { take: null, select: ["id", "code"] }),
    goodsOf(container, rows.map(({ product_id }) => product_id)),
  ])
  return rows.map(({ id, inspection_id, product_id, action, ground, text, proposed_at, found_on }) => ({
    id,
    inspection_id,
    inspection_code: visits.find((visit) => visit.id === inspection_id)?.code ?? "",
    product: goods(product_id).product,
    action,
    ground,
    text,
    proposed_at: new Date(proposed_at).toISOString(),
    decide_by: decideBy(found_on),
    ruling: toRuling((rulings as RulingRecord[]).find(({ measure_id }) => measure_id === id)),
  }))
}

const toRuling = (ruling: RulingRecord | undefined): MeasureView["ruling"] =>
  ruling
    ? { verdict: ruling.verdict, reason: ruling.reason, decision_number: ruling.decision_number, signed_on: ruling.signed_on, effective_at: new Date(ruling.effective_at).toISOString() }
    : null

const pictures = (photos: unknown): { url: string }[] => (photos as string[]).map((url) => ({ url }))
