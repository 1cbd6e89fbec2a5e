import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../clock"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "@ocop/checkout/modules/checkout"
import { todayInVietnam } from "@ocop/territory/rules"
import { lotsOf } from "./module"
import { refused } from "../refusals"
import { tellLotsChanged } from "./tell"

export const SHOP = { role: "system", id: "shop", name: "Cửa hàng" }

interface Parcel {
  id: string
  location_id: string
  canceled_at: string | null
  items: { line_item_id: string | null; inventory_item_id: string | null; quantity: number; title: string }[]
  order: { id: string } | null
}

async function parcelOf(container: MedusaContainer, fulfillment_id: string): Promise<Parcel | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id", "location_id", "canceled_at", "items.line_item_id", "items.inventory_item_id", "items.quantity", "items.title", "order.id"],
    filters: { id: fulfillment_id },
  })
  return data[0] as Parcel | undefined
}

/**
 * A parcel takes its boxes from lots, first expired first, and its order lines carry them from now on. Refuses when lots that may be
 * sold do not hold so many at that place: then the parcel does not come about. Called twice for a parcel, it happens once.
 */
export async function shipParcel(container: MedusaContainer, fulfillment_id: string): Promise<void> {
  const parcel = await parcelOf(container, fulfillment_id)
  if (!parcel?.order || parcel.canceled_at) return
  const lots = lotsOf(container)
  const items = parcel.items.flatMap(({ line_item_id, inventory_item_id, ...item }) => (line_item_id && inventory_item_id ? [{ ...item, line_item_id, inventory_item_id }] : []))
  const kept = await lots.listKeptVariants({ inventory_item_id: items.map(({ inventory_item_id }) => inventory_item_id) }, { take: null })
  const variantOf = new Map(kept.map(({ inventory_item_id, variant_id }) => [inventory_item_id, variant_id]))
  const at = now()
  const touched = new Set<string>()
  for (const item of items) {
    const variant_id = variantOf.get(item.inventory_item_id)
    if (!variant_id) continue
    const taken = await lots.shipFirstExpired({
      variant_id,
      stock_location_id: parcel.location_id,
      quantity: Number(item.quantity),
      today: todayInVietnam(at),
      by: SHOP,
      at,
      order_id: parcel.order.id,
      order_line_id: item.line_item_id,
      fulfillment_id,
      source: `ship:${fulfillment_id}:${item.line_item_id}`,
    })
    if (!taken) {
      await undoParcel(container, fulfillment_id)
      refused(`Kho này không đủ ${Number(item.quantity)} "${item.title}" trong các lô đang bán (lô tạm giữ, thu hồi và hết hạn không tính). Hãy đưa thêm lô ra bán, hoặc giao từ kho khác.`, "not_enough_in_lots")
    }
    for (const { lot_id } of taken ?? []) touched.add(lot_id)
    await noteOrigin(container, parcel.order.id, item.line_item_id)
  }
  await tellLotsChanged(container, [...touched])
}

/** Gives the boxes of a parcel that was canceled back to the lots they came from. Called twice, it happens once. */
export async function undoParcel(container: MedusaContainer, fulfillment_id: string): Promise<string[]> {
  const lots = lotsOf(container)
  const shipped = await lots.listLotMovements({ fulfillment_id, kind: "ship" }, { take: null })
  if (shipped.length === 0) return []
  const back = await lots.writeMovements({
    movements: shipped.map(({ lot_id, quantity, stock_location_id, order_id, order_line_id }) => ({
      lot_id, quantity, stock_location_id, order_id, order_line_id, fulfillment_id, kind: "return" as const, source: `unship:${fulfillment_id}`,
    })),
    by: SHOP,
    at: now(),
  })
  for (const line of new Set(back.flatMap(({ order_line_id }) => order_line_id ?? []))) await noteOrigin(container, back[0]!.order_id!, line)
  const ids = [...new Set(back.map(({ lot_id }) => lot_id))]
  await tellLotsChanged(container, ids)
  return ids
}

/** The order line's origin says what its lots are now: what was shipped and did not come back. */
export async function noteOrigin(container: MedusaContainer, order_id: string, order_line_id: string): Promise<void> {
  const lots = lotsOf(container)
  const movements = await lots.listLotMovements({ order_line_id, kind: ["ship", "return"] }, { take: null, order: { at: "ASC", id: "ASC" } })
  const net = new Map<string, number>()
  for (const { lot_id, kind, quantity } of movements) net.set(lot_id, (net.get(lot_id) ?? 0) + (kind === "ship" ? quantity : -quantity))
  const parts = [...net].filter(([, quantity]) => quantity > 0)
  const codes = new Map((await lots.listLots({ id: parts.map(([id]) => id) }, { take: null, select: ["id", "code"] })).map(({ id, code }) => [id, code]))
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["items.*"], filters: { id: order_id } })
  const line = (data[0] as { items?: { id: string; quantity: number }[] } | undefined)?.items?.find(({ id }) => id === order_line_id)
  if (!line) return
  await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).noteLots({
    order_line_id,
    quantity: Number(line.quantity),
    lots: parts.map(([lot_id, quantity]) => ({ lot_id, lot_code: codes.get(lot_id) ?? "", quantity })),
  })
}
