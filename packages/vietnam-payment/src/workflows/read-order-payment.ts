import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "../modules/vietnam-payment"
import { cashBalance } from "../rules/cash-balance"
import { settleTransfers } from "../rules/settle-transfers"
import type { BankTransferView, OrderPaymentResponse, TransferVerdictView } from "../http"

export type OrderPayment = OrderPaymentResponse["payment"]

export const CASH_ON_DELIVERY_PROVIDER = "pp_cash-on-delivery_vn"
export const VIETQR_PROVIDER = "pp_vietqr_vn"
export const CARD_PROVIDER = "pp_stripe_stripe"

/** Who changes or ends the payment of an order holds this lock, so that money is neither overlooked nor taken twice. */
export const paymentLock = (orderCode: string): string => `payment:${orderCode}`

const METHODS: Record<string, OrderPayment["method"]> = {
  [CASH_ON_DELIVERY_PROVIDER]: "cod",
  [VIETQR_PROVIDER]: "vietqr",
  [CARD_PROVIDER]: "card",
}

export interface PaymentSessionRow {
  id: string
  provider_id: string
  status: string
  amount: number
  data: Record<string, unknown> | null
}

interface PaymentRow {
  id: string
  canceled_at: string | Date | null
  captures: { amount: number }[]
  refunds: { amount: number }[]
}

export interface OrderPaymentRow {
  id: string
  custom_display_id: string | null
  canceled_at: string | Date | null
  payment_collections: { id: string; amount: number; payment_sessions: PaymentSessionRow[]; payments: PaymentRow[] }[]
}

export const ORDER_PAYMENT_FIELDS = [
  "id",
  "custom_display_id",
  "canceled_at",
  "payment_collections.id",
  "payment_collections.amount",
  "payment_collections.payment_sessions.id",
  "payment_collections.payment_sessions.provider_id",
  "payment_collections.payment_sessions.status",
  "payment_collections.payment_sessions.amount",
  "payment_collections.payment_sessions.data",
  "payment_collections.payments.id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
]

/** Orders with what is to be paid and what was; by order id or by order code. */
export async function findOrderPaymentRows(container: MedusaContainer, filters: { id?: string[]; custom_display_id?: string[] }): Promise<OrderPaymentRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ORDER_PAYMENT_FIELDS, filters })
  return data as OrderPaymentRow[]
}

/** Everything about the money of one order, for the office and for the buyer's order page. Undefined: no such order. */
export async function readOrderPayment(container: MedusaContainer, orderId: string): Promise<OrderPayment | undefined> {
  const [row] = await findOrderPaymentRows(container, { id: [orderId] })
  return row && describeOrderPayment(container, row)
}

export async function describeOrderPayment(container: MedusaContainer, row: OrderPaymentRow): Promise<OrderPayment> {
  const ledger = container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE)
  const session = sessionOf(row)
  const method = METHODS[session?.provider_id ?? ""] ?? "other"
  const due = dueOf(row)
  const captured = sumOf(row, "captures")
  const refunded = sumOf(row, "refunds")
  const endedAt = row.canceled_at ? new Date(row.canceled_at) : null

  const [transferRows, cashRows] = await Promise.all([
    row.custom_display_id ? ledger.listBankTransfers({ order_code: row.custom_display_id }, { order: { received_at: "ASC" }, take: 200 }) : [],
    method === "cod" ? ledger.listCashEntries({ order_id: row.id }, { order: { happened_at: "ASC" }, take: 200 }) : [],
  ])

  const settlement = settleTransfers({ due, endedAt, transfers: transferRows })
  const cash = method === "cod" ? cashBalance({ due, movements: cashRows }) : null
  const paid = Math.max(captured, settlement.received, cash?.collected ?? 0)
  // A bank transfer goes back by hand: Medusa's refund is the promise, the outgoing transfer is the deed.
  const owed = method === "vietqr" ? settlement.owed : Math.max(0, endedAt ? paid - refunded : 0)

  return {
    order_id: row.id,
    code: row.custom_display_id,
    method,
    state: stateOf({ method, endedAt, due, paid, given_back: method === "vietqr" ? settlement.returned : refunded, owed }),
    due,
    paid,
    owed_to_buyer: owed,
    ended_at: endedAt?.toISOString() ?? null,
    vietqr: method === "vietqr" ? (session?.data as OrderPayment["vietqr"]) : null,
    transfers: transferRows.map((transfer) => toTransferView(transfer, row.id, settlement.verdicts.get(transfer.id)!)),
    cash: cash && {
      collected: cash.collected,
      remitted: cash.remitted,
      outstanding: cash.outstanding,
      held: cash.held,
      entries: cashRows.map(({ id, kind, amount, happened_at, recorded_by, note, corrects }) => ({
        id,
        kind,
        amount,
        happened_at: happened_at.toISOString(),
        recorded_by,
        note,
        corrects,
      })),
    },
  }
}

export function sessionOf(row: OrderPaymentRow): PaymentSessionRow | undefined {
  return row.payment_collections?.flatMap((collection) => collection.payment_sessions ?? [])[0]
}

export function dueOf(row: OrderPaymentRow): number {
  return (row.payment_collections ?? []).reduce((sum, collection) => sum + Number(collection.amount), 0)
}

export function sumOf(row: OrderPaymentRow, what: "captures" | "refunds"): number {
  return (row.payment_collections ?? [])
    .flatMap((collection) => collection.payments ?? [])
    .flatMap((payment) => payment[what] ?? [])
    .reduce((sum, entry) => sum + Number(entry.amount), 0)
}

export interface BankTransferRow {
  id: string
  transfer_id: string
  source: "webhook" | "manual"
  amount: number
  content: string
  order_code: string | null
  booked_at: Date
  received_at: Date
  confirmed_by: string | null
}

export function toTransferView(transfer: BankTransferRow, orderId: string | null, verdict: TransferVerdictView): BankTransferView {
  const { id, transfer_id, source, amount, content, order_code, booked_at, received_at, confirmed_by } = transfer
  return {
    id,
    transfer_id,
    source,
    amount,
    content,
    order_code,
    order_id: orderId,
    verdict,
    booked_at: booked_at.toISOString(),
    received_at: received_at.toISOString(),
    confirmed_by,
  }
}

function stateOf({ method, endedAt, due, paid, given_back, owed }: { method: string; endedAt: Date | null; due: number; paid: number; given_back: number; owed: number }): OrderPayment["state"] {
  if (given_back > 0 && given_back >= paid && owed === 0) return "refunded"
  if (endedAt) return "canceled"
  if (paid > due) return "overpaid"
  if (paid === due && due > 0) return "paid"
  if (paid > 0) return "partially_paid"
  return method === "cod" ? "due_on_delivery" : "awaiting"
}
