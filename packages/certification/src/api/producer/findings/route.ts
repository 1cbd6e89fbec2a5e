import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { ProducerFindingsResponse } from "../../../http/inspection"
import { INSPECTION_MODULE, type InspectionModuleService } from "../../../modules/inspection"
import type { FindingRecord, MeasureRecord } from "../../../modules/inspection/service"
import { goodsOf, toFindings, toMeasures } from "../../../reading/inspection-view"

const MOST = 100

/** What was found at the producer's own products, once the visit has its minutes; newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerFindingsResponse>) {
  const inspections = req.scope.resolve<InspectionModuleService>(INSPECTION_MODULE)
  const visits = await inspections.listInspections({ producer_id: callerOf(req).producerId ?? "", state: ["reported", "proposed", "closed"] }, { take: MOST, order: { planned_on: "DESC" } })
  const ids = visits.map(({ id }) => id)
  const [rows, measureRows] = await Promise.all([
    inspections.listInspectionFindings({ inspection_id: ids, verdict: ["not_met", "remark"] }, { take: MOST, order: { found_at: "DESC" } }),
    inspections.listInspectionMeasures({ inspection_id: ids }, { take: null, order: { proposed_at: "DESC" } }),
  ])
  const records = rows as FindingRecord[]
  const [views, measures, goods] = await Promise.all([
    toFindings(req.scope, records),
    toMeasures(req.scope, measureRows as MeasureRecord[]),
    goodsOf(req.scope, records.map(({ product_id }) => product_id)),
  ])
  res.json({
    findings: views.map((finding, index) => {
      const { inspection_id, product_id } = records[index]!
      const { id, title } = goods(product_id).product
      return { ...finding, inspection_code: visits.find((visit) => visit.id === inspection_id)?.code ?? "", product: { id, title }, measure: measures.find((measure) => measure.inspection_id === inspection_id) ?? null }
    }),
    count: views.length,
  })
}
