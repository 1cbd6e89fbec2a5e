import { generateEntityId, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { allocateStock } from "../../rules"
import type { PlannedLine, ReservedLine } from "../order/order-plan"
import { splitPlannedLine } from "../order/split-planned-line"
import { inStockQueue } from "../order/stock-queue"
import { availableByLocation, unitsByLocation } from "../quote/read-goods"

export const OUT_OF_STOCK = "out_of_stock"

export interface ReserveStockInput {
  placement_id: string
  code: string
  location_ids: string[]
  /** where the buyer fetches the goods: taken from there when they lie there */
  prefer: string | null
  lines: PlannedLine[]
}

/**
 * Promises the goods, all or none: under Medusa's lock of the inventory items the free stock is read, boxes are chosen from as few
 * places as possible, and reservations are written before anybody else may look. Refuses with `out_of_stock`.
 */
export const reserveStockStep = createStep(
  "reserve-stock",
  async ({ placement_id, code, location_ids, prefer, lines }: ReserveStockInput, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const keys = keysOf(lines)
    const reserve = async () => {
      const levels = await availableByLocation(container, { inventoryItemIds: keys, locationIds: location_ids })
      const reserved: ReservedLine[] = lines.flatMap((line) => {
        const parts = placesFor(line, unitsByLocation({ items: line.stock.items, levels }), prefer)
        for (const part of parts) takeFrom({ levels, line, part })
        return parts.map((part) => ({ ...part, line_id: generateEntityId(undefined, "ordli") }))
      })
      const reservations = reserved
        .filter((line) => line.location_id !== null)
        .flatMap((line) =>
          line.stock.items.map((item) => ({
            line_item_id: line.line_id,
            inventory_item_id: item.inventory_item_id,
            location_id: line.location_id!,
            quantity: item.required_quantity * line.quantity,
            allow_backorder: line.stock.allow_backorder,
            external_id: placement_id,
            description: code,
          })),
        )
      const created = reservations.length ? await inventory.createReservationItems(reservations) : []
      return { lines: reserved, reservation_ids: created.map(({ id }) => id) }
    }
    const result = keys.length ? await inStockQueue(() => container.resolve(Modules.LOCKING).execute(keys, reserve, { timeout: 20 })) : await reserve()
    return new StepResponse(result, { keys, ids: result.reservation_ids })
  },
  async (written, { container }) => {
    if (!written?.ids.length) return
    const inventory = container.resolve(Modules.INVENTORY)
    await inStockQueue(() => container.resolve(Modules.LOCKING).execute(written.keys, () => inventory.deleteReservationItems(written.ids), { timeout: 20 }))
  },
)

/** Sorted: who needs several locks takes them in the same order as everybody else. */
function keysOf(lines: PlannedLine[]): string[] {
  return [...new Set(lines.filter((line) => line.stock.managed).flatMap((line) => line.stock.items.map((item) => item.inventory_item_id)))].sort()
}

function placesFor(line: PlannedLine, stock: { location_id: string; available: number }[], prefer: string | null): (PlannedLine & { location_id: string | null })[] {
  if (!line.stock.managed) return [{ ...line, location_id: null }]
  const parts = allocateStock({ quantity: line.quantity, stock, prefer })
  if (parts) return splitPlannedLine(line, parts)
  const first = stock.map((place) => place.location_id).sort()[0]
  if (line.stock.allow_backorder && first) return [{ ...line, location_id: first }]
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `"${line.title}" is out of stock`, OUT_OF_STOCK)
}

/** Two lines of one order may draw on the same inventory item. */
function takeFrom({ levels, line, part }: { levels: Map<string, Map<string, number>>; line: PlannedLine; part: { location_id: string | null; quantity: number } }): void {
  if (part.location_id === null) return
  for (const item of line.stock.items) {
    const places = levels.get(item.inventory_item_id)
    places?.set(part.location_id, (places.get(part.location_id) ?? 0) - item.required_quantity * part.quantity)
  }
}
