import type { MedusaContainer } from "@medusajs/framework/types"
import { lotsOf } from "./module"

/** One lot in every gift box of another. */
export interface GiftBoxContent {
  lot_id: string
  /** what one gift box holds of it, in boxes */
  per_box: number
  /** đồng of one gift box that were its maker's on the day it was made up */
  share: number
  part: { lot_id: string; code: string; title: string; variant_id: string; product_id: string | null; producer_id: string; made_on: string; best_before: string | null }
}

/** What is inside each of these lots that are gift boxes, in the order of their shares, the largest first; other lots are left out. */
export async function giftBoxContents(container: MedusaContainer, which: { lot_ids: readonly string[] } | { producer_id: string }): Promise<Map<string, GiftBoxContent[]>> {
  const lots = lotsOf(container)
  const own = "producer_id" in which ? await lots.listGiftBoxParts({ producer_id: which.producer_id }, { take: null, select: ["id", "lot_id"] }) : []
  const ids = "producer_id" in which ? [...new Set(own.map(({ lot_id }) => lot_id))] : [...new Set(which.lot_ids)]
  if (ids.length === 0) return new Map()
  const parts = await lots.listGiftBoxParts({ lot_id: ids }, { take: null, order: { share: "DESC", id: "ASC" } })
  if (parts.length === 0) return new Map()
  const rows = new Map((await lots.listLots({ id: [...new Set(parts.map(({ part_lot_id }) => part_lot_id))] }, { take: null })).map((row) => [row.id, row]))
  const inside = new Map<string, GiftBoxContent[]>()
  for (const { lot_id, part_lot_id, producer_id, per_box, share } of parts) {
    const { code, title, variant_id, product_id, made_on, best_before } = rows.get(part_lot_id)!
    inside.set(lot_id, [...(inside.get(lot_id) ?? []), { lot_id, per_box, share, part: { lot_id: part_lot_id, code, title, variant_id: variant_id!, product_id, producer_id, made_on, best_before } }])
  }
  return inside
}
