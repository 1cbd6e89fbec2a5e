import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { LotView } from "../http/lots"
import { lotViews } from "../lots/lot-views"
import { lotsOf } from "../lots/module"

/** A lot as it stands; of this producer only, where one is named. Throws NOT_FOUND. */
export async function lotById(container: MedusaContainer, id: string, producer_id?: string): Promise<LotView> {
  const rows = await lotsOf(container).listLots({ id: [id], ...(producer_id && { producer_id }) }, { take: 1 })
  const [lot] = await lotViews(container, rows)
  if (!lot) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có lô này.")
  return lot
}
