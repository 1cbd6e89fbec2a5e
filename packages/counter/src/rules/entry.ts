/** How a buyer pays at the counter. `vietqr`: transfer with the amount in the code · `card`: on the bank's own terminal, only noted here. */
export const TENDERS = ["cash", "vietqr", "card"] as const
export type Tender = (typeof TENDERS)[number]

export interface Payment {
  tender: Tender
  /** đồng; what stays in the till: change is given already */
  amount: number
  /** what the terminal or the bank printed */
  reference?: string | undefined
}

export interface SaleLine {
  variant_id: string
  /** null: goods without a lot, as no seller should have them; flagged */
  lot_id: string | null
  /** whole boxes, jars, bags */
  quantity: number
  /** đồng a piece, as shown to the buyer: marked down already where it is */
  unit_price: number
  /** đồng off the line; never more than the line */
  discount: number
  /** why, when there is a discount */
  discount_reason?: string | undefined
  /** boxes whose last days run are sold for less: which mark-down, and đồng a piece in full. Nothing more is taken off such a line. */
  mark_down?: { id: string; full_price: number } | undefined
}

/** What every entry of a till says about itself. Made on the device, without asking anybody. */
interface Made {
  /** UUIDv7 of the device: the same entry sent twice is the same entry */
  id: string
  shift_id: string
  /** ISO instant by the device's clock, which may be wrong */
  made_at: string
}

export interface ShiftOpened extends Made {
  kind: "shift_opened"
  counted_cash: number
}
/** What a buyer who asks for an invoice gives (domain.md §8). */
export interface InvoiceTo {
  name: string
  tax_code: string
  address: string
  email: string
}

export interface Sold extends Made {
  kind: "sold"
  lines: SaleLine[]
  /** in all the lines less the deposit */
  payments: Payment[]
  /** goods that were ordered from the producer and are given out now; the deposit left then is set against the price */
  order?: { id: string; deposit: number } | undefined
  invoice?: InvoiceTo | undefined
}
export interface Returned extends Made {
  kind: "returned"
  /** the sale it is returned against, by its receipt */
  sale_id: string
  /** index into the lines of the sale */
  lines: { line: number; quantity: number; resalable: boolean }[]
  payments: Payment[]
  reason: string
}
export interface Ordered extends Made {
  /** the shelf is empty: the producer brings it, the buyer leaves a deposit */
  kind: "ordered"
  lines: SaleLine[]
  deposit: Payment[]
  buyer: { name: string; phone: string }
  /** "YYYY-MM-DD" */
  wanted_by: string
}
/**
 * The buyer does not take what was ordered. Whoever ordered and stays away loses the deposit to the one it was given to; when the goods did
 * not come it goes back (Civil Code 2015, art. 328). The seller decides, with the reason, and the manager reads it.
 */
export interface OrderDropped extends Made {
  kind: "order_dropped"
  order_id: string
  /** what of the deposit goes back to the buyer */
  payments: Payment[]
  /** đồng that stay: they go to those whose goods were ordered */
  kept: number
  reason: string
}
export interface HandedOver extends Made {
  /** an order of the web shop, given out against its code */
  kind: "handed_over"
  order_code: string
  /** what was still to be paid */
  payments: Payment[]
}
export interface CashMoved extends Made {
  kind: "cash_in" | "cash_out"
  amount: number
  reason: string
}
export interface ShiftClosed extends Made {
  kind: "shift_closed"
  /** counted before anybody was shown what should be there */
  counted_cash: number
  note?: string | undefined
}
export interface Reprinted extends Made {
  kind: "reprinted"
  /** entry whose receipt was printed again */
  entry_id: string
}

/** Everything that happens at a till, one after the other. A till's book only grows. */
export type CounterEntry = ShiftOpened | Sold | Returned | Ordered | OrderDropped | HandedOver | CashMoved | ShiftClosed | Reprinted
export type CounterEntryKind = CounterEntry["kind"]

/** Entries that a paper is printed for, numbered per point and year. */
export const WITH_RECEIPT = ["sold", "returned", "ordered", "order_dropped", "handed_over"] as const satisfies readonly CounterEntryKind[]
export const hasReceipt = ({ kind }: Pick<CounterEntry, "kind">): boolean => (WITH_RECEIPT as readonly string[]).includes(kind)
