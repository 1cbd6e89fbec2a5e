import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../clock"
import type { NewMovement } from "../modules/lots"
import { feedLots } from "./feed-stock"
import { lotsOf } from "./module"
import { noteOrigin, SHOP } from "./ship-lots"
import { tellLotsChanged } from "./tell"

interface ReturnRow {
  location_id: string | null
  items: { item_id: string; received_quantity: number; damaged_quantity: number }[]
}

/**
 * Boxes a buyer sent back and the shop received go back to the lots they came from, spoilt ones are lost. Received in several
 * goes, or told twice, each box comes back once.
 */
export async function takeBackReturn(container: MedusaContainer, { order_id, return_id }: { order_id: string; return_id: string }): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "return", fields: ["id", "location_id", "items.item_id", "items.received_quantity", "items.damaged_quantity"], filters: { id: return_id } })
  const row = data[0] as ReturnRow | undefined
  const place = row?.location_id
  if (!row || !place) return
  const lots = lotsOf(container)
  const touched = new Set<string>()
  for (const { item_id: order_line_id, ...item } of row.items) {
    const moved = await lots.listLotMovements({ order_line_id, kind: ["ship", "return"] }, { take: null, order: { at: "DESC", id: "DESC" } })
    const sourceOf = (sort: string) => `return:${return_id}:${sort}`
    const before = (sort: string) => moved.filter(({ source }) => source?.startsWith(sourceOf(sort))).reduce((sum, { quantity }) => sum + quantity, 0)
    const spoilt = Number(item.damaged_quantity)
    const goods = [
      { sort: "good", total: Number(item.received_quantity) - spoilt },
      { sort: "spoilt", total: spoilt },
    ].map((each) => ({ ...each, fresh: each.total - before(each.sort) }))
    const out = new Map<string, number>()
    for (const { lot_id, kind, quantity } of moved) out.set(lot_id, (out.get(lot_id) ?? 0) + (kind === "ship" ? quantity : -quantity))
    for (const { sort, total, fresh } of goods) {
      const movements: NewMovement[] = []
      let open = fresh
      for (const [lot_id, there] of out) {
        const quantity = Math.min(open, there)
        if (quantity <= 0) continue
        out.set(lot_id, there - quantity)
        open -= quantity
        touched.add(lot_id)
        const source = `${sourceOf(sort)}:${order_line_id}:${total}`
        movements.push({ lot_id, kind: "return", quantity, stock_location_id: place, order_id, order_line_id, source, ...(sort === "spoilt" && { uncounted: true }) })
        if (sort === "spoilt") movements.push({ lot_id, kind: "lost", quantity, stock_location_id: place, order_id, order_line_id, source: `${source}:lost`, reason: "Hỏng khi nhận lại từ người mua" })
      }
      if (movements.length > 0) await lots.writeMovements({ movements, by: SHOP, at: now() })
    }
    if (touched.size > 0) await noteOrigin(container, order_id, order_line_id)
  }
  await feedLots(container, [...touched])
  await tellLotsChanged(container, [...touched])
}
