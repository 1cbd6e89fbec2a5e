import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EDITORIAL_MODULE, type EditorialModuleService } from "@ocop/editorial/modules/editorial"
import { standingConsents } from "@ocop/editorial/rules"
import { describeOrderPayment, ORDER_PAYMENT_FIELDS, sessionOf, type OrderPaymentRow } from "@ocop/vietnam-payment/workflows"

import type { OrderView } from "../../http"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import { isCancelable, orderStatus, orderTimeline, timelineTexts, toPicture, type Locale, type OrderFacts } from "../../rules"

interface ItemRow {
  id: string
  title: string
  subtitle: string | null
  thumbnail: string | null
  product_handle: string | null
  variant_id: string | null
  unit_price: number
  quantity: number
  adjustments: { amount: number }[] | null
}

interface OrderRow extends OrderPaymentRow {
  status: string
  created_at: string | Date
  items: ItemRow[]
  shipping_methods: { name: string; amount: number; adjustments: { amount: number }[] | null }[]
  fulfillments: { packed_at: string | null; shipped_at: string | null; delivered_at: string | null; canceled_at: string | null }[] | null
}

const ORDER_FIELDS = [
  ...ORDER_PAYMENT_FIELDS,
  "status",
  "created_at",
  // Quantity and price stand on the version of the line, which only the whole line brings along.
  "items.*",
  "items.adjustments.amount",
  "shipping_methods.name",
  "shipping_methods.amount",
  "shipping_methods.adjustments.amount",
  "fulfillments.packed_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "payment_collections.payments.captured_at",
]

export interface ReadOrderViewInput {
  order_id: string
  /** default: the language the order was placed in */
  locale?: Locale
}

/** One order as its buyer sees it. Undefined: not an order placed through our checkout. */
export async function readOrderView(container: MedusaContainer, { order_id, locale }: ReadOrderViewInput): Promise<OrderView | undefined> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [[terms], origins, { data }] = await Promise.all([
    checkout.listOrderTerms({ order_id }, { take: 1 }),
    checkout.listOrderLineOrigins({ order_id }, { take: null }),
    query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: order_id } }),
  ])
  const order = data[0] as OrderRow | undefined
  if (!terms || !order) return undefined

  const [payment, consents] = await Promise.all([
    describeOrderPayment(container, order),
    container.resolve<EditorialModuleService>(EDITORIAL_MODULE).listConsentEntries({ order_code: terms.code }, { take: 500, order: { occurred_at: "ASC" } }),
  ])
  const session = sessionOf(order)
  const language = locale ?? terms.locale
  const facts: OrderFacts = {
    placed_at: terms.placed_at,
    method: terms.payment_method,
    delivery: terms.delivery_method,
    paid_at: payment.due > 0 && payment.paid >= payment.due ? paidAt(order) : null,
    pay_before: terms.pay_before,
    ended: endOf({ order, ended_as: terms.ended_as, ended_at: terms.ended_at }),
    parcels: (order.fulfillments ?? []).map((parcel) => ({
      packed_at: toDate(parcel.packed_at),
      shipped_at: toDate(parcel.shipped_at),
      delivered_at: toDate(parcel.delivered_at),
      canceled_at: toDate(parcel.canceled_at),
    })),
  }
  const status = orderStatus(facts)
  const lines = linesOf(order.items, origins)
  const delivery = order.shipping_methods[0]
  const delivery_cost = delivery ? Number(delivery.amount) - sum(delivery.adjustments ?? []) : 0
  const subtotal = order.items.reduce((total, item) => total + Number(item.unit_price) * Number(item.quantity), 0)
  const discount = order.items.reduce((total, item) => total + sum(item.adjustments ?? []), 0)

  return {
    code: terms.code,
    status,
    placed_at: terms.placed_at.toISOString(),
    lines,
    subtotal,
    discount,
    delivery_cost,
    total: subtotal - discount + delivery_cost,
    delivery: { method: terms.delivery_method, name: terms.delivery_name, address: terms.delivery_address, from: terms.delivery_from, to: terms.delivery_to },
    payment: {
      method: terms.payment_method,
      status: payment.state,
      due: payment.due,
      paid: payment.paid,
      expires_at: status === "awaiting_payment" ? (terms.pay_before?.toISOString() ?? null) : null,
      ...(status === "awaiting_payment" && payment.vietqr && payment.paid === 0 ? { vietqr: { ...vietqrOf(payment.vietqr), amount: payment.due } } : {}),
      ...(status === "awaiting_payment" ? cardOf(session?.data ?? null) : {}),
    },
    note: terms.note,
    consents: standingConsents(consents).map(({ purpose, shown_text }) => ({ purpose, text: shown_text })),
    cancelable: isCancelable(status),
    timeline: orderTimeline(facts).map(({ key, at, done }) => ({
      key,
      text: timelineTexts[terms.delivery_method === "pickup" && (key === "shipped" || key === "delivered") ? (`${key}_pickup` as const) : key][language],
      at: at?.toISOString() ?? null,
      done,
    })),
  }
}

type Origin = { order_line_id: string; producer_handle: string; producer_name: string }

/** A line whose boxes came from two places is one line to the buyer. */
function linesOf(items: ItemRow[], origins: Origin[]): OrderView["lines"] {
  const lines = new Map<string, OrderView["lines"][number]>()
  for (const item of items) {
    const origin = origins.find((each) => each.order_line_id === item.id)
    const key = `${item.variant_id} ${item.unit_price}`
    const quantity = Number(item.quantity)
    const total = Number(item.unit_price) * quantity - sum(item.adjustments ?? [])
    const same = lines.get(key)
    if (same) {
      same.quantity += quantity
      same.total += total
      continue
    }
    lines.set(key, {
      variant_id: item.variant_id,
      title: item.title,
      unit: item.subtitle ?? "",
      quantity,
      unit_price: Number(item.unit_price),
      total,
      producer: { handle: origin?.producer_handle ?? "", name: origin?.producer_name ?? "" },
      handle: item.product_handle ?? "",
      picture: toPicture(item.thumbnail, item.title),
    })
  }
  return [...lines.values()]
}

function vietqrOf(session: { payload: string; reference: string; bank_name: string; account_number: string; account_name: string }) {
  const { payload, reference, bank_name, account_number, account_name } = session
  return { payload, reference, bank_name, account_number, account_name }
}

function cardOf(session: Record<string, unknown> | null) {
  return typeof session?.checkout_session === "string" && typeof session.url === "string" ? { card: { url: session.url } } : {}
}

function endOf({ order, ended_as, ended_at }: { order: OrderRow; ended_as: "canceled" | "expired" | null; ended_at: Date | null }): OrderFacts["ended"] {
  if (ended_as && ended_at) return { as: ended_as, at: ended_at }
  // Canceled in stock Admin.
  const canceled = toDate(order.canceled_at)
  return canceled ? { as: "canceled", at: canceled } : null
}

function paidAt(order: OrderRow): Date | null {
  const captured = order.payment_collections.flatMap((collection) => collection.payments ?? []).map((payment) => toDate((payment as { captured_at?: string | Date | null }).captured_at ?? null))
  return captured.find((at) => at !== null) ?? null
}

const toDate = (value: string | Date | null) => (value === null ? null : new Date(value))
const sum = (rows: { amount: number }[]) => Math.round(rows.reduce((total, row) => total + Number(row.amount), 0))
