import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../clock"
import type { NewEntry } from "../modules/settlement"
import { orderEntries, type GoodsLine, type OrderEntry } from "../rules"
import { HOUSE, settlementOf } from "./module"
import { dealOf, readOrders, type SettledOrder } from "./read-orders"

const UNDONE = "Hoàn tác: bước ghi nhận sau đó không thành công"

/** Who posts an order holds this lock, or who changes something of it that is to be posted as one. */
export const settlementLock = (order_id: string): string => `settlement:${order_id}`

/** One at a time for an order: two things heard of at once are posted one after the other. */
export const postOrderStep = createStep(
  "post-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const ids = await container.resolve(Modules.LOCKING).execute(settlementLock(order_id), async () => {
      const [order] = await readOrders(container, [order_id])
      return order ? settlementOf(container).postEntries(entriesOf(order), HOUSE) : []
    })
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) await settlementOf(container).undoEntries(ids, UNDONE, now())
  },
)

/** Posts what has happened to an order since it was last looked at: delivered, returned, refunded. Called again it writes nothing. */
export const postOrderWorkflow = createWorkflow("post-order", (input: { order_id: string }) => {
  return new WorkflowResponse(postOrderStep(input))
})

export async function postOrder(container: MedusaContainer, order_id: string): Promise<string[]> {
  const { result } = await postOrderWorkflow(container).run({ input: { order_id } })
  return result
}

function entriesOf(order: SettledOrder): NewEntry[] {
  return orderEntries(order).map(({ producer_id, kind, amount, event }) => ({
    producer_id,
    kind,
    amount,
    source_kind: event.kind,
    source_id: event.id,
    deal: dealOf(order.id),
    reference: order.code,
    goods: kind === "sale" || kind === "refund" ? goodsOf(order, producer_id, event, amount) : null,
    rule_id: order.rules.get(producer_id) ?? null,
    happened_at: event.at,
  }))
}

/** What the parcel held of this producer, or what came back; the last line takes what rounding has left. Money alone has no goods. */
function goodsOf({ lines, titles }: SettledOrder, producer_id: string, event: OrderEntry["event"], amount: number): GoodsLine[] | null {
  if (event.kind === "refund") return null
  const goods = event.lines.flatMap(({ line_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_id)
    if (!line || line.producer_id !== producer_id) return []
    return [{ title: titles.get(line_id) ?? "", quantity, amount: Math.floor((line.total * Math.min(quantity, line.quantity)) / line.quantity) * Math.sign(amount) }]
  })
  const last = goods.at(-1)
  if (last) last.amount += amount - goods.reduce((sum, each) => sum + each.amount, 0)
  return goods.length > 0 ? goods : null
}
