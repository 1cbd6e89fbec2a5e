import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"

import type { CashOrderListResponse, CashOrderView, CashWhereaboutsView } from "../http"
import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "../modules/vietnam-payment"
import { cashBalance } from "../rules/cash-balance"
import { cashWhereabouts } from "../rules/cash-whereabouts"
import { deliveredAt, type Parcel } from "../rules/delivered-at"
import { dueOf, ORDER_PAYMENT_FIELDS, type OrderPaymentRow } from "./read-order-payment"

const AT_ONCE = 500
const DAY = 86_400_000

interface OrderRow extends OrderPaymentRow {
  created_at: string | Date
  fulfillments: Parcel[] | null
}

/** Every cash-on-delivery order with whom its money is, newest first. None is too old: what a courier still owes does not lapse. */
export async function readCashOrders(container: MedusaContainer, at: Date): Promise<CashOrderView[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: terms } = await query.graph({ entity: "order_terms", fields: ["order_id"], filters: { payment_method: "cod" } })
  const ids = (terms as { order_id: string }[]).map(({ order_id }) => order_id)
  const views: CashOrderView[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    const [{ data }, entries] = await Promise.all([
      query.graph({ entity: "order", fields: [...ORDER_PAYMENT_FIELDS, "created_at", "fulfillments.delivered_at", "fulfillments.canceled_at"], filters: { id: some } }),
      container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE).listCashEntries({ order_id: some }, { take: null, order: { happened_at: "ASC" } }),
    ])
    for (const row of data as OrderRow[]) views.push(toCashOrder(row, entries.filter(({ order_id }) => order_id === row.id), at))
  }
  return views.sort((one, other) => other.placed_at.localeCompare(one.placed_at))
}

function toCashOrder(row: OrderRow, entries: { kind: "collected" | "remitted"; amount: number; happened_at: Date }[], at: Date): CashOrderView {
  const cash = cashBalance({ due: dueOf(row), movements: entries })
  const delivered_at = deliveredAt(row.fulfillments ?? [])
  const whereabouts = cashWhereabouts({ cash, ended: row.canceled_at !== null, delivered: delivered_at !== null })
  const since = whereabouts === "carrier" ? entries.find(({ kind }) => kind === "collected")?.happened_at : whereabouts === "unreported" ? delivered_at : null
  return {
    id: row.id,
    code: row.custom_display_id ?? row.id,
    placed_at: new Date(row.created_at).toISOString(),
    delivered_at: delivered_at?.toISOString() ?? null,
    due: cash.due,
    collected: cash.collected,
    remitted: cash.remitted,
    held: cash.held,
    whereabouts,
    days: since ? Math.max(0, Math.floor((at.getTime() - new Date(since).getTime()) / DAY)) : null,
  }
}

export interface ListCashOrdersInput {
  q?: string
  with?: CashWhereaboutsView
  limit: number
  offset: number
}

export async function listCashOrders(container: MedusaContainer, { q, limit, offset, ...asked }: ListCashOrdersInput): Promise<CashOrderListResponse> {
  const all = await readCashOrders(container, now())
  const sum = (of: (view: CashOrderView) => number) => all.reduce((total, view) => total + of(view), 0)
  const rows = all.filter(({ code, whereabouts }) => (!q || code.includes(q.toUpperCase())) && (!asked.with || whereabouts === asked.with))
  return {
    orders: rows.slice(offset, offset + limit),
    count: rows.length,
    offset,
    limit,
    sums: {
      buyer: sum(({ whereabouts, due, collected }) => (whereabouts === "buyer" ? due - collected : 0)),
      unreported: sum(({ whereabouts, due, collected }) => (whereabouts === "unreported" ? due - collected : 0)),
      carrier: sum(({ held }) => held),
      shop: sum(({ remitted }) => remitted),
    },
  }
}
