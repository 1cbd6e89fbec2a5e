/** Answers of `/hooks/ocop/bank-transfers` and of the office's payment box. Money is integer VND, instants ISO 8601. */

/**
 * POST /hooks/ocop/bank-transfers, header `x-ocop-signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<raw body>">`.
 * The same `transfer_id` again answers 200 and changes nothing.
 */
export interface BankTransferNotice {
  transfer_id: string
  amount: number
  /** what the payer wrote; the order code is read from it */
  content: string
  booked_at: string
}

export type TransferVerdictView = "exact" | "under" | "completes" | "over" | "double" | "late" | "returned" | "unknown_reference"

export interface BankTransferView {
  id: string
  transfer_id: string
  source: "webhook" | "manual"
  /** below zero: sent back to the buyer */
  amount: number
  content: string
  order_code: string | null
  /** null: no order carries this code */
  order_id: string | null
  verdict: TransferVerdictView
  booked_at: string
  received_at: string
  confirmed_by: string | null
}

export interface BankTransferReceipt {
  transfer: { id: string; transfer_id: string; order_code: string | null }
  /** it was known already */
  repeated: boolean
}

/** GET /admin/ocop/bank-transfers?open=true&limit=&offset= : `open` leaves out what matched an order to the đồng */
export interface BankTransferListResponse {
  bank_transfers: BankTransferView[]
  count: number
  offset: number
  limit: number
}

export interface CashEntryView {
  id: string
  kind: "collected" | "remitted"
  amount: number
  happened_at: string
  recorded_by: string | null
  note: string | null
  corrects: string | null
}

/** GET /admin/ocop/orders/{id}/payment; the POSTs below answer the same */
export interface OrderPaymentResponse {
  payment: {
    order_id: string
    code: string | null
    method: "cod" | "vietqr" | "card" | "other"
    state: "due_on_delivery" | "awaiting" | "partially_paid" | "paid" | "overpaid" | "refunded" | "canceled"
    due: number
    paid: number
    /** to be given back: beyond the sum due, or after the order had ended */
    owed_to_buyer: number
    ended_at: string | null
    vietqr: { payload: string; reference: string; bank_name: string; account_number: string; account_name: string } | null
    transfers: BankTransferView[]
    cash: { collected: number; remitted: number; outstanding: number; held: number; entries: CashEntryView[] } | null
  }
}

/** POST /admin/ocop/orders/{id}/confirm-transfer: money seen on the statement; `reference` is the bank's id of the transfer */
export interface ConfirmTransferRequest {
  amount: number
  reference: string
  booked_at?: string
}

/** POST /admin/ocop/orders/{id}/return-transfer: money sent back to the buyer; never more than is owed to her */
export type ReturnTransferRequest = ConfirmTransferRequest

/** POST /admin/ocop/orders/{id}/collect-cash and /remit-cash */
export interface CashRequest {
  amount: number
  note?: string
}

export type CashWhereaboutsView = "buyer" | "unreported" | "carrier" | "shop" | "none"

export interface CashOrderView {
  /** of the order */
  id: string
  code: string
  placed_at: string
  delivered_at: string | null
  due: number
  collected: number
  remitted: number
  held: number
  whereabouts: CashWhereaboutsView
  /** since the money should have moved on; null: it is where it belongs */
  days: number | null
}

/** GET /admin/ocop/cash-on-delivery?q=&with=&limit=&offset= : the newest 2,000 orders */
export interface CashOrderListResponse {
  orders: CashOrderView[]
  count: number
  offset: number
  limit: number
  /** over all of them, whatever was asked for; integer VND */
  sums: { buyer: number; unreported: number; carrier: number; shop: number }
}

export type RemittanceVerdictView = "exact" | "short" | "over" | "repeated" | "unknown" | "not_cod" | "ended" | "unreadable"

export interface RemittanceView {
  id: string
  carrier: string
  filename: string
  state: "read" | "booked"
  total: number
  read_at: string
  read_by: string
  booked_at: string | null
  booked_by: string | null
}

/** `delivered` of a line: its order has been noted as delivered; before that it enters no producer's account, whoever has its cash. */
export interface RemittanceResponse {
  remittance: RemittanceView & {
    lines: { line: number; order_code: string; order_id: string | null; amount: number | null; open: number; booked: number; verdict: RemittanceVerdictView; delivered: boolean }[]
    /** of the whole sheet: what will be, or was, booked and what stays a difference */
    booked: number
    difference: number
  }
}
export interface RemittanceListResponse {
  remittances: RemittanceView[]
  count: number
  offset: number
  limit: number
}

/** POST /admin/ocop/cash-remittances; `content` is the file in base64 */
export interface ReadRemittanceRequest {
  carrier: string
  filename: string
  content: string
}
