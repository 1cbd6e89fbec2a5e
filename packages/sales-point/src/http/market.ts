import type { PointPaperKind } from "../rules/point-names"
import type { AskedPaper, LossBearer, ReceivableState, StallTerms } from "../rules/market"

export type { AskedPaper, LossBearer, ReceivableState, StallTerms }

export interface StallContractView {
  id: string
  number: string
  partner: string
  signed_for_us: string
  signed_for_partner: string
  signed_on: string
  terms: StallTerms
  /** hundredths of a percent */
  percent_bp: number
  payment_days: number
  losses_by: LossBearer
  papers_asked: PointPaperKind[]
  /** its scan among the papers of the point; null: none */
  paper_id: string | null
  valid_from: string
  /** last day; null: until a newer one */
  valid_to: string | null
  /** ended before its day: `valid_to` is the day it was ended on */
  ended: { on: string; reason: string; by: string; at: string } | null
  /** `over`: run out, ended, or followed by a newer one */
  standing: "later" | "now" | "over"
  by: string
}

export interface ReceivableRow {
  id: string
  /** "CN-2026-0001" */
  number: string
  point: { id: string; name: string }
  partner: string
  kind: "delivery" | "report" | "loss"
  /** whole đồng, like the other amounts */
  amount: number
  returned: number
  paid: number
  open: number
  state: ReceivableState
  days_late: number
  happened_on: string
  due_on: string
}

export interface ChargeLineView {
  lot_id: string
  lot_code: string
  title: string
  quantity: number
  /** of it taken back */
  back: number
  price: number
  gross: number
  kept: number
}

export interface DeliveryNoteView {
  id: string
  number: string
  transfer: { id: string; code: string }
  /** boxes taken in by the receiver; null: not counted yet */
  boxes: { sent: number; received: number | null; refused: number }
  by: string
  at: string
}

/** GET /admin/ocop/sales-points/{id}/stall; answered by every POST below it, too */
export interface StallResponse {
  stall: {
    point: { id: string; name: string }
    /** in force today */
    contract: StallContractView | null
    /** no contract is in force any more, but boxes lie there on consignment: they come back or are counted; null: nothing of the kind */
    left_over: { number: string; ended_on: string; boxes: number } | null
    /** newest first */
    contracts: StallContractView[]
    papers_asked: AskedPaper[]
    prices: { variant_id: string; title: string; price: number; valid_from: string }[]
    /** what the book says lies there: to be counted */
    shelf: { lot_id: string; lot_code: string; variant_id: string; title: string; quantity: number; best_before: string | null; price: number | null }[]
    /** newest first, the last 50 of each */
    notes: DeliveryNoteView[]
    counts: { id: string; number: string; counted_on: string; note: string | null; by: string; expected: number; counted: number; sold: number; lost: number }[]
    receivables: (ReceivableRow & { lines: ChargeLineView[]; returns: { number: string; amount: number; reason: string; at: string; by: string }[] })[]
    payments: { id: string; amount: number; paid_on: string; reference: string; note: string | null; by: string; /** taken back, or taking back */ state: "stands" | "undone" | "undoes" }[]
    /** below zero: paid ahead */
    owed: number
    late: number
  }
}

/** GET /admin/ocop/receivables?q&state&point_id&order&limit&offset: what chains owe, for the points the caller reaches */
export interface ReceivableListResponse {
  receivables: ReceivableRow[]
  /** of everything asked for, not of this page alone */
  totals: { owed: number; late: number }
  count: number
  limit: number
  offset: number
}
