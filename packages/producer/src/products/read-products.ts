import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { starOf } from "@ocop/certification/rules"
import { now } from "../clock"
import { producersOf } from "../files"
import type { PortalProduct, PortalProductListResponse } from "../http"
import { notFound } from "../refusals"
import { priceBounds } from "../rules"
import { keptInLots } from "./kept-in-lots"
import { madeBy } from "./product-ids"

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

/** Ids of the products of a producer, and where its own stock lies. */
export async function ownGoods(container: MedusaContainer, producer_id: string): Promise<{ ids: string[]; locations: string[] }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [made, { data }] = await Promise.all([
    madeBy(container, [producer_id]),
    query.graph({ entity: "producer", fields: ["id", "stock_locations.id"], filters: { id: producer_id } }),
  ])
  const [row] = data as { stock_locations?: ({ id: string } | null)[] }[]
  return { ids: made.map(({ product_id }) => product_id), locations: (row?.stock_locations ?? []).flatMap((place) => place?.id ?? []) }
}

/** In the order of their ids. */
export async function productRows(container: MedusaContainer, ids: readonly string[]): Promise<ProductRow[]> {
  if (ids.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product", fields: FIELDS, filters: { id: [...ids] } })
  const rows = new Map((data as ProductRow[]).map((row) => [row.id, row]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}

export async function ownProduct(container: MedusaContainer, producer_id: string, id: string): Promise<{ product: ProductRow; locations: string[] }> {
  const { ids, locations } = await ownGoods(container, producer_id)
  const [product] = await productRows(container, ids.filter((each) => each === id))
  return product ? { product, locations } : notFound("Đây không phải sản phẩm của bạn.")
}

export const priceOf = ({ variants }: Pick<ProductRow, "variants">): number | null =>
  variants[0]?.prices?.find(({ currency_code }) => currency_code === "vnd")?.amount ?? null

export const levelsOf = ({ variants }: Pick<ProductRow, "variants">, locations: readonly string[]): Level[] =>
  (variants[0]?.inventory_items?.[0]?.inventory?.location_levels ?? []).filter(({ location_id }) => locations.includes(location_id))

export async function portalProduct(container: MedusaContainer, producer_id: string, id: string): Promise<PortalProduct> {
  const { product, locations } = await ownProduct(container, producer_id, id)
  const [shown] = await toPortalProducts(container, { producer_id, products: [product], locations })
  return shown!
}

interface PortalProductsAsked {
  producer_id: string
  /** part of a name, accents not needed */
  q?: string
  limit: number
  offset: number
}

/** A page of a producer's products by name; of the others only their names are read. */
export async function portalProducts(container: MedusaContainer, { producer_id, q = "", limit, offset }: PortalProductsAsked): Promise<PortalProductListResponse> {
  const { ids, locations } = await ownGoods(container, producer_id)
  const named = ids.length > 0 ? await container.resolve(Modules.PRODUCT).listProducts({ id: ids }, { select: ["id", "title"], take: null }) : []
  const words = fold(q)
  const found = named.filter(({ title }) => fold(title).includes(words)).sort((one, other) => byName.compare(one.title, other.title) || one.id.localeCompare(other.id))
  const products = await productRows(container, found.slice(offset, offset + limit).map(({ id }) => id))
  return { products: await toPortalProducts(container, { producer_id, products, locations }), count: found.length, offset, limit }
}

const byName = new Intl.Collator("vi", { numeric: true })

/** "Cam bù" → "cam bu" */
const fold = (text: string): string => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().trim()

async function toPortalProducts(container: MedusaContainer, { producer_id, products, locations }: { producer_id: string; products: ProductRow[]; locations: string[] }): Promise<PortalProduct[]> {
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
