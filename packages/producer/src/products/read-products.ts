import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { starOf } from "@ocop/certification/rules"
import { now } from "../clock"
import { producersOf } from "../files"
import type { PortalProduct } from "../http"
import { notFound } from "../refusals"
import { priceBounds } from "../rules"
import { keptInLots } from "./kept-in-lots"

interface Level {
  id: string
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}
export interface ProductRow {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  status: string
  images: { url: string }[] | null
  variants: {
    id: string
    title: string
    weight: number | null
    prices: { id: string; amount: number; currency_code: string }[] | null
    inventory_items: { inventory_item_id: string; inventory: { location_levels: Level[] | null } | null }[] | null
  }[]
}

const FIELDS = [
  "id", "handle", "title", "subtitle", "description", "thumbnail", "status", "images.url",
  "variants.id", "variants.title", "variants.weight", "variants.prices.*",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.*",
]

export interface OwnProducts {
  products: ProductRow[]
  locations: string[]
}

/** The products of a producer, and where its own stock lies. */
export async function ownProducts(container: MedusaContainer, producer_id: string): Promise<OwnProducts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "producer", fields: ["id", "products.id", "stock_locations.id"], filters: { id: producer_id } })
  const [row] = data as unknown as { products?: ({ id: string } | null)[]; stock_locations?: ({ id: string } | null)[] }[]
  const ids = (row?.products ?? []).flatMap((product) => product?.id ?? [])
  const locations = (row?.stock_locations ?? []).flatMap((place) => place?.id ?? [])
  if (ids.length === 0) return { products: [], locations }
  const { data: products } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: ids } })
  return { products: products as unknown as ProductRow[], locations }
}

export async function ownProduct(container: MedusaContainer, producer_id: string, id: string): Promise<{ product: ProductRow; locations: string[] }> {
  const { products, locations } = await ownProducts(container, producer_id)
  const product = products.find((each) => each.id === id)
  return product ? { product, locations } : notFound("Đây không phải sản phẩm của bạn.")
}

export const priceOf = ({ variants }: Pick<ProductRow, "variants">): number | null =>
  variants[0]?.prices?.find(({ currency_code }) => currency_code === "vnd")?.amount ?? null

export const levelsOf = ({ variants }: Pick<ProductRow, "variants">, locations: readonly string[]): Level[] =>
  (variants[0]?.inventory_items?.[0]?.inventory?.location_levels ?? []).filter(({ location_id }) => locations.includes(location_id))

export async function toPortalProducts(container: MedusaContainer, producer_id: string): Promise<PortalProduct[]> {
  const { products, locations } = await ownProducts(container, producer_id)
  if (products.length === 0) return []
  const ids = products.map(({ id }) => id)
  const producers = producersOf(container)
  const [decisions, prices, open, suspension, kept] = await Promise.all([
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(ids),
    producers.listPriceChanges({ product_id: ids }, { order: { at: "DESC", id: "DESC" }, take: 500 }),
    producers.listListingRequests({ product_id: ids, state: ["draft", "submitted", "returned"] }, { take: 200 }),
    producers.suspensionOf(producer_id),
    keptInLots(container, products.flatMap(({ variants }) => variants.map(({ id }) => id))),
  ])
  const at = now()
  return products.map((product) => {
    const price = priceOf(product)
    const levels = levelsOf(product, locations)
    const sum = (column: "stocked_quantity" | "reserved_quantity") => levels.reduce((total, level) => total + Number(level[column]), 0)
    const onSale = product.status === "published" && !suspension
    return {
      id: product.id,
      handle: product.handle,
      title: product.title,
      thumbnail: product.thumbnail,
      status: price === null ? "showcase" : onSale ? "on_sale" : "off_sale",
      why_off: suspension ? `Tạm dừng bán: ${suspension.reason}` : product.status === "published" ? null : "Chưa đăng bán",
      price,
      price_bounds: price === null ? null : priceBounds(price),
      stock: levels.length > 0 ? sum("stocked_quantity") : null,
      kept_in_lots: product.variants.some(({ id }) => kept.has(id)),
      reserved: sum("reserved_quantity"),
      star: starOf(decisions.get(product.id) ?? [], at)?.star ?? null,
      prices: prices.filter(({ product_id }) => product_id === product.id).slice(0, 20).map((change) => ({ price: change.price, by: change.by_name, at: new Date(change.at).toISOString() })),
      open_listing_id: open.find(({ product_id }) => product_id === product.id)?.id ?? null,
    }
  })
}
