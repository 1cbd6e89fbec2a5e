import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { now } from "@ocop/certification/modules/certification"
import { placeOrder, shopContext } from "@ocop/checkout/workflows"
import type { SeedContext } from "./context"

export interface DemoOrder {
  key: string
  name: string
  phone: string
  email: string | null
  line1: string
  ward_code: string
  boxes: number
}

/** Who bought oranges that were recalled afterwards; and who still waits for some. All invented. */
export const DEMO_BUYERS: Record<"recalled" | "waiting", DemoOrder[]> = {
  recalled: [
    { key: "demo-order-recalled-1", name: "Nguyễn Thị Lan (minh họa)", phone: "+84912000001", email: "nguoi-mua-1@vuquang.example", line1: "Thôn 2", ward_code: "18322", boxes: 2 },
    { key: "demo-order-recalled-2", name: "Trần Văn Bình (minh họa)", phone: "+84912000002", email: null, line1: "Xóm 5", ward_code: "18328", boxes: 1 },
  ],
  waiting: [{ key: "demo-order-waiting-1", name: "Lê Thị Cúc (minh họa)", phone: "+84912000003", email: null, line1: "Thôn Hợp Thắng", ward_code: "18313", boxes: 1 }],
}

/** Places an order as a guest does, once by its key; `ship` makes its parcel, which takes boxes from lots, first expired first. */
export async function buyBoxes({ container, query }: SeedContext, order: DemoOrder, { variant_id, ship }: { variant_id: string; ship: boolean }): Promise<void> {
  const { data } = await query.graph({ entity: "api_key", fields: ["sales_channels.id"], filters: { type: "publishable" } })
  const channel = (data as unknown as { sales_channels?: { id: string }[] }[]).flatMap(({ sales_channels }) => sales_channels ?? [])[0]
  const shop = channel && (await shopContext(container, channel.id))
  if (!shop) throw new Error("The demo shop has no sales channel to order from")
  const { key, name, phone, email, line1, ward_code, boxes } = order
  const request = {
    items: [{ variant_id, quantity: boxes }],
    delivery: { method: "zone" as const, address: { line1, ward_code, province_code: "42" } },
    contact: { name, phone, ...(email && { email }) },
    payment: { method: "cod" as const },
    consents: [],
  }
  const placed = await placeOrder(container, { request, contact: { name, phone, email }, shop, key, bodyHash: createHash("sha256").update(JSON.stringify(request)).digest("hex"), at: now() })
  if (placed.kind !== "placed") throw new Error(`The demo order ${key} was not placed: ${JSON.stringify(placed)}`)
  if (!ship || !placed.created) return
  const { data: orders } = await query.graph({ entity: "order", fields: ["id", "items.*"], filters: { id: placed.order_id } })
  const items = (orders[0] as unknown as { items: { id: string; quantity: number }[] }).items
  const [reserved] = await container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id: items.map(({ id }) => id) }, { take: 1 })
  await createOrderFulfillmentWorkflow(container).run({ input: { order_id: placed.order_id, items: items.map(({ id, quantity }) => ({ id, quantity: Number(quantity) })), ...(reserved && { location_id: reserved.location_id }) } })
}
