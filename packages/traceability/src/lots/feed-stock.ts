import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { now } from "../clock"
import { inStockQueue } from "@ocop/checkout/workflows"
import { todayInVietnam } from "@ocop/territory/rules"
import type { ShelfToFeed } from "../modules/lots"
import { lotsOf } from "./module"
import { refused } from "../refusals"

const placeOf = ({ inventory_item_id, stock_location_id }: Pick<ShelfToFeed, "inventory_item_id" | "stock_location_id">) => `${inventory_item_id} ${stock_location_id}`
const wantedOf = ({ quantity, fed, sellable }: ShelfToFeed) => (sellable ? quantity : 0) - fed

/**
 * Lets the shop's inventory count what lies on the shelf in lots that may be sold, and nothing else. Writes differences, under the
 * lock buyers reserve under, and notes them; a process that dies in between leaves too few boxes on sale, never too many, and
 * `keep-stock-with-lots` puts it right. Variants that are not kept in lots are left alone; all kept ones when none is named.
 */
export async function feedStock(container: MedusaContainer, variant_ids?: string[]): Promise<void> {
  const lots = lotsOf(container)
  const differing = await lots.shelvesToFeed({ ...(variant_ids && { variant_ids }), today: todayInVietnam(now()) })
  const keys = [...new Set(differing.map(({ inventory_item_id }) => inventory_item_id))].sort()
  if (keys.length > 0) await underStockLock(container, keys, () => feedLocked(container, keys, variant_ids))
}

/** Takes boxes of this variant off the shelf by `work` while nobody can be promised one. */
export const takeOffShelf = (container: MedusaContainer, variant_id: string, work: (inventory_item_id: string) => Promise<void>): Promise<void> =>
  takeOffShelves(container, [variant_id], (itemOf) => work(itemOf.get(variant_id)!))

/** The same for several variants at once, given the inventory item of each; nothing happens while one of them is not kept in lots. */
export async function takeOffShelves(container: MedusaContainer, variant_ids: readonly string[], work: (itemOf: ReadonlyMap<string, string>) => Promise<void>): Promise<void> {
  const ids = [...new Set(variant_ids)]
  const kept = await lotsOf(container).listKeptVariants({ variant_id: ids }, { take: null })
  if (kept.length < ids.length) return
  const keys = kept.map(({ inventory_item_id }) => inventory_item_id).sort()
  await underStockLock(container, keys, async () => {
    await work(new Map(kept.map(({ variant_id, inventory_item_id }) => [variant_id, inventory_item_id])))
    await feedLocked(container, keys, ids)
  })
}

const underStockLock = (container: MedusaContainer, keys: string[], work: () => Promise<void>): Promise<void> =>
  inStockQueue(() => container.resolve(Modules.LOCKING).execute(keys, work, { timeout: 20 }))

async function feedLocked(container: MedusaContainer, keys: string[], variant_ids?: string[]): Promise<void> {
  const lots = lotsOf(container)
  // Of a product that was deleted nothing is counted any more.
  const there = new Set((await container.resolve(Modules.INVENTORY).listInventoryItems({ id: keys }, { take: null, select: ["id"] })).map(({ id }) => id))
  const shelves = (await lots.shelvesToFeed({ ...(variant_ids && { variant_ids }), today: todayInVietnam(now()) })).filter(({ inventory_item_id }) => there.has(inventory_item_id))
  await openLevels(container, shelves)
  const changes = new Map<string, { inventoryItemId: string; locationId: string; adjustment: number }>()
  for (const shelf of shelves) {
    const change = changes.get(placeOf(shelf)) ?? { inventoryItemId: shelf.inventory_item_id, locationId: shelf.stock_location_id, adjustment: 0 }
    changes.set(placeOf(shelf), { ...change, adjustment: change.adjustment + wantedOf(shelf) })
  }
  const notes = (rising: boolean) => shelves.filter((shelf) => wantedOf(shelf) > 0 === rising).map((shelf) => ({ id: shelf.id, by: wantedOf(shelf) }))
  await lots.noteFed(notes(true))
  await container.resolve(Modules.INVENTORY).adjustInventory([...changes.values()].filter(({ adjustment }) => adjustment !== 0))
  await lots.noteFed(notes(false))
}

/** The same for the variants of these lots. */
export async function feedLots(container: MedusaContainer, lot_ids: string[]): Promise<void> {
  const rows = await lotsOf(container).listLots({ id: lot_ids }, { take: null, select: ["variant_id"] })
  const variant_ids = [...new Set(rows.flatMap(({ variant_id }) => variant_id ?? []))]
  if (variant_ids.length > 0) await feedStock(container, variant_ids)
}

async function openLevels(container: MedusaContainer, shelves: readonly ShelfToFeed[]): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const wanted = [...new Map(shelves.map((shelf) => [placeOf(shelf), shelf])).values()]
  if (wanted.length === 0) return
  const levels = await inventory.listInventoryLevels({ inventory_item_id: wanted.map(({ inventory_item_id }) => inventory_item_id) }, { take: null, select: ["inventory_item_id", "location_id"] })
  const there = new Set(levels.map(({ inventory_item_id, location_id }) => `${inventory_item_id} ${location_id}`))
  const missing = wanted.filter((shelf) => !there.has(placeOf(shelf)))
  if (missing.length > 0) await inventory.createInventoryLevels(missing.map(({ inventory_item_id, stock_location_id }) => ({ inventory_item_id, location_id: stock_location_id, stocked_quantity: 0 })))
}

/**
 * From its first release on the stock of a variant is its lots: what was typed in before counts no longer, and nobody types again.
 * Refuses a variant whose stock is not counted, or counted in parts.
 */
export async function keepInLots(container: MedusaContainer, variant_id: string, producer_id: string): Promise<void> {
  const lots = lotsOf(container)
  const [known] = await lots.listKeptVariants({ variant_id }, { take: 1 })
  if (known) return
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "manage_inventory", "inventory_items.inventory_item_id", "inventory_items.required_quantity"],
    filters: { id: variant_id },
  })
  const variant = data[0] as { manage_inventory: boolean; inventory_items: { inventory_item_id: string; required_quantity: number }[] | null } | undefined
  const [item, ...more] = variant?.inventory_items ?? []
  if (!variant?.manage_inventory || !item || more.length > 0 || Number(item.required_quantity) !== 1) return refused("Sản phẩm này chưa theo dõi tồn kho theo đơn vị bán, nên chưa bán theo lô được. Hãy nhắn văn phòng.", "stock_not_counted")
  const inventory = container.resolve(Modules.INVENTORY)
  await underStockLock(container, [item.inventory_item_id], async () => {
    if (!(await lots.keepVariant({ variant_id, inventory_item_id: item.inventory_item_id, producer_id, since: now() }))) return
    const levels = await inventory.listInventoryLevels({ inventory_item_id: item.inventory_item_id }, { take: null })
    const typed = levels.filter(({ stocked_quantity }) => Number(stocked_quantity) > 0)
    if (typed.length > 0) await inventory.updateInventoryLevels(typed.map(({ id, inventory_item_id, location_id }) => ({ id, inventory_item_id, location_id, stocked_quantity: 0 })))
  })
}
