import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../clock"
import type { SettlementCheckView, SettlementDifference } from "../http"
import { orderDifferences } from "../rules"
import { settlementOf } from "./module"
import { postOrder } from "./post-order"
import { readOrders } from "./read-orders"

const AT_ONCE = 200
/** Older orders have been compared some two hundred times. */
const LOOKED_BACK = 200 * 86_400_000

/** Compares the ledger with every order and every statement with the ledger, posts what nobody had told it, and writes down what differs still. */
export async function checkSettlement(container: MedusaContainer): Promise<SettlementCheckView> {
  const settlement = settlementOf(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const at = now()
  const posted_late: string[] = []
  const differences: SettlementDifference[] = []
  let orders = 0

  for await (const ids of orderIds(container, new Date(at.getTime() - LOOKED_BACK))) {
    const apart = (await readOrders(container, ids)).filter((order) => orderDifferences(order).length > 0)
    orders += ids.length
    for (const { id, code } of apart) if ((await postOrder(container, id)).length > 0) posted_late.push(code)
    for (const order of await readOrders(container, apart.map(({ id }) => id))) {
      for (const each of orderDifferences(order)) differences.push({ what: "order", reference: order.code, ...each })
    }
  }
  for (const { number, producer_id, should, is } of await settlement.brokenStatements()) differences.push({ what: "statement", reference: number, producer_id, kind: "closing", should, is })

  if (posted_late.length > 0) logger.warn(`settlement: ${posted_late.length} orders had not reached the ledger and were posted now: ${posted_late.slice(0, 20).join(", ")}`)
  for (const { what, reference, producer_id, kind, should, is } of differences.slice(0, 50)) logger.error(`settlement: ${what} ${reference}, producer ${producer_id}: ${kind} should be ${should}, is ${is}`)
  await settlement.createSettlementChecks({ ran_at: at, orders, posted_late: posted_late as unknown as Record<string, unknown>, differences: differences as unknown as Record<string, unknown> })
  return { ran_at: at.toISOString(), orders, posted_late, differences }
}

/** Ids of orders with goods of producers, in heaps. */
async function* orderIds(container: MedusaContainer, since: Date): AsyncGenerator<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let skip = 0; ; skip += AT_ONCE) {
    const { data } = await query.graph({ entity: "order_terms", fields: ["order_id"], filters: { placed_at: { $gte: since } }, pagination: { take: AT_ONCE, skip, order: { order_id: "ASC" } } })
    if (data.length > 0) yield (data as { order_id: string }[]).map(({ order_id }) => order_id)
    if (data.length < AT_ONCE) return
  }
}
