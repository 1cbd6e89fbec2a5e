import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Past } from "../rules/supply"

/** Outlet of what is sent to buyers at home. */
export const WEB = "web"

export interface PastHarvest extends Past {
  producer_id: string
  variant_id: string
}
export interface PastSale extends Past {
  /** a sales point's id, or {@link WEB} */
  outlet: string
  variant_id: string
}

export interface Between {
  /** first day, `YYYY-MM-DD` in Vietnam */
  from: string
  /** first day that does not count any more */
  to: string
}

const dayOf = (at: string) => `to_char(${at} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`
const within = (at: string) => `${at} >= :from::timestamp at time zone 'Asia/Ho_Chi_Minh' and ${at} < :to::timestamp at time zone 'Asia/Ho_Chi_Minh'`
const CARRIED = "sum(case movement.kind when 'ship' then movement.quantity else -movement.quantity end)"
const RELEASED = "sum(case movement.kind when 'release' then movement.quantity else -movement.quantity end)"

/**
 * What was harvested, packed and put on sale, by day. Like those behind {@link soldBetween} one statement over the tables as a report reads them: a
 * year of movements is more rows than an office waits for through the modules.
 */
export const harvestedBetween = (container: MedusaContainer, between: Between): Promise<PastHarvest[]> =>
  rowsOf<PastHarvest>(
    container,
    `select lot.producer_id, lot.variant_id, ${dayOf("movement.at")} as day, ${RELEASED}::int as quantity
       from lot_movement movement join lot on lot.id = movement.lot_id
      where movement.kind in ('release', 'withdraw') and coalesce(movement.source, '') not like 'gift-box:%' and lot.variant_id is not null and ${within("movement.at")}
      group by 1, 2, 3 having ${RELEASED} > 0 order by 1, 2, 3`,
    { ...between },
  )

/** A sales point as orders name it and as its goods lie. */
export interface PastPlace {
  id: string
  handle: string
  stock_location_id: string | null
}

/** What was sold, by outlet and day: ordered on the web and not called off, to be sent or fetched; and what went over the counters of points and to the chains of their stalls, less what came back. */
export async function soldBetween(container: MedusaContainer, { places, ...between }: Between & { places: readonly PastPlace[] }): Promise<PastSale[]> {
  const [byHandle, byPlace] = [new Map([[WEB, WEB], ...places.map(({ id, handle }) => [handle, id] as const)]), new Map(places.map(({ id, stock_location_id }) => [stock_location_id, id]))]
  const [ordered, carried] = await Promise.all([orderedBetween(container, between), carriedBetween(container, { ...between, locations: places.flatMap(({ stock_location_id }) => stock_location_id ?? []) })])
  const named = (rows: readonly PastSale[], names: ReadonlyMap<string | null, string>) => rows.flatMap((row) => (names.has(row.outlet) ? [{ ...row, outlet: names.get(row.outlet)! }] : []))
  return [...named(ordered, byHandle), ...named(carried, byPlace)]
}

/** By place: what buyers carried away without an order of the web shop. */
const carriedBetween = (container: MedusaContainer, { locations, ...between }: Between & { locations: readonly string[] }): Promise<PastSale[]> =>
  rowsOf<PastSale>(
    container,
    `select movement.stock_location_id as outlet, lot.variant_id, ${dayOf("movement.at")} as day, ${CARRIED}::int as quantity
       from lot_movement movement join lot on lot.id = movement.lot_id
      where movement.kind in ('ship', 'return') and movement.order_id is null and lot.variant_id is not null
        and movement.stock_location_id in (select jsonb_array_elements_text(:locations::jsonb)) and ${within("movement.at")}
      group by 1, 2, 3 having ${CARRIED} > 0 order by 1, 2, 3`,
    { ...between, locations: JSON.stringify(locations) },
  )

const orderedBetween = (container: MedusaContainer, between: Between): Promise<PastSale[]> =>
  rowsOf<PastSale>(
    container,
    `select coalesce(terms.sales_point, :web) as outlet, line.variant_id, ${dayOf("terms.placed_at")} as day, sum(item.quantity)::int as quantity
       from order_terms terms
       join "order" placed on placed.id = terms.order_id
       join order_item item on item.order_id = placed.id and item.version = placed.version and item.deleted_at is null
       join order_line_item line on line.id = item.item_id
      where terms.ended_as is null and line.variant_id is not null and ${within("terms.placed_at")}
      group by 1, 2, 3 order by 1, 2, 3`,
    { ...between, web: WEB },
  )

/** Square metres under crops of each producer, in the year of a plan and in the year before. */
export async function landOf(container: MedusaContainer, year: number): Promise<Map<string, { now: number; then: number }>> {
  const rows = await rowsOf<{ producer_id: string; now: number; then: number }>(
    container,
    `select producer_id,
            coalesce(sum(area_m2) filter (where closed_on is null and coalesce(planted_year, 0) <= :year), 0)::float as now,
            coalesce(sum(area_m2) filter (where (closed_on is null or closed_on >= :first) and coalesce(planted_year, 0) < :year), 0)::float as then
       from plot where deleted_at is null group by 1`,
    { year, first: `${year}-01-01` },
  )
  return new Map(rows.map(({ producer_id, now, then }) => [producer_id, { now, then }]))
}

async function rowsOf<Row>(container: MedusaContainer, sql: string, bindings: Record<string, string | number>): Promise<Row[]> {
  const { rows }: { rows: Row[] } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, bindings)
  return rows
}
