import type { ExecArgs } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@ocop/producer/modules/settlement"
import { DEMO_MAKINGS } from "./data/lots"
import { PRODUCTS } from "./data/products"
import { drawEmblem, drawProduct, drawStrip } from "./drawings"
import { seedContext } from "./seed/context"
import { describeProducts } from "./seed/describe-products"
import { drawingBoard } from "./seed/drawing-board"
import { seedCommunes } from "./seed/seed-communes"
import { seedCouncil } from "./seed/seed-council"
import { seedDecisions } from "./seed/seed-decisions"
import { seedDelivery } from "./seed/seed-delivery"
import { seedFadingPoint } from "./seed/seed-fading-point"
import { seedFairs } from "./seed/seed-fairs"
import { seedInspections } from "./seed/seed-inspections"
import { seedJoining } from "./seed/seed-joining"
import { seedLogbooks } from "./seed/seed-logbooks"
import { seedLogins } from "./seed/seed-logins"
import { seedLots } from "./seed/seed-lots"
import { seedMarkDowns } from "./seed/seed-mark-downs"
import { seedOperator } from "./seed/seed-operator"
import { seedProducers } from "./seed/seed-producers"
import { seedProducts } from "./seed/seed-products"
import { seedPromotions } from "./seed/seed-promotions"
import { seedSalesPoints } from "./seed/seed-sales-points"
import { fillSearch, openSearch } from "./seed/seed-search"
import { seedShifts } from "./seed/seed-shifts"
import { seedRules, seedSettlement } from "./seed/seed-settlement"
import { seedShop } from "./seed/seed-shop"
import { seedSupply } from "./seed/seed-supply"
import { seedStalls } from "./seed/seed-stalls"
import { seedTransfers } from "./seed/seed-transfers"
import { seedStockLocations } from "./seed/seed-stock-locations"
import { seedYear } from "./seed/seed-year"

/** Who makes what, by SKU. */
const MAKER_OF = new Map(DEMO_MAKINGS.flatMap((making) => [...(making.harvested ?? []), ...(making.made ?? [])].map(({ sku }) => [sku, making.producer] as const)))

/**
 * Fills a migrated shop with the demo catalogue: `medusa exec packages/demo/dist/seed.js`.
 * Writes only what is missing, so that it may be run again, also after it was killed; what somebody has changed since stays.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const context = seedContext(container)
  const draw = drawingBoard(context)
  const timed = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    const started = performance.now()
    const result = await work()
    context.logger.info(`demo: ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
    return result
  }

  await openSearch(context)
  const shop = await timed("shop", () => seedShop(context))
  const locations = await timed("stock locations", () => seedStockLocations(context, shop.channel_id))
  const producers = await timed("producers", () =>
    seedProducers(context, { locations, emblemOf: ({ handle }) => draw({ name: handle, svg: () => drawEmblem(handle), width: 512 }) }),
  )
  await timed("communes", () => seedCommunes(context, ({ slug }) => draw({ name: slug, svg: () => drawStrip(slug), width: 1600 })))
  await timed("sales points, delivery, operator", async () => {
    await seedSalesPoints(context, locations)
    await seedDelivery(context, [...locations.values()])
    await seedOperator(context)
  })
  const products = await timed("products", () =>
    seedProducts(context, {
      rows: PRODUCTS,
      shop,
      locations,
      pictureOf: ({ handle }) => draw({ name: handle, svg: () => drawProduct(handle), width: 1200 }),
      describe: (created) => describeProducts(context, created, producers),
    }),
  )
  await timed("logins", () => seedLogins(context))
  await timed("joining", () =>
    seedJoining(context, { producers, products, pictureOf: (handle) => draw({ name: handle, svg: () => drawProduct(handle), width: 1200 }) }),
  )
  await timed("logbooks", () => seedLogbooks(context, producers))
  const evaluations = await timed("councils", () => seedCouncil(context, products))
  const decided = await timed("decisions and certificates", () => seedDecisions(context, products, evaluations))
  await timed("the year: ideas, plans, dossiers", () => seedYear(context, producers, products))
  await timed("inspections", () => seedInspections(context, { products, pictureOf: (handle) => draw({ name: `kiem-tra-${handle}`, svg: () => drawProduct(handle), width: 900 }) }))
  // Again: now there are dossiers that wait for a council.
  await timed("the session that waits for scores", () => seedCouncil(context, products))
  await timed("lots: harvested, made, packed, on sale", () => seedLots(context, { producers, locations }))
  await timed("goods to the sales points", () => seedTransfers(context, { producers, locations, makerOf: MAKER_OF }))
  await timed("a month at the counter", async () => {
    await seedRules(container.resolve<SettlementModuleService>(SETTLEMENT_MODULE))
    await seedFadingPoint(context, producers)
    await seedShifts(context)
  })
  await timed("a lot that is marked down", () => seedMarkDowns(context))
  await timed("fairs: one that is over, one to come, one being planned", () => seedFairs(context, producers))
  await timed("supply: what is expected, what is asked for, a plan", () => seedSupply(context, { producers, makerOf: MAKER_OF }))
  await timed("promotions", () => seedPromotions(context, products))
  await timed("settlement: two months stated and paid", () => seedSettlement(context, { channel_id: shop.channel_id, producers }))
  await timed("supermarket stalls: contracts, deliveries, counts, money", () => seedStalls(context, { producers, locations }))
  await timed("search", () => fillSearch(context, { handles: PRODUCTS.map(({ handle }) => handle), decided }))
}
