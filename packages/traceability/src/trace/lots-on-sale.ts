import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import type { LotOnSale } from "../http/trace"
import { lotsOf } from "../lots/module"
import { readLotTree } from "../lots/read-lot-tree"
import { harvestOf } from "./harvest-of"
import { pathOfLot } from "./find-trace"

/** As many as a buyer looks at before buying. */
const MOST = 3

/** The lots boxes of a product come from now, the one that goes out first before the others, each with its page. Empty: it is not kept in lots, not in the shop, or has run out. */
export async function lotsOnSale(container: MedusaContainer, handle: string): Promise<LotOnSale[]> {
  const [product] = await container.resolve(Modules.PRODUCT).listProducts({ handle, status: ProductStatus.PUBLISHED }, { take: 1, select: ["id"] })
  if (!product) return []
  const ids = await lotsOf(container).lotsOnSaleOf({ product_id: product.id, most: MOST })
  const told = await Promise.all(
    ids.map(async (id) => {
      const tree = await readLotTree(container, id)
      const path = await pathOfLot(container, tree.lot)
      return path ? [{ id, code: tree.lot.code, path, made_on: tree.lot.made_on, harvested: harvestOf(tree), best_before: tree.lot.best_before }] : []
    }),
  )
  return told.flat()
}
