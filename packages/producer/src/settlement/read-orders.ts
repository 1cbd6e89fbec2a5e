import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/territory/rules"
import { producersOf } from "../files"
import { eventKey, ruleFor, type CommissionRule, type OrderEvent, type OrderSold, type ProducerType, type Terms } from "../rules"
import { settlementOf } from "./module"

interface OrderRow {
  id: string
  custom_display_id: string | null
  display_id: number
  created_at: string | Date
  items: { id: string; title: string; subtitle: string | null; product_title: string | null; quantity: number; unit_price: number; adjustments: { amount: number }[] | null }[]
  shipping_methods: { amount: number; adjustments: { amount: number }[] | null }[] | null
  fulfillments: { id: string; delivered_at: string | Date | null; canceled_at: string | Date | null; items: { line_item_id: string | null; quantity: number }[] }[] | null
  payment_collections: { payments: { refunds: { id: string; amount: number; created_at: string | Date }[] | null }[] | null }[] | null
}

interface ReturnRow {
  id: string
  order_id: string
  canceled_at: string | Date | null
  received_at: string | Date | null
  updated_at: string | Date
  items: { item_id: string; received_quantity: number }[]
}

const FIELDS = [
  "id", "custom_display_id", "display_id", "created_at",
  // Quantity and price stand on the version of the line, which only the whole line brings along.
  "items.*", "items.adjustments.amount",
  "shipping_methods.amount", "shipping_methods.adjustments.amount",
  "fulfillments.id", "fulfillments.delivered_at", "fulfillments.canceled_at", "fulfillments.items.line_item_id", "fulfillments.items.quantity",
  "payment_collections.payments.refunds.id", "payment_collections.payments.refunds.amount", "payment_collections.payments.refunds.created_at",
]

export interface SettledOrder extends OrderSold {
  id: string
  /** "VQ2611000042" */
  code: string
  terms: Map<string, Terms>
  /** which rule each producer's terms are */
  rules: Map<string, string | null>
  /** what a line is called, with its unit */
  titles: Map<string, string>
  posted: { producer_id: string; kind: string; amount: number }[]
  posted_events: Set<string>
}

/** Orders as the ledger sees them: whose lines, what has happened, by which rules, and what is posted already. Orders without lines of a producer are left out. */
export async function readOrders(container: MedusaContainer, ids: string[]): Promise<SettledOrder[]> {
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const settlement = settlementOf(container)
  const [{ data: orders }, { data: origins }, { data: returns }, entries, rules] = await Promise.all([
    query.graph({ entity: "order", fields: FIELDS, filters: { id: ids } }),
    query.graph({ entity: "order_line_origin", fields: ["order_id", "order_line_id", "producer_id"], filters: { order_id: ids } }),
    query.graph({ entity: "return", fields: ["id", "order_id", "canceled_at", "received_at", "updated_at", "items.item_id", "items.received_quantity"], filters: { order_id: ids } }),
    settlement.listLedgerEntries({ deal: ids.map(dealOf) }, { take: null, select: ["id", "deal", "producer_id", "kind", "amount", "source_kind", "source_id", "rule_id", "corrects"] }),
    settlement.listCommissionRules({}, { take: null }) as Promise<CommissionRule[]>,
  ])
  // A line packed from several lots has a row for each: they are all of one producer.
  const producerOf = new Map((origins as { order_line_id: string; producer_id: string }[]).map(({ order_line_id, producer_id }) => [order_line_id, producer_id]))
  const types = new Map((await producersOf(container).listProducers({ id: [...new Set(producerOf.values())] }, { take: null, select: ["id", "type"] })).map(({ id, type }) => [id, type as ProducerType | null]))

  return (orders as OrderRow[]).flatMap((order) => {
    const lines = order.items.flatMap(({ id, quantity, unit_price, adjustments }) => {
      const producer_id = producerOf.get(id)
      return producer_id ? [{ id, producer_id, quantity: Number(quantity), total: Math.round(Number(unit_price) * Number(quantity)) - sum(adjustments) }] : []
    })
    if (lines.length === 0) return []
    const own = entries.filter(({ deal }) => deal === dealOf(order.id))
    const undone = new Set(own.flatMap(({ source_kind, corrects }) => (source_kind === "undo" && corrects ? [corrects] : [])))
    const standing = own.filter(({ id, source_kind }) => source_kind !== "undo" && !undone.has(id))
    const on = todayInVietnam(new Date(order.created_at))
    const of = new Map(
      [...new Set(lines.map(({ producer_id }) => producer_id))].map((id) => {
        // The rule of the moment of sale, and once an order was posted by it, that one for good.
        const used = standing.find(({ producer_id, rule_id }) => producer_id === id && rule_id)?.rule_id
        return [id, rules.find((rule) => rule.id === used) ?? ruleFor(rules, { channel: "web", producer_type: types.get(id) ?? null, on })] as const
      }),
    )
    const delivery = order.shipping_methods?.[0]
    return [
      {
        id: order.id,
        code: order.custom_display_id ?? String(order.display_id),
        lines,
        delivery: delivery ? Math.max(0, Math.round(Number(delivery.amount)) - sum(delivery.adjustments)) : 0,
        events: [...parcelsOf(order), ...returnsOf((returns as ReturnRow[]).filter(({ order_id }) => order_id === order.id)), ...refundsOf(order)],
        terms: new Map([...of].flatMap(([id, rule]) => (rule ? [[id, rule] as const] : []))),
        rules: new Map([...of].map(([id, rule]) => [id, rule?.id ?? null])),
        titles: new Map(order.items.map(({ id, title, product_title, subtitle }) => [id, [product_title ?? title, subtitle].filter(Boolean).join(", ")])),
        posted: own.map(({ producer_id, kind, amount }) => ({ producer_id, kind, amount })),
        posted_events: new Set(standing.map(({ source_kind, source_id }) => eventKey({ kind: source_kind as OrderEvent["kind"], id: source_id }))),
      },
    ]
  })
}

export const dealOf = (order_id: string): string => `order:${order_id}`

function parcelsOf({ fulfillments }: OrderRow): OrderEvent[] {
  return (fulfillments ?? []).flatMap(({ id, delivered_at, canceled_at, items }) =>
    delivered_at && !canceled_at
      ? [{ kind: "parcel" as const, id, at: new Date(delivered_at), lines: items.flatMap(({ line_item_id, quantity }) => (line_item_id ? [{ line_id: line_item_id, quantity: Number(quantity) }] : [])) }]
      : [],
  )
}

/** What was received in several goes is a new event each time: its id carries how much had come by then. */
function returnsOf(rows: ReturnRow[]): OrderEvent[] {
  return rows.flatMap(({ id, canceled_at, received_at, updated_at, items }) => {
    const lines = items.map(({ item_id, received_quantity }) => ({ line_id: item_id, quantity: Number(received_quantity) })).filter(({ quantity }) => quantity > 0)
    if (canceled_at || lines.length === 0) return []
    return [{ kind: "return" as const, id: `${id}:${lines.reduce((total, { quantity }) => total + quantity, 0)}`, at: new Date(received_at ?? updated_at), lines }]
  })
}

const refundsOf = ({ payment_collections }: OrderRow): OrderEvent[] =>
  (payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .flatMap(({ refunds }) => refunds ?? [])
    .map(({ id, amount, created_at }) => ({ kind: "refund" as const, id, at: new Date(created_at), amount: Math.round(Number(amount)) }))

const sum = (rows: { amount: number }[] | null): number => Math.round((rows ?? []).reduce((total, { amount }) => total + Number(amount), 0))
