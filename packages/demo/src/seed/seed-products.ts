import { Modules } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  deleteInventoryItemWorkflow,
  deleteProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { OpenedShop } from "@ocop/checkout/workflows"
import type { ProductRow } from "../data/product-row"
import { missing, type SeedContext } from "./context"

/** On a product from its creation until everything about it is written; a start killed in between finds it and begins it anew. */
const UNFINISHED = { seeding: true }

const OPTION = "Quy cách"
const SHOWN_ONLY = "Chỉ giới thiệu"

export interface NewProduct {
  row: ProductRow
  id: string
  variants: { id: string; sku: string; inventory_item_id: string }[]
}

export interface SeedProductsInput {
  rows: ProductRow[]
  shop: OpenedShop
  /** stock location of every producer and sales point */
  locations: Map<string, string>
  /** picture of a product; asked for only where it is new */
  pictureOf: (row: ProductRow) => Promise<string>
  /** what other modules hold about new products; must bear being run twice */
  describe: (products: NewProduct[]) => Promise<void>
}

/** Products with their variants, prices and stock; answers all ids by handle. Products that are there stay as they are, whatever somebody made of them. */
export async function seedProducts(context: SeedContext, input: SeedProductsInput): Promise<Map<string, string>> {
  await clearUnfinished(context, input.rows)
  const known = await listKnown(context, input.rows)
  const rows = missing(input.rows, ({ handle }) => handle, known.map(({ handle }) => handle))
  const created = rows.length > 0 ? await createProducts(context, rows, input) : []
  if (created.length > 0) {
    await stock(context, created, input.locations)
    await input.describe(created)
    await updateProductsWorkflow(context.container).run({ input: { selector: { id: created.map(({ id }) => id) }, update: { metadata: { seeding: "" } } } })
  }
  return new Map([...known.map(({ handle, id }) => [handle, id] as const), ...created.map(({ row, id }) => [row.handle, id] as const)])
}

const listKnown = ({ container }: SeedContext, rows: ProductRow[]) =>
  container.resolve(Modules.PRODUCT).listProducts({ handle: rows.map(({ handle }) => handle) }, { select: ["id", "handle", "metadata"], take: null })

async function clearUnfinished(context: SeedContext, rows: ProductRow[]): Promise<void> {
  const unfinished = (await listKnown(context, rows)).filter(({ metadata }) => metadata?.seeding === true)
  const ids = unfinished.map(({ id }) => id)
  if (ids.length > 0) await deleteProductsWorkflow(context.container).run({ input: { ids } })

  const there = new Set((await listKnown(context, rows)).map(({ handle }) => handle))
  const skus = rows.filter(({ handle }) => !there.has(handle)).flatMap(({ variants }) => variants.map(({ sku }) => sku))
  const left = await context.container.resolve(Modules.INVENTORY).listInventoryItems({ sku: skus }, { select: ["id"] })
  if (left.length > 0) await deleteInventoryItemWorkflow(context.container).run({ input: left.map(({ id }) => id) })
}

async function createProducts({ container, query }: SeedContext, rows: ProductRow[], { shop, pictureOf }: SeedProductsInput): Promise<NewProduct[]> {
  const products = await Promise.all(rows.map(async (row) => toProduct({ row, shop, picture: await pictureOf(row) })))
  const { result } = await createProductsWorkflow(container).run({ input: { products } })

  const { data: variants } = await query.graph({
    entity: "variant",
    fields: ["id", "sku", "product_id", "inventory_items.inventory_item_id"],
    filters: { product_id: result.map(({ id }) => id) },
  })
  const rowOf = new Map(rows.map((row) => [row.handle, row]))
  return result.map(({ id, handle }) => ({
    id,
    row: rowOf.get(handle)!,
    variants: variants.flatMap((variant) => {
      const inventory_item_id = variant.inventory_items?.[0]?.inventory_item_id
      return variant.product_id === id && variant.sku && inventory_item_id ? [{ id: variant.id, sku: variant.sku, inventory_item_id }] : []
    }),
  }))
}

interface ToProductInput {
  row: ProductRow
  shop: OpenedShop
  picture: string
}

const toProduct = ({ row, shop, picture }: ToProductInput) => ({
  title: row.title.vi,
  handle: row.handle,
  description: row.description.vi,
  status: "published" as const,
  thumbnail: picture,
  images: [{ url: picture }],
  metadata: UNFINISHED,
  sales_channels: [{ id: shop.channel_id }],
  shipping_profile_id: shop.shipping_profile_id,
  options: [{ title: OPTION, values: row.variants.length > 0 ? row.variants.map(({ unit }) => unit.vi) : [SHOWN_ONLY] }],
  variants: row.variants.map(({ sku, unit, price, weight_g }, variant_rank) => ({
    title: unit.vi,
    sku,
    variant_rank,
    weight: weight_g,
    manage_inventory: true,
    allow_backorder: false,
    options: { [OPTION]: unit.vi },
    prices: [{ amount: price, currency_code: "vnd" }],
  })),
})

async function stock({ container }: SeedContext, products: NewProduct[], locations: Map<string, string>): Promise<void> {
  const inventory_levels = products.flatMap(({ row, variants }) =>
    row.variants.flatMap(({ sku, stock }) => {
      const item = variants.find((variant) => variant.sku === sku)
      if (!item) throw new Error(`Variant ${sku} of ${row.handle} was made without an inventory item`)
      return Object.entries(stock).map(([place, stocked_quantity]) => ({
        inventory_item_id: item.inventory_item_id,
        location_id: locations.get(place)!,
        stocked_quantity,
      }))
    }),
  )
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
}
