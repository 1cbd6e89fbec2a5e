import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import type { OrderableItem } from "../http"
import { readGoods } from "./read-goods"

/** Everything that is for sale and carries a number: a buyer at an empty shelf may order any of it. */
export async function readOrderable(container: MedusaContainer): Promise<OrderableItem[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product", fields: ["id", "variants.id"], filters: { status: "published" } })
  const goods = await readGoods(container, (data as { variants?: { id: string }[] | null }[]).flatMap(({ variants }) => (variants ?? []).map(({ id }) => id)))
  const at = now().toISOString()
  return [...goods.values()]
    .flatMap(({ variant_id, gtin, title, unit, price, producer, starAt }) => (gtin && price !== null && producer ? [{ variant_id, gtin, title, unit, price, producer: producer.name, star: starAt(at) }] : []))
    .sort((one, other) => one.title.localeCompare(other.title, "vi") || one.unit.localeCompare(other.unit, "vi"))
}
