import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"

import type { Locale } from "../../rules"
import { INSPECTION_MODULE, type InspectionModuleService } from "@ocop/certification/modules/inspection"
import { now } from "@ocop/certification/modules/certification"
import { suspensionsOf } from "./read-suspensions"
import { CURRENCY, type ShopContext } from "./shop-context"

/** One variant with everything a quote or an order needs to know about it at this moment. */
export interface Goods {
  variant_id: string
  title: string
  /** what one buys: "hộp 5 kg" */
  unit: string
  handle: string
  thumbnail: string | null
  sku: string | null
  barcode: string | null
  variant_title: string
  /** as its maker calls it, whatever the buyer reads */
  product_title: string
  product: { id: string; description: string | null; subtitle: string | null; collection_id: string | null; type_id: string | null; category_ids: string[]; tag_ids: string[] }
  producer: { id: string; handle: string; name: string } | null
  /** commune the goods come from, as unit key */
  commune: { code: string; valid_from: string } | null
  weight_g: number
  shelf_life_days: number | null
  perishable: boolean
  discountable: boolean
  requires_shipping: boolean
  /** integer VND; null: not for sale */
  price: number | null
  for_sale: boolean
  /** why the authority stopped its sale, or suspended its producer */
  sale_stop: string | null
  stock: VariantStock
}

export interface VariantStock {
  managed: boolean
  allow_backorder: boolean
  /** what one sale unit takes from each inventory item */
  items: { inventory_item_id: string; required_quantity: number }[]
  /** whole sale units that can be promised, by location */
  locations: { location_id: string; available: number }[]
  available: number
}

/** Of an unmanaged variant, or one that may be ordered ahead, there is always enough. */
const ALWAYS_ENOUGH = 99

interface VariantRow {
  id: string
  title: string
  sku: string | null
  barcode: string | null
  weight: number | null
  thumbnail: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  price_set: { id: string } | null
  inventory_items: { inventory_item_id: string; required_quantity: number }[] | null
  product: {
    id: string
    title: string
    subtitle: string | null
    description: string | null
    handle: string
    status: string
    thumbnail: string | null
    weight: number | null
    discountable: boolean
    collection_id: string | null
    type_id: string | null
    categories: { id: string }[] | null
    tags: { id: string }[] | null
    sales_channels: { id: string }[] | null
    shipping_profile: { id: string } | null
    producer: { id: string; handle: string; name: string; status: string } | null
  } | null
}

const VARIANT_FIELDS = [
  "id",
  "title",
  "sku",
  "barcode",
  "weight",
  "thumbnail",
  "manage_inventory",
  "allow_backorder",
  "price_set.id",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "product.id",
  "product.title",
  "product.subtitle",
  "product.description",
  "product.handle",
  "product.status",
  "product.thumbnail",
  "product.weight",
  "product.discountable",
  "product.collection_id",
  "product.type_id",
  "product.categories.id",
  "product.tags.id",
  "product.sales_channels.id",
  "product.shipping_profile.id",
  "product.producer.id",
  "product.producer.handle",
  "product.producer.name",
  "product.producer.status",
]

export interface ReadGoodsInput {
  variantIds: string[]
  shop: ShopContext
  locale: Locale
}

/** What who packs calls the goods a buyer reads of in English. */
async function readOwnTitles(container: MedusaContainer, variantIds: string[]): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product_variant", fields: ["id", "product.title"], filters: { id: variantIds } })
  return new Map((data as { id: string; product?: { title: string } | null }[]).flatMap(({ id, product }) => (product ? [[id, product.title]] : [])))
}

/** Reads variants by id; unknown ones are simply not in the answer. Prices and stock are always fresh. */
export async function readGoods(container: MedusaContainer, { variantIds, shop, locale }: ReadGoodsInput): Promise<Map<string, Goods>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const language = locale === "en" ? { locale: "en-US" } : {}
  const [{ data }, ownTitles] = await Promise.all([
    query.graph({ entity: "product_variant", fields: VARIANT_FIELDS, filters: { id: variantIds } }, language),
    locale === "en" ? readOwnTitles(container, variantIds) : new Map<string, string>(),
  ])
  const variants = (data as VariantRow[]).filter((variant) => variant.product)
  const productIds = [...new Set(variants.map((variant) => variant.product!.id))]

  const [listings, labels, prices, levels, stops] = await Promise.all([
    readListings(container, productIds, locale),
    container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listLabelFacts({ product_id: productIds }, { take: null, select: ["product_id", "shelf_life_days"] }),
    readPrices(container, variants, shop),
    readLevels(container, variants, shop),
    container.resolve<InspectionModuleService>(INSPECTION_MODULE).saleStopsOf(productIds, now()),
  ])

  const suspensions = await suspensionsOf(container, variants.flatMap(({ product }) => (product?.producer?.status === "suspended" ? product.producer.id : [])))

  return new Map(
    variants.map((variant) => {
      const product = variant.product!
      const listing = listings.get(product.id)
      const price = variant.price_set ? (prices.get(variant.price_set.id) ?? null) : null
      const onSale = product.status === "published" && (product.sales_channels ?? []).some((channel) => channel.id === shop.sales_channel_id)
      return [
        variant.id,
        {
          variant_id: variant.id,
          title: product.title,
          product_title: ownTitles.get(variant.id) ?? product.title,
          unit: listing?.unit ?? variant.title,
          handle: product.handle,
          thumbnail: variant.thumbnail ?? product.thumbnail,
          sku: variant.sku,
          barcode: variant.barcode,
          variant_title: variant.title,
          product: {
            id: product.id,
            description: product.description,
            subtitle: product.subtitle,
            collection_id: product.collection_id,
            type_id: product.type_id,
            category_ids: (product.categories ?? []).map(({ id }) => id),
            tag_ids: (product.tags ?? []).map(({ id }) => id),
          },
          producer: product.producer && { id: product.producer.id, handle: product.producer.handle, name: product.producer.name },
          commune: listing ? { code: listing.commune_code, valid_from: listing.commune_valid_from } : null,
          weight_g: Number(variant.weight ?? product.weight ?? 0),
          shelf_life_days: labels.find((label) => label.product_id === product.id)?.shelf_life_days ?? null,
          perishable: listing?.perishable ?? false,
          discountable: product.discountable,
          requires_shipping: Boolean(product.shipping_profile),
          price,
          for_sale: onSale && price !== null && Boolean(listing) && !listing!.showcase && product.producer?.status === "active" && !stops.has(product.id),
          sale_stop: stops.get(product.id)?.reason ?? suspensions.get(product.producer?.id ?? "") ?? null,
          stock: stockOf(variant, levels),
        } satisfies Goods,
      ]
    }),
  )
}

type Listing = { product_id: string; unit: string | null; showcase: boolean; perishable: boolean; commune_code: string; commune_valid_from: string }

async function readListings(container: MedusaContainer, productIds: string[], locale: Locale): Promise<Map<string, Listing>> {
  const fields = ["product_id", "unit", "showcase", "perishable", "commune_code", "commune_valid_from"]
  // English units stand in the translation module, which only Query reads.
  const rows: Listing[] =
    locale === "en"
      ? ((await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product_listing", fields: ["id", ...fields], filters: { product_id: productIds } }, { locale: "en-US" }))
          .data as Listing[])
      : await container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listProductListings({ product_id: productIds }, { take: null, select: ["id", ...fields] })
  return new Map(rows.map((row) => [row.product_id, row]))
}

async function readPrices(container: MedusaContainer, variants: VariantRow[], shop: ShopContext): Promise<Map<string, number>> {
  const ids = variants.map((variant) => variant.price_set?.id).filter((id) => id !== undefined)
  if (ids.length === 0) return new Map()
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id: ids }, { context: { currency_code: CURRENCY, region_id: shop.region_id } })
  return new Map(prices.filter((price) => price.calculated_amount !== null).map((price) => [price.id, Number(price.calculated_amount)]))
}

/** available = stocked − reserved, by inventory item and location */
type Levels = Map<string, Map<string, number>>

async function readLevels(container: MedusaContainer, variants: VariantRow[], shop: ShopContext): Promise<Levels> {
  const ids = variants.filter((variant) => variant.manage_inventory).flatMap((variant) => (variant.inventory_items ?? []).map((item) => item.inventory_item_id))
  return availableByLocation(container, { inventoryItemIds: ids, locationIds: shop.location_ids })
}

/** Reads stock levels; also used under the lock when goods are reserved. */
export async function availableByLocation(container: MedusaContainer, { inventoryItemIds, locationIds }: { inventoryItemIds: string[]; locationIds: string[] }): Promise<Levels> {
  const levels: Levels = new Map()
  if (inventoryItemIds.length === 0) return levels
  const rows = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: inventoryItemIds, location_id: locationIds }, { take: null, select: ["inventory_item_id", "location_id", "stocked_quantity", "reserved_quantity"] })
  for (const row of rows) {
    const places = levels.get(row.inventory_item_id) ?? new Map<string, number>()
    places.set(row.location_id, Number(row.stocked_quantity) - Number(row.reserved_quantity))
    levels.set(row.inventory_item_id, places)
  }
  return levels
}

function stockOf(variant: VariantRow, levels: Levels): VariantStock {
  const items = (variant.inventory_items ?? []).map(({ inventory_item_id, required_quantity }) => ({ inventory_item_id, required_quantity: Number(required_quantity) }))
  const managed = variant.manage_inventory
  const locations = managed ? unitsByLocation({ items, levels }) : []
  const there = locations.reduce((sum, place) => sum + Math.max(0, place.available), 0)
  return { managed, allow_backorder: variant.allow_backorder, items, locations, available: managed && !variant.allow_backorder ? there : ALWAYS_ENOUGH }
}

/** A sale unit is there only where all it is made of is there. */
export function unitsByLocation({ items, levels }: { items: VariantStock["items"]; levels: Levels }): { location_id: string; available: number }[] {
  const places = new Set(items.flatMap((item) => [...(levels.get(item.inventory_item_id)?.keys() ?? [])]))
  return [...places].map((location_id) => ({
    location_id,
    available: Math.min(...items.map((item) => Math.floor((levels.get(item.inventory_item_id)?.get(location_id) ?? 0) / item.required_quantity))),
  }))
}
