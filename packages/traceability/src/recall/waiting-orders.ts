import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "@ocop/checkout/modules/checkout"
import type { RecallWaiting } from "../http/lots"
import { locationNames } from "../lots/list-lots"
import { lotsOf } from "../lots/module"

const CHUNK = 5000

/**
 * Orders that are promised goods of the kind these lots are, at places where boxes of these lots lie, and are not shipped yet. Which
 * lot an order gets is only known when it is packed, so all of them are named; `short` are those at places where what other lots have
 * on sale is less than what is promised there.
 */
export async function waitingOrders(container: MedusaContainer, lot_ids: string[]): Promise<RecallWaiting[]> {
  const shelves = await lotsOf(container).shelvesAmong(lot_ids)
  if (shelves.length === 0) return []
  const inventory = container.resolve(Modules.INVENTORY)
  const item = [...new Set(shelves.map(({ inventory_item_id }) => inventory_item_id))]
  const location = [...new Set(shelves.map(({ stock_location_id }) => stock_location_id))]
  const [reserved, levels] = await Promise.all([
    inventory.listReservationItems({ inventory_item_id: item, location_id: location }, { take: null, select: ["inventory_item_id", "location_id", "line_item_id", "quantity"] }),
    inventory.listInventoryLevels({ inventory_item_id: item, location_id: location }, { take: null }),
  ])
  const placeKey = (inventory_item_id: string, stock_location_id: string) => `${inventory_item_id} ${stock_location_id}`
  const shelfAt = new Map(shelves.map((shelf) => [placeKey(shelf.inventory_item_id, shelf.stock_location_id), shelf]))
  const shortAt = new Map(levels.map((level) => {
    const key = placeKey(level.inventory_item_id, level.location_id)
    return [key, Number(level.reserved_quantity) > Number(level.stocked_quantity) - (shelfAt.get(key)?.fed ?? 0)]
  }))
  const here = reserved.flatMap(({ inventory_item_id, location_id, line_item_id, quantity }) => {
    const key = placeKey(inventory_item_id, location_id)
    return line_item_id && shelfAt.has(key) ? [{ key, line_item_id, location_id, boxes: Number(quantity) }] : []
  })
  const orderOf = await ordersOfLines(container, here.map(({ line_item_id }) => line_item_id))
  const byOrder = new Map<string, { boxes: number; short: boolean; places: Set<string>; lots: Set<string> }>()
  for (const { key, line_item_id, location_id, boxes } of here) {
    const order_id = orderOf.get(line_item_id)
    if (!order_id) continue
    const order = byOrder.get(order_id) ?? { boxes: 0, short: false, places: new Set<string>(), lots: new Set<string>() }
    order.boxes += boxes
    order.short ||= shortAt.get(key) ?? true
    order.places.add(location_id)
    for (const code of shelfAt.get(key)!.codes) order.lots.add(code)
    byOrder.set(order_id, order)
  }
  const [terms, names] = await Promise.all([termsOf(container, [...byOrder.keys()]), locationNames(container, location)])
  return [...byOrder]
    .map(([order_id, { boxes, short, places, lots }]): RecallWaiting => {
      const row = terms.get(order_id)
      return {
        order_id,
        code: row?.code ?? null,
        boxes,
        short,
        places: [...places].map((id) => names.get(id) ?? id),
        lot_codes: [...lots].sort(),
        buyer: row ? { name: row.contact_name, phone: row.phone, email: row.email } : null,
        placed_at: row ? new Date(row.placed_at).toISOString() : null,
      }
    })
    .sort((one, other) => Number(other.short) - Number(one.short) || (one.placed_at ?? "").localeCompare(other.placed_at ?? ""))
}

/** Orders by their lines: Medusa asks the other way round only. */
async function ordersOfLines(container: MedusaContainer, lines: readonly string[]): Promise<Map<string, string>> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = new Map<string, string>()
  for (let at = 0; at < lines.length; at += CHUNK) {
    const rows = await sql("order_item").select<{ item_id: string; order_id: string }[]>("item_id", "order_id").whereIn("item_id", lines.slice(at, at + CHUNK)).whereNull("deleted_at")
    for (const { item_id, order_id } of rows) found.set(item_id, order_id)
  }
  return found
}

async function termsOf(container: MedusaContainer, ids: string[]) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const rows: Awaited<ReturnType<typeof checkout.listOrderTerms>> = []
  for (let at = 0; at < ids.length; at += CHUNK) rows.push(...(await checkout.listOrderTerms({ order_id: ids.slice(at, at + CHUNK) }, { take: null })))
  return new Map(rows.map((row) => [row.order_id, row]))
}
