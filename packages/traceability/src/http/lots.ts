import type { TraceView } from "./trace"
import type { LotKind, LotState, LotVerb, MovementKind, OperationKind, StepKind, Uom } from "../rules/lots"

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
  /** the nearest part of the tree, as one can follow it with a thumb */
  picture: TraceView["tree"]
  /** of the page behind its code; null: what it is of is not known yet */
  public_path: string | null
  /** what its owner may do with it now */
  verbs: LotVerb[]
}


/** What a producer can pack into, for the forms of the portal. */
export interface PackTarget {
  variant_id: string
  product_id: string
  /** "Cam chanh · hộp 5 kg" */
  title: string
  /** what the label says one unit holds */
  net: { quantity: number; uom: "g" | "ml" } | null
  shelf_life_days: number | null
}

/** GET /producer/lots?q&state&kind&product_id&variant_id&usable&from&to&limit&offset */
export interface PortalLotListResponse extends LotListResponse {
  variants: PackTarget[]
  locations: { id: string; name: string }[]
}

/**
 * POST /producer/lots (a lot opened by hand), POST /producer/lots/{id}/{verb}; header Idempotency-Key: the same twice is once.
 * Bodies: `api/lots/bodies.ts`. Refusals are 400 with `code` and a sentence.
 */
export interface LotDoneResponse {
  /** the lot as it is now */
  lot: LotView
  /** what came about */
  created: LotView[]
}

export interface OfficeLotRow extends LotView {
  producer: { id: string; name: string }
}
/** GET /admin/ocop/lots?q&state&kind&producer_id&product_id&flagged&from&to&order&limit&offset; …/sheet: the same as XLSX */
export interface OfficeLotListResponse {
  lots: OfficeLotRow[]
  count: number
  offset: number
  limit: number
}
/** GET /admin/ocop/lots/{id}; POST …/{id}/hold|resume|recall|clear {reason} */
export interface OfficeLotResponse extends LotTree {
  producer: { id: string; name: string }
  movements: LotMovementView[]
  verbs: ("hold" | "resume" | "recall" | "clear")[]
}

/** What a recall begins with; exactly one of lot_ids, lot_codes, input, place_id, or a range of days. */
export interface RecallSelection {
  lot_ids?: string[]
  /** as printed; a code that two producers use means both, unless `producer_id` says whose */
  lot_codes?: string[]
  /** a fertiliser, spray, feed or bought ingredient: its name or batch number, as the logbook or the sack says */
  input?: string
  /** a plot or an apiary */
  place_id?: string
  /** lots that began in these days */
  from?: string
  to?: string
  /** beside lot_codes or days: of this producer alone */
  producer_id?: string
}

export interface RecallOrder {
  order_id: string
  /** null: not placed through our checkout */
  code: string | null
  /** boxes that were shipped and did not come back */
  boxes: number
  lot_codes: string[]
  buyer: { name: string; phone: string; email: string | null } | null
  placed_at: string | null
  /** a letter was sent */
  told: boolean
}

/** An order that waits for goods of which some lie in a recalled or held lot. */
export interface RecallWaiting {
  order_id: string
  /** null: not placed through our checkout */
  code: string | null
  /** promised at places where boxes of these lots lie, not shipped yet */
  boxes: number
  /** other lots on sale there do not hold so much as is promised: it cannot be shipped as things stand */
  short: boolean
  places: string[]
  /** lots of what was reached that lie there */
  lot_codes: string[]
  buyer: { name: string; phone: string; email: string | null } | null
  placed_at: string | null
}

/** Everything that was made of what was picked, where it went, and what it was made of. */
export interface RecallReach {
  selection: RecallSelection
  selection_text: string
  /** how long finding it took */
  took_ms: number
  counts: {
    picked: number
    lots: number
    sources: number
    orders: number
    /** boxes that went to orders */
    shipped: number
    /** boxes sold over counters: whoever has them left no name */
    counter: number
    on_shelf: number
    /** boxes between two places */
    on_road: number
    waiting: number
  }
  /** picked, and made of what was picked; the first 500 */
  lots: (OfficeLotRow & { picked: boolean })[]
  /** what it was made of, up to the first harvest or purchase; the first 500 */
  sources: OfficeLotRow[]
  /** stalls and store-rooms where boxes of it lie */
  places: { id: string; name: string; boxes: number }[]
  /** counters that sold boxes of it to people nobody can telephone: a notice has to hang there */
  counters: { id: string; name: string; boxes: number; lot_codes: string[]; last_at: string }[]
  /** boxes that left one place and have not reached the other */
  road: { from: string; slip: string | null; boxes: number; lot_codes: string[]; since: string }[]
  /** the first 500; all of them stand in the sheet */
  orders: RecallOrder[]
  /** not shipped yet; the first 500, those that cannot be shipped first */
  waiting: RecallWaiting[]
}

export type RecallKind = "drill" | "proposal" | "hold" | "recall" | "lift"
export interface RecallView {
  id: string
  /** "TH-2026-0007" */
  code: string
  kind: RecallKind
  kind_name: string
  selection_text: string
  reason: string
  lots: number
  orders: number
  shipped: number
  took_ms: number
  actor: { role: string; name: string }
  at: string
  /** of a proposal, a hold or a recall: what came of it */
  answered_by: { id: string; code: string; kind: RecallKind } | null
  answers_id: string | null
}
/** GET /admin/ocop/recalls?kind&limit&offset */
export interface RecallListResponse {
  recalls: RecallView[]
  count: number
  offset: number
  limit: number
}
/** GET /admin/ocop/recalls/{id}; …/{id}/sheet: buyers and lots as XLSX. POST …/{id}/lift {reason} */
export interface RecallResponse {
  recall: RecallView
  reach: RecallReach
  /** what the one who asks may do with it */
  verbs: ("hold" | "recall" | "lift")[]
}
/** GET /admin/ocop/recalls/reach?lot_ids|input|place_id|from&to: looks, changes nothing */
export interface RecallReachResponse {
  reach: RecallReach
  /** what the one who asks may do with it */
  verbs: ("drill" | "proposal" | "hold" | "recall")[]
}
/** POST /admin/ocop/recalls */
export interface StartRecall {
  kind: "drill" | "proposal" | "hold" | "recall"
  selection: RecallSelection
  reason: string
  /** the proposal or hold this decides on */
  answers_id?: string
}
