import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { inStockQueue } from "@ocop/checkout/workflows"
import { lotsOf } from "./module"

/** What differed at the last look, by item and place. A parcel on its way differs for less than a second. */
let before = new Map<string, number>()

async function differences(container: MedusaContainer): Promise<Map<string, { level_id: string; inventory_item_id: string; location_id: string; by: number }>> {
  const lots = lotsOf(container)
  const [kept, fed] = await Promise.all([lots.listKeptVariants({}, { take: null, select: ["inventory_item_id"] }), lots.fedByPlace()])
  if (kept.length === 0) return new Map()
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id: kept.map(({ inventory_item_id }) => inventory_item_id) }, { take: null })
  const counted = new Map(fed.map((row) => [`${row.inventory_item_id} ${row.stock_location_id}`, row.fed]))
  return new Map(
    levels.flatMap((level) => {
      const key = `${level.inventory_item_id} ${level.location_id}`
      const by = (counted.get(key) ?? 0) - Number(level.stocked_quantity)
      return by === 0 ? [] : [[key, { level_id: level.id, inventory_item_id: level.inventory_item_id, location_id: level.location_id, by }] as const]
    }),
  )
}

/** The inventory counts of kept variants what their lots gave it. A difference that stands for a minute is what a dead process left: it is put right and told. */
export async function repairStock(container: MedusaContainer): Promise<void> {
  const found = await differences(container)
  const standing = [...found].filter(([key, { by }]) => before.get(key) === by)
  before = new Map([...found].map(([key, { by }]) => [key, by]))
  if (standing.length === 0) return
  const keys = [...new Set(standing.map(([, { inventory_item_id }]) => inventory_item_id))].sort()
  await inStockQueue(() =>
    container.resolve(Modules.LOCKING).execute(
      keys,
      async () => {
        const now = await differences(container)
        const wrong = standing.flatMap(([key, { by }]) => (now.get(key)?.by === by ? [now.get(key)!] : []))
        await container.resolve(Modules.INVENTORY).adjustInventory(wrong.map(({ inventory_item_id, location_id, by }) => ({ inventoryItemId: inventory_item_id, locationId: location_id, adjustment: by })))
        for (const { inventory_item_id, location_id, by } of wrong) container.resolve(ContainerRegistrationKeys.LOGGER).warn(`lots: the stock of ${inventory_item_id} at ${location_id} was off by ${by} and is put right`)
      },
      { timeout: 20 },
    ),
  )
  before = new Map()
}
