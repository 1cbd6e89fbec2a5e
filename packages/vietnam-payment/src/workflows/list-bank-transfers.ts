import type { MedusaContainer } from "@medusajs/framework/types"

import type { BankTransferListResponse, TransferVerdictView } from "../http"
import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "../modules/vietnam-payment"
import { settleTransfers } from "../rules/settle-transfers"
import { dueOf, findOrderPaymentRows, toTransferView } from "./read-order-payment"

/** What matched an order to the đồng needs nobody's eye. */
const SETTLED: TransferVerdictView[] = ["exact", "completes", "returned"]

export interface ListBankTransfersInput {
  open: boolean
  limit: number
  offset: number
}

/** All money that came in, newest first, each with what became of it. `open` looks at the newest 1,000. */
export async function listBankTransferViews(container: MedusaContainer, { open, limit, offset }: ListBankTransfersInput): Promise<BankTransferListResponse> {
  const ledger = container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE)
  const page = open ? { take: 1_000, skip: 0 } : { take: limit, skip: offset }
  const [rows, total] = await ledger.listAndCountBankTransfers({}, { ...page, order: { received_at: "DESC", id: "DESC" } })

  const codes = [...new Set(rows.map((row) => row.order_code).filter((code) => code !== null))]
  const orders = codes.length ? await findOrderPaymentRows(container, { custom_display_id: codes }) : []
  const orderByCode = new Map(orders.map((order) => [order.custom_display_id, order]))
  // A verdict depends on all transfers of its order, also those on other pages.
  const siblings = codes.length ? await ledger.listBankTransfers({ order_code: codes }, { take: 10_000 }) : []
  const verdicts = new Map<string, TransferVerdictView>()
  for (const order of orders) {
    const endedAt = order.canceled_at ? new Date(order.canceled_at) : null
    const transfers = siblings.filter((transfer) => transfer.order_code === order.custom_display_id)
    settleTransfers({ due: dueOf(order), endedAt, transfers }).verdicts.forEach((verdict, id) => verdicts.set(id, verdict))
  }

  const views = rows.map((row) => toTransferView(row, orderByCode.get(row.order_code)?.id ?? null, verdicts.get(row.id) ?? "unknown_reference"))
  if (!open) return { bank_transfers: views, count: total, offset, limit }
  const unsettled = views.filter((view) => !SETTLED.includes(view.verdict))
  return { bank_transfers: unsettled.slice(offset, offset + limit), count: unsettled.length, offset, limit }
}
