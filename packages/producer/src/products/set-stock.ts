import type { MedusaContainer } from "@medusajs/framework/types"
import { createInventoryLevelsWorkflow, updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { invalid, refused } from "../refusals"
import { keptInLots } from "./kept-in-lots"
import { levelsOf, ownProduct } from "./read-products"

/** How much lies in the producer's own store-room; what is promised to orders cannot be counted away. */
export async function setStock(container: MedusaContainer, { producer_id, product_id, quantity }: { producer_id: string; product_id: string; quantity: number }): Promise<void> {
  const { product, locations } = await ownProduct(container, producer_id, product_id)
  const kept = await keptInLots(container, product.variants.map(({ id }) => id))
  if (kept.size > 0) refused("Kho của sản phẩm này tính theo lô. Hãy đưa lô ra bán hoặc rút lô về ở trang Lô hàng.", "kept_in_lots")
  const inventory_item_id = product.variants[0]?.inventory_items?.[0]?.inventory_item_id
  const [location_id] = locations
  if (!inventory_item_id || !location_id) return refused("Sản phẩm này chưa có kho. Hãy nhắn văn phòng.")
  const [level] = levelsOf(product, [location_id])
  const reserved = Number(level?.reserved_quantity ?? 0)
  if (quantity < reserved) invalid(`Đã có ${reserved} sản phẩm nằm trong đơn chưa giao, nên kho không thể ít hơn ${reserved}.`, "stock_promised")
  if (level) await updateInventoryLevelsWorkflow(container).run({ input: { updates: [{ id: level.id, inventory_item_id, location_id, stocked_quantity: quantity }] } })
  else await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: [{ inventory_item_id, location_id, stocked_quantity: quantity }] } })
}
