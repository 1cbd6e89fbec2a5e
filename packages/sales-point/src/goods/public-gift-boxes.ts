import type { MedusaContainer } from "@medusajs/framework/types"
import { THE_SHOP } from "@ocop/traceability/rules"
import { giftBoxContents, pathsOfLots, producerNames, shelfAt } from "@ocop/traceability/workflows"
import type { PublicGiftBox } from "../http"
import { listedPrices } from "../market/prices"

/** Gift boxes of the shop that lie at a point: they are on no page of the shop, so the point says what is inside and whose it is. First to end first. */
export async function publicGiftBoxes(container: MedusaContainer, stock_location_id: string | null): Promise<PublicGiftBox[]> {
  if (!stock_location_id) return []
  const lots = (await shelfAt(container, stock_location_id)).filter(({ producer_id, state }) => producer_id === THE_SHOP && state === "on_sale")
  if (lots.length === 0) return []
  const [contents, prices, paths] = await Promise.all([
    giftBoxContents(container, { lot_ids: lots.map(({ lot_id }) => lot_id) }),
    listedPrices(container, lots.map(({ variant_id }) => variant_id)),
    pathsOfLots(container, lots.map(({ lot_id: id, lot_code: code, variant_id, product_id }) => ({ id, code, variant_id, product_id }))),
  ])
  const names = await producerNames(container, [...contents.values()].flat().map(({ part }) => part.producer_id))
  return lots.map(({ lot_id, lot_code, variant_id, title, quantity, best_before }) => ({
    variant_id, title, lot_code, quantity, best_before, price: prices.get(variant_id) ?? null, path: paths.get(lot_id) ?? null,
    contents: (contents.get(lot_id) ?? []).map(({ per_box, part }) => ({ per_box, title: part.title, producer: names.get(part.producer_id) ?? "" })),
  }))
}
