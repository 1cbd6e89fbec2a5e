import type { RecallSelection } from "../../http/lots"
import type { LotKind, LotState, Measure, MovementKind, OperationKind, Uom } from "../../rules/lots"

export interface LotActor {
  role: string
  id: string
  name: string
}

export interface NewLot extends Measure {
  /** left out: made from title and day */
  code?: string | undefined
  kind: LotKind
  title: string
  product_id: string | null
  variant_id: string | null
  /** `YYYY-MM-DD` */
  made_on: string
  best_before: string | null
  plot_id?: string | null
  apiary_id?: string | null
  origin_entry_id?: string | null
  supplier?: string | null
  supplier_lot?: string | null
  note?: string | null
}

export interface WriteOperation {
  producer_id: string
  kind: OperationKind
  base_uom: Uom
  loss: number
  reason: string | null
  entry_id?: string | null
  by: LotActor
  happened_at: Date
  key?: string | null
  request_hash?: string | null
  inputs: { lot_id: string; quantity: number; balance: number }[]
  outputs: { lot: NewLot; quantity: number; balance: number }[]
  corrections?: { lot_id: string; direction: "plus" | "minus"; quantity: number }[]
}

/** One of several operations that are written together. */
export type OperationInTurn = Omit<WriteOperation, "inputs"> & { inputs: { code: string; quantity: number; balance: number }[] }

export interface WrittenOperation {
  operation_id: string
  lots: { id: string; code: string }[]
  /** the same call came before: nothing was written */
  known: boolean
}

/** One lot in every gift box of another: how many boxes of it, what one cost, and what of a gift box's price is its maker's. */
export interface NewGiftBoxPart {
  part_lot_id: string
  producer_id: string
  per_box: number
  /** đồng */
  price: number
  share: number
}

/** Boxes that lie at a place, made up into boxes of another variant that lie there from then on. */
export interface WriteMakeUp {
  operation: WriteOperation & { key: string }
  stock_location_id: string
  parts: NewGiftBoxPart[]
}

export interface NewMovement {
  lot_id: string
  kind: MovementKind
  quantity: number
  stock_location_id: string
  order_id?: string | null
  order_line_id?: string | null
  fulfillment_id?: string | null
  reason?: string | null
  source?: string | null
  /** of a `found`: the movement by which it was lost */
  corrects?: string | null
  /** a `return` the shop's inventory did not count: the box came back spoilt */
  uncounted?: boolean
}

/** Boxes of one lot over a counter, or back over it. */
export interface CounterMove {
  /** "sale:…", "unsale:…": what it came from; twice is once */
  source: string
  kind: "sale" | "return"
  lot_id: string
  stock_location_id: string
  quantity: number
  /** of a return: not fit to be sold again */
  spoilt?: boolean
  /** of a return: the source of its sale, and how many of its boxes came back before; no more comes back than that sale took off the shelf. Missing: all of it */
  of?: { sale: string; before: number }
  at: Date
}

export interface CounterSales {
  stock_location_id: string
  lot_id: string
  boxes: number
  last_at: Date
}

export interface OnTheRoad {
  /** "transfer:gtr_…" */
  journey: string
  lot_id: string
  boxes: number
  from_location_id: string
  /** what the sender wrote: its slip and where to */
  reason: string | null
  since: Date
}

export interface ShelvedLotRow {
  lot_id: string
  code: string
  variant_id: string
  product_id: string | null
  producer_id: string
  made_on: string
  best_before: string | null
  block: "held" | "recalled" | "closed" | null
  blocked_since: Date | null
  /** boxes at the place asked about */
  quantity: number
}

export interface ShelfToFeed {
  id: string
  lot_id: string
  variant_id: string
  inventory_item_id: string
  stock_location_id: string
  quantity: number
  fed: number
  /** the lot may be sold now */
  sellable: boolean
}

export interface StoppedLot {
  variant_id: string
  lot_id: string
  code: string
  state: "recalled" | "held" | "expired"
  reason: string | null
}

export interface WriteRecall {
  kind: "drill" | "proposal" | "hold" | "recall" | "lift"
  selection: RecallSelection
  selection_text: string
  reason: string
  answers_id: string | null
  lots: number
  orders: number
  shipped: number
  took_ms: number
  by: LotActor
  at: Date
  lot_ids: string[]
  picked: string[]
}

export interface FindLots {
  producer_id?: string | undefined
  product_id?: string | undefined
  variant_id?: string | undefined
  plot_id?: string | undefined
  apiary_id?: string | undefined
  kind?: LotKind | undefined
  state?: LotState | undefined
  flagged?: boolean | undefined
  /** something of it is left and nothing stands against using it */
  usable?: boolean | undefined
  /** in code, title or the supplier's number */
  q?: string | undefined
  /** made on */
  from?: string | undefined
  to?: string | undefined
  order?: "made_on" | "-made_on" | "code" | "-code" | "best_before" | "-best_before" | undefined
  today: string
  limit: number
  offset: number
}
