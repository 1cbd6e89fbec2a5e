import type { LotKind, LotState, MovementKind, OperationKind, StepKind, Uom } from "../rules/lots"

/** Quantities are whole numbers in `uom`: grams, millilitres, pieces. Days are `YYYY-MM-DD`, instants ISO 8601. */
export interface LotView {
  id: string
  /** readable, unique within the producer: "CAM261120A" */
  code: string
  kind: LotKind
  kind_name: string
  title: string
  producer_id: string
  product_id: string | null
  /** one piece of a packed lot is one sale unit of this variant */
  variant_id: string | null
  uom: Uom
  /** what one piece holds, in unit_uom */
  unit_net: number | null
  unit_uom: "g" | "ml" | null
  made_on: string
  best_before: string | null
  /** place in the logbook it was harvested or extracted at */
  plot_id: string | null
  apiary_id: string | null
  /** logbook entry it began with */
  origin_entry_id: string | null
  /** of a bought input */
  supplier: string | null
  supplier_lot: string | null
  note: string | null
  state: LotState
  state_name: string
  /** why it is held or recalled, if it is */
  state_reason: string | null
  state_since: string | null
  /** the office has to look: its logbook entry was corrected below what was used already */
  flagged: boolean
  quantities: {
    made: number
    /** went into other lots, or was lost */
    used: number
    /** on a shelf */
    shelved: number
    sold: number
    /** neither used nor released nor sold */
    left: number
  }
}

export interface LotFlowView {
  lot_id: string
  /** in: into the operation · out: the lot began here · plus, minus: counted anew */
  direction: "in" | "out" | "plus" | "minus"
  /** in the lot's uom */
  quantity: number
}

export interface LotOperationView {
  id: string
  kind: OperationKind
  kind_name: string
  happened_at: string
  /** in base_uom; the weight that is missing at the end */
  loss: number
  base_uom: Uom
  reason: string | null
  entry_id: string | null
  actor: { role: string; name: string }
  flows: LotFlowView[]
}

export interface LotStepView {
  lot_id: string
  kind: StepKind
  kind_name: string
  reason: string
  actor: { role: string; name: string }
  at: string
}

export interface LotMovementView {
  lot_id: string
  kind: MovementKind
  kind_name: string
  quantity: number
  stock_location: { id: string; name: string }
  /** code of the order; null: not to an order */
  order_code: string | null
  order_id: string | null
  reason: string | null
  at: string
}

/** Everything a lot was made of and everything that was made of it. */
export interface LotTree {
  lot: LotView
  /** the lot, its ancestors and its descendants, oldest first */
  lots: LotView[]
  ancestor_ids: string[]
  descendant_ids: string[]
  /** whatever one of these lots went into or came out of, oldest first */
  operations: LotOperationView[]
  steps: LotStepView[]
}

export interface LotListResponse {
  lots: LotView[]
  count: number
  offset: number
  limit: number
}

/** GET /producer/lots/{id} */
export interface LotResponse extends LotTree {
  movements: LotMovementView[]
  /** what its owner may do with it now */
  verbs: LotVerb[]
}

export type LotVerb = "grade" | "split" | "merge" | "pack" | "transform" | "release" | "withdraw" | "hold" | "resume" | "loss" | "close" | "reopen"
