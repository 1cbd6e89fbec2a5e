import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow, markOrderFulfillmentAsDeliveredWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { now } from "@ocop/certification/modules/certification"
import { placeOrder, shopContext } from "@ocop/checkout/workflows"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@ocop/producer/modules/settlement"
import { checkSettlement, issueStatements, makePayList, movePayout, postOrderWorkflow, settlementLock } from "@ocop/producer/workflows"
import { recordCashWorkflow } from "@ocop/vietnam-payment/workflows"
import { BANK_ACCOUNTS, COMMISSION_RULES, FAILED_ONCE, RULES_SINCE, RULES_SOURCE, SETTLED_ORDERS, WAITS_FOR_REPORT, type SettledOrderRow } from "../data/settled-orders"
import type { SeedContext } from "./context"

const OFFICER = { actor_id: "demo-trade-office", name: "Phòng Kinh tế (minh họa)" }
const DAY = 86_400_000

interface SeedSettlement {
  channel_id: string
  producers: Map<string, string>
}

/** Two months of delivered orders, stated and paid (one producer's last month waits for a supermarket): one transfer that failed and was made again, one sale given back after it was paid. Once for a shop. */
export async function seedSettlement(context: SeedContext, { channel_id, producers }: SeedSettlement): Promise<void> {
  const { container } = context
  const settlement = container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
  // The comparison at the end is the last thing written.
  const [done] = await settlement.listSettlementChecks({}, { take: 1 })
  if (done) return
  await seedRules(settlement)
  await seedBankAccounts(settlement, producers)
  const orders = new Map<string, string>()
  for (const row of SETTLED_ORDERS) {
    const id = await deliver(context, { row, channel_id })
    if (id) orders.set(row.key, id)
  }
  for (const months_ago of [2, 1] as const) {
    const period = monthBefore(months_ago)
    const producer_ids = [...producers].flatMap(([handle, id]) => (months_ago === 1 && handle === WAITS_FOR_REPORT ? [] : [id]))
    await issueStatements(container, { caller: OFFICER, period, producer_ids, at: dayOf(months_ago - 1, 3) })
    await pay(context, { at: dayOf(months_ago - 1, 4), failing: months_ago === 2 ? producers.get(FAILED_ONCE.producer)! : null })
  }
  for (const { key, refunded } of SETTLED_ORDERS) if (refunded && orders.has(key)) await giveBack(context, orders.get(key)!)
  await checkSettlement(container)
}

/** Before anything is sold: a sale takes the rule of its day. */
export async function seedRules(settlement: SettlementModuleService): Promise<void> {
  const [known] = await settlement.listCommissionRules({}, { take: 1 })
  if (!known) await settlement.createCommissionRules(COMMISSION_RULES.map((rule) => ({ ...rule, valid_from: RULES_SINCE, valid_to: null, source: RULES_SOURCE, by_name: OFFICER.name })))
}

async function seedBankAccounts(settlement: SettlementModuleService, producers: Map<string, string>): Promise<void> {
  const [known] = await settlement.listBankAccounts({}, { take: 1 })
  if (known) return
  const entered_at = dayOf(2, 1)
  await settlement.createBankAccounts(
    BANK_ACCOUNTS.map(({ producer, state, ...account }) => ({
      ...account,
      state,
      producer_id: producers.get(producer)!,
      entered_by: "Chủ sở hữu (minh họa)",
      entered_at,
      ...(state === "accepted" && { checked_by: OFFICER.name, checked_at: new Date(entered_at.getTime() + DAY) }),
    })),
  )
}

/** Placed, sent and delivered in its month. What died half-way goes on where it stopped. */
async function deliver({ container, query }: SeedContext, { row, channel_id }: { row: SettledOrderRow; channel_id: string }): Promise<string | null> {
  const shop = await shopContext(container, channel_id)
  if (!shop) return null
  const at = dayOf(row.months_ago, row.day)
  const { data: variants } = await query.graph({ entity: "variant", fields: ["id", "sku"], filters: { sku: row.items.map(({ sku }) => sku) } })
  const ids = new Map((variants as { id: string; sku: string }[]).map(({ id, sku }) => [sku, id]))
  const items = row.items.map(({ sku, quantity }) => ({ variant_id: ids.get(sku)!, quantity }))
  const contact = { ...row.buyer, email: null }
  const placed = await placeOrder(container, {
    request: { items, delivery: { method: "zone", address: { line1: "Tổ 3", ward_code: "18313", province_code: "42" } }, contact: row.buyer, payment: { method: "cod" }, consents: [] },
    contact,
    shop,
    key: row.key,
    bodyHash: row.key,
    at,
  })
  if (placed.kind !== "placed") throw new Error(`Demo order ${row.key} (${row.items.map(({ sku }) => sku).join(", ")}) could not be placed: ${JSON.stringify(placed).slice(0, 300)}`)
  const order_id = placed.order_id
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sql.raw('update "order" set created_at = ? where id = ?', [at, order_id])
  const delivered = earlier(new Date(at.getTime() + 2 * DAY))

  // The subscriber waits for this lock: what it posts is what happened then.
  await container.resolve(Modules.LOCKING).execute(settlementLock(order_id), async () => {
    for (const { location_id, lines } of await parcelsOf({ query }, order_id)) {
      const { result } = await createOrderFulfillmentWorkflow(container).run({ input: { order_id, items: lines, location_id, no_notification: true } })
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId: order_id, fulfillmentId: result.id } })
      await sql.raw('update "fulfillment" set created_at = ?, packed_at = ?, shipped_at = ?, delivered_at = ? where id = ?', [at, at, at, delivered, result.id])
    }
  })
  await postOrderWorkflow(container).run({ input: { order_id } })
  if (row.cash !== "not_reported") await takeCash({ query, container }, { order_id, delivered, handedIn: row.cash === "handed_in" })
  return order_id
}

/** What has not left yet, by the place it leaves from. */
async function parcelsOf({ query }: Pick<SeedContext, "query">, order_id: string): Promise<{ location_id: string; lines: { id: string; quantity: number }[] }[]> {
  const [{ data: origins }, { data: orders }] = await Promise.all([
    query.graph({ entity: "order_line_origin", fields: ["order_line_id", "stock_location_id"], filters: { order_id } }),
    query.graph({ entity: "order", fields: ["items.*", "items.detail.*"], filters: { id: order_id } }),
  ])
  const items = (orders[0] as unknown as { items: { id: string; quantity: number; detail: { fulfilled_quantity: number } }[] }).items
  const places = new Map((origins as { order_line_id: string; stock_location_id: string | null }[]).map((row) => [row.order_line_id, row.stock_location_id]))
  const open = items.filter(({ quantity, detail }) => Number(quantity) > Number(detail.fulfilled_quantity))
  return [...new Set(open.flatMap(({ id }) => places.get(id) ?? []))].map((location_id) => ({ location_id, lines: open.filter(({ id }) => places.get(id) === location_id).map(({ id, quantity }) => ({ id, quantity: Number(quantity) })) }))
}

async function takeCash({ query, container }: Pick<SeedContext, "query" | "container">, { order_id, delivered, handedIn }: { order_id: string; delivered: Date; handedIn: boolean }): Promise<void> {
  const [{ data }, { data: entries }] = await Promise.all([
    query.graph({ entity: "order", fields: ["payment_collections.amount"], filters: { id: order_id } }),
    query.graph({ entity: "cash_entry", fields: ["kind"], filters: { order_id } }),
  ])
  const amount = (data[0] as unknown as { payment_collections: { amount: number }[] }).payment_collections.reduce((sum, each) => sum + Number(each.amount), 0)
  const known = (entries as { kind: string }[]).map(({ kind }) => kind)
  const common = { order_id, amount, recorded_by: null, note: "Minh họa" }
  if (!known.includes("collected")) await recordCashWorkflow(container).run({ input: { ...common, kind: "collected", happened_at: delivered } })
  if (handedIn && !known.includes("remitted")) await recordCashWorkflow(container).run({ input: { ...common, kind: "remitted", happened_at: earlier(new Date(delivered.getTime() + 3 * DAY)) } })
}

/** A list to everybody with a checked account; of one of them the transfer fails first and is made again three days later. */
async function pay({ container }: Pick<SeedContext, "container">, { at, failing }: { at: Date; failing: string | null }): Promise<void> {
  const settlement = container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
  const checked = await settlement.listBankAccounts({ state: "accepted" }, { take: null, select: ["producer_id"] })
  const standings = await settlement.standings(checked.map(({ producer_id }) => producer_id))
  if (standings.every(({ payable }) => payable === 0)) return
  const { pay_list } = await makePayList(container, OFFICER, at)
  const step = (id: string, verb: string, days: number, reason?: string) => movePayout(container, { caller: OFFICER, id, verb, reason, at: earlier(new Date(at.getTime() + days * DAY)) })
  for (const { id, producer_id } of await settlement.listPayouts({ pay_list_id: pay_list.id }, { take: null })) {
    await step(id, "send", 0)
    if (producer_id === failing) await step(id, "fail", 1, FAILED_ONCE.reason)
    else await step(id, "pay", 1)
  }
  if (failing) await pay({ container }, { at: earlier(new Date(at.getTime() + 3 * DAY)), failing: null })
}

/** The buyer got everything back after the producer had been paid for it. */
async function giveBack({ container, query }: SeedContext, order_id: string): Promise<void> {
  const { data } = await query.graph({ entity: "order", fields: ["payment_collections.payments.id", "payment_collections.payments.amount", "payment_collections.payments.refunds.id"], filters: { id: order_id } })
  const payment = (data[0] as unknown as { payment_collections: { payments: { id: string; amount: number; refunds: { id: string }[] }[] }[] }).payment_collections[0]?.payments[0]
  if (!payment) return
  if (payment.refunds.length === 0) await refundPaymentWorkflow(container).run({ input: { payment_id: payment.id, amount: Number(payment.amount), note: "Cam dập khi giao (minh họa)" } })
  await postOrderWorkflow(container).run({ input: { order_id } })
}

/** Noon in Vietnam of a day of this month or an earlier one, never later than now. */
function dayOf(months_ago: number, day: number): Date {
  return earlier(new Date(`${monthBefore(months_ago)}-${String(day).padStart(2, "0")}T12:00:00+07:00`))
}

function monthBefore(months_ago: number): string {
  const [year, month] = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now()).split("-").map(Number) as [number, number]
  const index = year * 12 + (month - 1) - months_ago
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`
}

const earlier = (at: Date): Date => new Date(Math.min(at.getTime(), now().getTime()))
