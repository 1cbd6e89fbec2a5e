import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import type { GoodsAtPoint } from "../http"
import type { Locale } from "../rules/text"
import { cardsWhere } from "./cards-where"

const MOST_PRODUCTS = 300

interface VariantRow {
  id: string
  title: string
  product: { id: string } | null
  inventory_items: ({ inventory_item_id: string; required_quantity: number } | null)[] | null
}

/** What lies at a stock location and is promised to nobody: public products only, whole sale units. */
export async function goodsAt(container: MedusaContainer, { stock_location_id, locale }: { stock_location_id: string; locale: Locale }): Promise<GoodsAtPoint[]> {
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels({ location_id: stock_location_id }, { take: null, select: ["inventory_item_id", "stocked_quantity", "reserved_quantity"] })
  const free = new Map(levels.map((level) => [level.inventory_item_id, Number(level.stocked_quantity) - Number(level.reserved_quantity)]))
  const items = [...free].flatMap(([id, quantity]) => (quantity > 0 ? [id] : []))
  if (items.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({ entity: "product_variant_inventory_item", fields: ["variant_id"], filters: { inventory_item_id: items } })
  const { data } = await query.graph(
    { entity: "product_variant", fields: ["id", "title", "product.id", "inventory_items.inventory_item_id", "inventory_items.required_quantity"], filters: { id: links.flatMap(({ variant_id }) => variant_id ?? []) } },
    locale === "en" ? { locale: "en-US" } : {},
  )
  const unitsOf = new Map<string, GoodsAtPoint["units"]>()
  for (const variant of data as VariantRow[]) {
    const needs = (variant.inventory_items ?? []).flatMap((item) => item ?? [])
    const quantity = Math.min(...needs.map((item) => Math.floor((free.get(item.inventory_item_id) ?? 0) / Number(item.required_quantity))))
    if (!variant.product || !Number.isFinite(quantity) || quantity < 1) continue
    unitsOf.set(variant.product.id, [...(unitsOf.get(variant.product.id) ?? []), { variant_id: variant.id, unit: variant.title, quantity }])
  }
  if (unitsOf.size === 0) return []
  const products = await cardsWhere(container, { filters: { id: { $in: [...unitsOf.keys()] } }, take: MOST_PRODUCTS, locale, now: now() })
  return products.map((product) => {
    const units = unitsOf.get(product.id) ?? []
    // Of one size only, the label's own words say what one buys.
    return { product, units: units.length === 1 && product.variant_id === units[0]!.variant_id && product.price ? [{ ...units[0]!, unit: product.price.unit }] : units }
  })
}
