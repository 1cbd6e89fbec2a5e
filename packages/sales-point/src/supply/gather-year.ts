import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import { starsOf } from "@ocop/catalogue/reading/stars"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { communesToday } from "../reading/communes-today"
import { namedVariants } from "../reading/named-variants"
import { expectedHarvest, expectedSales, fortnightsKept, spreadOverDays, type AllocationRules, type Outlet, type Past, type SupplyYear, type VariantYear } from "../rules/supply"
import { harvestedBetween, landOf, soldBetween, WEB, type PastSale } from "./past"

const YEAR_DAYS = 364
const TREND_DAYS = 56
const later = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

interface ProducerRow {
  id: string
  commune_code: string
  commune_valid_from: string
  status: string
  products: ({ id: string } | null)[] | null
}
interface PointRow {
  id: string
  handle: string
  kind: string
  commune_code: string
  commune_valid_from: string
  stock_location: { id: string } | null
}

/**
 * What is expected to be brought and to be asked for in the 364 days from `starts`, as far as the shop knows it today: what producers
 * say, what was packed a year before, what was ordered then and lately, what is asked for by contract, fair or the office's own guess.
 * @param starts first day, `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`: the trend looks back from here
 */
export async function gatherYear(container: MedusaContainer, { starts, today, rules }: { starts: string; today: string; rules: AllocationRules }): Promise<SupplyYear> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const year = Number(starts.slice(0, 4))
  const { data } = await query.graph({ entity: "sales_point", fields: ["id", "handle", "kind", "commune_code", "commune_valid_from", "stock_location.id"], filters: { status: ["approved", "open"] } })
  const points = data as unknown as PointRow[]
  const places = points.map(({ id, handle, stock_location }) => ({ id, handle, stock_location_id: stock_location?.id ?? null }))
  // Makers and their goods are read flat and joined here: as products with their variants, a thousand keep the process busy for a minute.
  const [{ data: producers }, goods, statements, wishes, harvested, sold, recently, before, land, communes] = await Promise.all([
    query.graph({ entity: "producer", fields: ["id", "commune_code", "commune_valid_from", "status", "products.id"] }),
    namedVariants(container),
    supply.statementsOf(year),
    supply.wishesFrom(starts, { withdrawn: false }),
    harvestedBetween(container, { from: later(starts, -YEAR_DAYS), to: starts }),
    soldBetween(container, { places, from: later(starts, -YEAR_DAYS), to: starts }),
    soldBetween(container, { places, from: later(today, -TREND_DAYS), to: today }),
    soldBetween(container, { places, from: later(today, -TREND_DAYS - YEAR_DAYS), to: later(today, -YEAR_DAYS) }),
    landOf(container, year),
    communesToday(container),
  ])
  const makers = new Map((producers as unknown as ProducerRow[]).filter(({ status }) => status === "active").flatMap((producer) => (producer.products ?? []).flatMap((product) => (product ? [[product.id, producer] as const] : []))))
  const rows = goods.filter(({ product_id, status }) => status === "published" && makers.has(product_id))
  const ids = [...new Set(rows.map(({ product_id }) => product_id))]
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const [listings, labels, stars] = await Promise.all([
    catalogue.listProductListings({ product_id: ids, showcase: false }, { take: null }),
    catalogue.listLabelFacts({ product_id: ids }, { take: null }),
    starsOf(container, ids, new Date(`${starts}T00:00:00+07:00`)),
  ])
  const listingOf = new Map(listings.map((listing) => [listing.product_id, listing]))
  const labelOf = new Map(labels.map((label) => [label.product_id, label]))

  const sources = new Map<string, VariantYear["sources"]>()
  const packed = groupedBy(harvested, ({ producer_id, variant_id }) => `${producer_id} ${variant_id}`)
  for (const { product_id, variant_id } of rows) {
    const [listing, producer] = [listingOf.get(product_id), makers.get(product_id)!]
    if (!listing) continue
    const lookup = `${producer.id} ${variant_id}`
    const harvest = expectedHarvest({
      starts,
      stated: statements.get(lookup)?.quantity ?? null,
      lastYear: packed.get(lookup) ?? [],
      seasonMonths: listing.months.map(Number),
      land: land.get(producer.id) ?? null,
    })
    const source = { producer_id: producer.id, commune_code: communes.of(producer)?.code ?? producer.commune_code, certified: stars.has(product_id), kept_fortnights: fortnightsKept(labelOf.get(product_id)?.shelf_life_days ?? null), harvest }
    sources.set(variant_id, [...(sources.get(variant_id) ?? []), source])
  }

  const outlets: Outlet[] = [
    { outlet_id: WEB, commune_code: null, certified_only: false },
    ...points.map((point) => ({
      outlet_id: point.id,
      // A stall in a supermarket serves the chain's buyers and a fair its visitors, wherever they stand.
      commune_code: point.kind === "supermarket_stall" || point.kind === "fair_booth" ? null : (communes.of(point)?.code ?? null),
      certified_only: point.kind === "supermarket_stall",
    })),
  ]
  const sum = (past: readonly Past[]) => past.reduce((all, { quantity }) => all + quantity, 0)
  const byOutlet = (past: readonly PastSale[]) => groupedBy(past, ({ outlet, variant_id }) => `${outlet} ${variant_id}`)
  const [lastYear, lately, then] = [byOutlet(sold), byOutlet(recently), byOutlet(before)]
  const asked = groupedBy(wishes, ({ outlet_id, variant_id }) => `${outlet_id} ${variant_id}`)
  const askedFor = (variant_id: string): VariantYear["asked"] =>
    Object.fromEntries(
      outlets.flatMap(({ outlet_id }) => {
        const here = `${outlet_id} ${variant_id}`
        if (!lastYear.has(here) && !asked.has(here)) return []
        const ordered = (asked.get(here) ?? []).flatMap((wish) => spreadOverDays(starts, wish))
        const sales = expectedSales({ starts, lastYear: lastYear.get(here) ?? [], recent: { now: sum(lately.get(here) ?? []), then: sum(then.get(here) ?? []) }, ordered })
        return isSome(sales) ? [[outlet_id, sales] as const] : []
      }),
    )
  const years = [...sources].map(([variant_id, own]): [string, VariantYear] => [variant_id, { sources: own, asked: askedFor(variant_id) }])
  return { outlets, rules, variants: new Map(years.filter(([, year]) => year.sources.some(({ harvest }) => isSome(harvest)) || Object.keys(year.asked).length > 0)) }
}

const isSome = (quantities: readonly number[]): boolean => quantities.some((quantity) => quantity > 0)

function groupedBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
