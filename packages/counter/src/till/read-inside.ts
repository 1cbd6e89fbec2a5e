import type { MedusaContainer } from "@medusajs/framework/types"
import { giftBoxContents, producerNames } from "@ocop/traceability/workflows"
import type { SoldGoods } from "../http"

export type Inside = NonNullable<SoldGoods["inside"]>[number]

/** What is in the gift boxes among these lots, by lot. */
export async function readInside(container: MedusaContainer, lot_ids: readonly string[]): Promise<Map<string, Inside[]>> {
  const contents = await giftBoxContents(container, { lot_ids })
  const names = await producerNames(container, [...contents.values()].flat().map(({ part }) => part.producer_id))
  return new Map([...contents].map(([lot_id, parts]) => [lot_id, parts.map(({ per_box, share, part }) => ({ per_box, share, title: part.title, lot_code: part.code, producer_id: part.producer_id, producer: names.get(part.producer_id) ?? "" }))]))
}
