import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PortalOrder, PortalOrderListResponse } from "../http"

interface OrderRow {
  id: string
  custom_display_id: string | null
  display_id: number
  created_at: string
  status: string
  fulfillment_status?: string
  items: { id: string; title: string; product_title: string | null; quantity: number; unit_price: number }[]
  shipping_address: { city: string | null; province: string | null } | null
}

const FIELDS = ["id", "custom_display_id", "display_id", "created_at", "status", "fulfillment_status", "items.*", "shipping_address.city", "shipping_address.province"]

const NAMES: Record<string, string> = { pending: "Đang chuẩn bị", completed: "Đã xong", canceled: "Đã hủy", archived: "Đã xong" }

/** Orders that hold something of this producer, and of them its own lines only. */
export async function ownOrders(container: MedusaContainer, { producer_id, limit, offset }: { producer_id: string; limit: number; offset: number }): Promise<PortalOrderListResponse> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order_line_origin", fields: ["order_id", "order_line_id", "created_at"], filters: { producer_id } })
  const origins = data as { order_id: string; order_line_id: string; created_at: string }[]
  const lines = new Set(origins.map(({ order_line_id }) => order_line_id))
  const ids = [...new Set([...origins].sort((one, other) => String(other.created_at).localeCompare(String(one.created_at)) || other.order_id.localeCompare(one.order_id)).map(({ order_id }) => order_id))]
  const page = ids.slice(offset, offset + limit)
  if (page.length === 0) return { orders: [], count: ids.length, offset, limit }
  const { data: orders } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: page } })
  const rows = new Map((orders as OrderRow[]).map((order) => [order.id, order]))
  return { orders: page.flatMap((id) => toOrder(rows.get(id), lines)), count: ids.length, offset, limit }
}

function toOrder(order: OrderRow | undefined, own: ReadonlySet<string>): PortalOrder[] {
  if (!order) return []
  const lines = order.items
    .filter(({ id }) => own.has(id))
    .map(({ title, product_title, quantity, unit_price }) => ({ title: product_title ?? title, quantity: Number(quantity), unit_price: Number(unit_price), total: Number(quantity) * Number(unit_price) }))
  return [
    {
      code: order.custom_display_id ?? String(order.display_id),
      placed_at: new Date(order.created_at).toISOString(),
      status: order.status,
      status_name: NAMES[order.status] ?? order.status,
      lines,
      total: lines.reduce((sum, line) => sum + line.total, 0),
      destination: order.shipping_address?.province ?? order.shipping_address?.city ?? null,
    },
  ]
}
