import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { manyFacts, manyProduct } from "./data/many-products"
import { PRODUCTS } from "./data/products"
import { seedContext, type SeedContext } from "./seed/context"
import { describeProducts } from "./seed/describe-products"
import { fillSearch } from "./seed/seed-search"
import { seedManyCertificates } from "./seed/seed-many-certificates"
import { seedProducts } from "./seed/seed-products"
import { seedShop } from "./seed/seed-shop"
import { seedStockLocations } from "./seed/seed-stock-locations"

const AT_ONCE = 200

/**
 * Fills up a shop that holds the demo catalogue to `count` products (2,600: a hundred times the demo), for `npm run bench`:
 * `medusa exec packages/demo/dist/seed-many.js 2600`. Every third has a star. Pictures are those of the demo.
 */
export default async function seedMany({ container, args }: ExecArgs): Promise<void> {
  const count = Number(args[0] ?? 100 * PRODUCTS.length)
  const context = seedContext(container)
  hushEvents(context)
  const shop = await seedShop(context)
  const locations = await seedStockLocations(context, shop.channel_id)
  const producers = new Map((await container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({}, { take: null })).map(({ handle, id }) => [handle, id]))
  const drawn = await container.resolve(Modules.PRODUCT).listProducts({ handle: PRODUCTS.map(({ handle }) => handle) }, { select: ["handle", "thumbnail"], take: null })
  if (drawn.length < PRODUCTS.length) throw new Error("The demo catalogue is not there: run packages/demo/dist/seed.js first")
  const pictureOf = new Map(drawn.map(({ handle, thumbnail }) => [handle, thumbnail!]))

  const facts = Array.from({ length: Math.max(0, count - PRODUCTS.length) }, (_, index) => manyFacts(index))
  const templateOf = new Map(facts.map(({ handle, template }) => [handle, template.handle]))
  const starred = new Set(facts.flatMap((each) => (each.starred ? [each.handle] : [])))
  const rows = Array.from({ length: Math.max(0, count - PRODUCTS.length) }, (_, index) => manyProduct(index))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const products = await seedProducts(context, {
      rows: rows.slice(from, from + AT_ONCE),
      shop,
      locations,
      pictureOf: async ({ handle }) => pictureOf.get(templateOf.get(handle)!)!,
      describe: (created) => describeProducts(context, created, producers),
    })
    await seedManyCertificates(context, [...products].flatMap(([handle, id]) => (starred.has(handle) ? [id] : [])))
    context.logger.info(`demo: ${Math.min(from + AT_ONCE, rows.length)} of ${rows.length} more products`)
  }
  await fillSearch(context, { handles: rows.map(({ handle }) => handle), decided: true })
}

/** Thousands of changes would each be written into the index and told to the storefront; the index is filled once at the end instead. */
function hushEvents({ container }: SeedContext): void {
  container.resolve(Modules.EVENT_BUS).emit = async () => undefined
}
