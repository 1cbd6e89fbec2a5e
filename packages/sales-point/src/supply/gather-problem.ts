import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import { starsOf } from "@ocop/catalogue/reading/stars"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { communesToday } from "../reading/communes-today"
import { expectedHarvest, expectedSales, fortnightsKept, spreadOverDays, type AllocationRules, type Demand, type Outlet, type Past, type Source, type Supply, type SupplyProblem } from "../rules/supply"
import { harvestedBetween, landOf, soldBetween, WEB } from "./past"

const YEAR_DAYS = 364
const TREND_DAYS = 56
const later = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

interface ProductRow {
  id: string
  variants: { id: string }[]
  producer: { id: string; commune_code: string; commune_valid_from: string; status: string } | null
}
interface PointRow {
  id: string
  handle: string
  kind: string
  commune_code: string
  commune_valid_from: string
}

/**
 * What is expected to be brought and to be asked for in the 364 days from `starts`, as far as the shop knows it today: what producers
 * say, what was packed a year before, what was ordered then and lately, what is asked for by contract, fair or the office's own guess.
 * @param starts first day, `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`: the trend looks back from here
 */
export async function gatherProblem(container: MedusaContainer, { starts, today, rules }: { starts: string; today: string; rules: AllocationRules }): Promise<SupplyProblem> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const year = Number(starts.slice(0, 4))
  const [{ data: products }, { data: points }, statements, wishes, harvested, sold, recently, before, land, communes] = await Promise.all([
    query.graph({ entity: "product", fields: ["id", "variants.id", "producer.id", "producer.commune_code", "producer.commune_valid_from", "producer.status"], filters: { status: "published" } }),
    query.graph({ entity: "sales_point", fields: ["id", "handle", "kind", "commune_code", "commune_valid_from"], filters: { status: ["approved", "open"] } }),
    supply.statementsOf(year),
    supply.listSupplyWishes({ withdrawn_at: null, last_day: { $gte: starts } }, { take: null }),
    harvestedBetween(container, { from: later(starts, -YEAR_DAYS), to: starts }),
    soldBetween(container, { from: later(starts, -YEAR_DAYS), to: starts }),
    soldBetween(container, { from: later(today, -TREND_DAYS), to: today }),
    soldBetween(container, { from: later(today, -TREND_DAYS - YEAR_DAYS), to: later(today, -YEAR_DAYS) }),
    landOf(container, year),
    communesToday(container),
  ])
  const rows = (products as unknown as ProductRow[]).filter(({ producer }) => producer?.status === "active")
  const ids = rows.map(({ id }) => id)
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const [listings, labels, stars] = await Promise.all([
    catalogue.listProductListings({ product_id: ids, showcase: false }, { take: null }),
    catalogue.listLabelFacts({ product_id: ids }, { take: null }),
    starsOf(container, ids, new Date(`${starts}T00:00:00+07:00`)),
  ])
  const listingOf = new Map(listings.map((listing) => [listing.product_id, listing]))
  const labelOf = new Map(labels.map((label) => [label.product_id, label]))

  const sources: Source[] = []
  const supplies: Supply[] = []
  for (const { id, variants, producer } of rows) {
    const listing = listingOf.get(id)
    if (!listing || !producer) continue
    for (const { id: variant_id } of variants) {
      const key = { producer_id: producer.id, variant_id }
      sources.push({ ...key, commune_code: communes.of(producer)?.code ?? producer.commune_code, certified: stars.has(id), kept_fortnights: fortnightsKept(labelOf.get(id)?.shelf_life_days ?? null) })
      const expected = expectedHarvest({
        starts,
        stated: statements.get(`${producer.id} ${variant_id}`)?.quantity ?? null,
        lastYear: harvested.filter((row) => row.variant_id === variant_id && row.producer_id === producer.id),
        seasonMonths: listing.months.map(Number),
        land: land.get(producer.id) ?? null,
      })
      supplies.push(...filled(expected, key))
    }
  }

  const outlets = [
    { outlet_id: WEB, handle: WEB, commune_code: null, certified_only: false },
    ...(points as unknown as PointRow[]).map((point) => ({
      outlet_id: point.id,
      handle: point.handle,
      // A stall in a supermarket serves the chain's buyers and a fair its visitors, wherever they stand.
      commune_code: point.kind === "supermarket_stall" || point.kind === "fair_booth" ? null : (communes.of(point)?.code ?? null),
      certified_only: point.kind === "supermarket_stall",
    })),
  ]
  const sum = (past: readonly Past[]) => past.reduce((all, { quantity }) => all + quantity, 0)
  const demands = outlets.flatMap(({ outlet_id, handle }): Demand[] =>
    sources.flatMap(({ variant_id }) => {
      const here = <T extends { outlet: string; variant_id: string }>(past: readonly T[]) => past.filter((row) => row.outlet === handle && row.variant_id === variant_id)
      const ordered = wishes.filter((wish) => wish.outlet_id === outlet_id && wish.variant_id === variant_id).flatMap((wish) => spreadOverDays(starts, wish))
      return filled(expectedSales({ starts, lastYear: here(sold), recent: { now: sum(here(recently)), then: sum(here(before)) }, ordered }), { outlet_id, variant_id })
    }),
  )
  return { supplies, demands, sources, outlets: outlets.map(({ outlet_id, commune_code, certified_only }): Outlet => ({ outlet_id, commune_code, certified_only })), rules }
}

const filled = <Key>(quantities: readonly number[], key: Key): (Key & { fortnight: number; quantity: number })[] =>
  quantities.flatMap((quantity, fortnight) => (quantity > 0 ? [{ ...key, fortnight, quantity }] : []))
