import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LotEvents, type LotsChanged } from "../events"
import { lotsOf } from "./module"

/** Says which lots changed, so that pages, search and labels follow within seconds. */
export async function tellLotsChanged(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await lotsOf(container).listLots({ id: ids }, { take: null, select: ["id", "product_id"] })
  const data: LotsChanged = { ids, product_ids: [...new Set(rows.flatMap(({ product_id }) => product_id ?? []))] }
  await container.resolve(Modules.EVENT_BUS).emit({ name: LotEvents.CHANGED, data })
}
