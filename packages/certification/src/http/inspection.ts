/** Answers of `/admin/ocop/inspections*`, `/admin/ocop/measures*` and `/producer/findings*`. Instants are ISO 8601, days `YYYY-MM-DD`. */

/** QĐ 26/2026 Đ.9: after recognition, at fixed times and without notice. */
export type InspectionKind = "periodic" | "surprise"

export type InspectionState = "planned" | "underway" | "reported" | "proposed" | "closed" | "canceled"

/** What the inspector saw at one point of the checklist, or beside it. */
export type FindingVerdict = "met" | "not_met" | "remark"

export type MeasureAction = "warn" | "suspend_sale" | "lift_suspension" | "revoke"

/** QĐ 26/2026 Đ.8.1 */
export type RevocationGround = "false_papers" | "criteria_no_longer_met" | "breach_of_law" | "misuse_of_mark" | "production_stopped" | "other"

export interface ChecklistItem {
  key: string
  text: string
  /** where it comes from: "Hồ sơ", "Nhãn hiệu OCOP", "Nhãn hàng hóa", "An toàn thực phẩm" */
  topic: string
}

export interface PictureView {
  url: string
}

export interface FindingView {
  id: string
  /** null: beside the checklist */
  item_key: string | null
  verdict: FindingVerdict
  text: string
  photos: PictureView[]
  found_at: string
  answers: { id: string; text: string; photos: PictureView[]; answered_at: string }[]
}

export interface MeasureView {
  id: string
  inspection_id: string
  inspection_code: string
  product: { id: string; title: string; handle: string }
  action: MeasureAction
  ground: RevocationGround
  text: string
  proposed_at: string
  /** last day the law leaves for the decision: 15 days after the violation was found */
  decide_by: string
  ruling: {
    verdict: "approved" | "refused"
    reason: string
    decision_number: string | null
    signed_on: string | null
    effective_at: string
  } | null
}

export interface InspectionRow {
  id: string
  code: string
  kind: InspectionKind
  state: InspectionState
  planned_on: string
  product: { id: string; title: string; handle: string }
  producer: { id: string; name: string } | null
  inspector: { id: string; name: string } | null
  /** points not met so far */
  not_met: number
}

export interface InspectionDetail extends InspectionRow {
  reason: string
  checklist: ChecklistItem[]
  findings: FindingView[]
  measures: MeasureView[]
  report: string | null
  reported_at: string | null
  certificate_number: string | null
}

/** GET /admin/ocop/inspections?q&kind&state&planned_from&planned_to&order&limit&offset */
export interface InspectionListResponse {
  inspections: InspectionRow[]
  count: number
  offset: number
  limit: number
}

/** GET /admin/ocop/inspections/{id}; 201 on POST /admin/ocop/inspections; also the answer of POST …/{id}/{findings,report,cancel,propose}; pictures of a finding: `upload_ids` of finished `/admin/ocop/uploads` of the same person */
export interface InspectionResponse {
  inspection: InspectionDetail
}

/** POST /admin/ocop/measures/{id}/rule */
export interface MeasureResponse {
  measure: MeasureView
}

/** GET /producer/findings: what was found at the producer's own products, newest first */
export interface ProducerFindingsResponse {
  findings: (FindingView & { inspection_code: string; product: { id: string; title: string }; measure: MeasureView | null })[]
  count: number
}

/** 201 on POST /producer/findings/{id}/answer `{ text, upload_ids?: [finished uploads that are pictures] }` */
export interface FindingAnsweredResponse {
  finding: FindingView
}

/** A product the leader took off sale, until another decision lifts it. */
export interface SaleStop {
  since: string
  reason: string
  decision_number: string | null
}
