import type { MarkDown } from "@ocop/sales-point/rules/goods"
import type { CounterEntry, Flag, ShiftReport, TillRole } from "./rules"

/** One point a seller may sell at. */
export interface TillPoint {
  id: string
  handle: string
  name: string
  /** on receipts: "DBOVQ" */
  code: string
  address: string
}

/** GET /counter/me */
export interface TillSellerResponse {
  seller: { id: string; name: string; role: TillRole }
  points: TillPoint[]
}

export interface ShelfLot {
  id: string
  /** as the label says: "CAM261120A" */
  code: string
  /** `YYYY-MM-DD`; null: does not expire */
  best_before: string | null
  state: "on_sale" | "held" | "recalled" | "closed"
  /** boxes that lay here when it was counted */
  quantity: number
  /** its label was printed with a star that no longer stands */
  star_ended: boolean
  /** of a gift box: what is in it and whose it is; null: no gift box */
  inside: InsideBox[] | null
  /** sold for less here, now or from a day on; the device works out the price by its own clock, so that it begins and ends without a signal */
  mark_down: MarkDown | null
}

/** One thing in a gift box. */
export interface InsideBox {
  per_box: number
  title: string
  lot_code: string
  producer: string
}

export interface ShelfItem {
  variant_id: string
  /** 14 digits, as in the QR code of the label */
  gtin: string
  /** also read by the scanner: digits below an older or foreign barcode */
  barcodes: string[]
  title: string
  /** "hộp 5 kg" */
  unit: string
  /** đồng; null: not for sale */
  price: number | null
  /** path of a picture of this shop */
  picture: string | null
  /** empty: a gift box of the shop, see `inside` of its lots */
  producer: string
  /** may be ordered when the shelf is empty: somebody makes it anew */
  orderable: boolean
  star: { star: number; valid_until: string | null } | null
  /** first to expire first */
  lots: ShelfLot[]
}

/** GET /counter/shelf?point_id=; header If-None-Match: 304 when nothing changed. Everything a device needs to sell for two days. */
export interface ShelfResponse {
  point: TillPoint
  /** ISO instant by the server's clock */
  counted_at: string
  items: ShelfItem[]
  discount_percent: number
  /** account a VietQR is made for; null: no transfers here */
  bank: { bank_bin: string; bank_name: string; account_number: string; account_name: string } | null
  /** who sells, as it stands on receipts */
  operator: { name: string; address: string; registration_number: string; phone: string }
  /** origin of the addresses printed as QR codes */
  origin: string
}

/** What a line was when it was sold. */
export interface SoldGoods {
  title: string
  unit: string
  gtin: string | null
  lot_code: string | null
  best_before: string | null
  producer_id: string | null
  producer: string
  product_id: string | null
  star: number | null
  /** of a gift box: what was in it, whose it is, and its maker's share in đồng of the price on the day it was made up; missing: no gift box */
  inside?: (InsideBox & { producer_id: string | null; share: number })[]
}

/** POST /counter/entries, at most 500 at once, in the order they were made. */
export interface SendCounterEntries {
  point_id: string
  device_id: string
  /** ISO instant by the device's clock, as it sends: by it a wrong clock is set right */
  sent_at: string
  entries: CounterEntry[]
}

/** What became of one entry. The same entry again is answered word for word as the first time. */
export interface TakenEntry {
  id: string
  status: "accepted" | "refused"
  receipt_number?: string | null
  /** ISO instant by the server's clock */
  at?: string
  flags?: Flag[]
  /** why it was not written; the other entries go on */
  problem?: { code: string; vi: string; en: string }
}
export interface SendCounterEntriesResponse {
  results: TakenEntry[]
  received_at: string
}

/** GET /counter/orders/{code}?point_id=: an order of the web shop that is fetched here */
export interface PickupOrderResponse {
  order: {
    code: string
    buyer: string
    /** last three digits, to ask for */
    phone_end: string
    lines: { title: string; unit: string; quantity: number }[]
    total: number
    /** đồng still to be paid here */
    due: number
    /** why it is not given out; null: it may be */
    stop: string | null
  }
}

/** GET /counter/preorders?point_id=: what was ordered from producers at this point and waits for its buyer, the most urgent first; at most 200 */
export interface PreorderListResponse {
  preorders: { order: Extract<CounterEntry, { kind: "ordered" }>; receipt_number: string; at: string; goods: SoldGoods[] }[]
}

/** Something that can be ordered from its producer, whether it ever lay at this point or not. */
export type OrderableItem = Pick<ShelfItem, "variant_id" | "gtin" | "title" | "unit" | "producer" | "star"> & { price: number }

/** GET /counter/orderable: everything the shop sells, by name */
export interface OrderableResponse {
  items: OrderableItem[]
}

/** GET /counter/receipts/{number}?point_id=: a sale of any till of this point, to return against */
export interface ReceiptResponse {
  sale: Extract<CounterEntry, { kind: "sold" }>
  receipt_number: string
  at: string
  goods: SoldGoods[]
  /** pieces given back so far, by line */
  returned: number[]
}

export interface ShiftView {
  id: string
  point: { id: string; name: string }
  seller: string
  opened_at: string
  closed_at: string | null
  report: ShiftReport
  flags: number
  /** flags nobody has looked at */
  waiting: number
  reviewed: boolean
  note: string | null
}

/** GET /admin/ocop/shifts?point_id&open&waiting&from&to&limit&offset; …/sheet: the same as XLSX */
export interface ShiftListResponse {
  shifts: ShiftView[]
  count: number
  offset: number
  limit: number
}

export interface ShiftFlagView {
  id: string
  kind: Flag["kind"]
  figure: number | null
  entry_id: string
  receipt_number: string | null
  /** what the flag is about: "Cam chanh · hộp 5 kg, lô CAM261120A" */
  about: string | null
  at: string
  look: { by: string; note: string; at: string } | null
}

export interface ShiftEntryView {
  id: string
  kind: CounterEntry["kind"]
  at: string
  receipt_number: string | null
  /** đồng that came in (+) or went out (−) */
  amount: number
  text: string
}

/** GET /admin/ocop/shifts/{id} */
export interface ShiftResponse {
  shift: ShiftView
  entries: ShiftEntryView[]
  flags: ShiftFlagView[]
  reviews: { by: string; note: string; at: string }[]
}
