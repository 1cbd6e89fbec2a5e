import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../clock"
import { todayInVietnam } from "@ocop/territory/rules"
import { lotState, type LotState } from "../rules/lots"
import { gtinsOfVariants } from "../trace/gtins"

/** What happened with one lot at one place, in boxes, added up from its movements; and what the shelf says. */
export interface ShelfBookRow {
  lot_id: string
  stock_location_id: string
  variant_id: string
  product_id: string | null
  producer_id: string
  code: string
  title: string
  made_on: string
  best_before: string | null
  state: LotState
  released: number
  arrived: number
  sold: number
  withdrawn: number
  /** of those withdrawn, how many were made up into gift boxes there */
  boxed: number
  departed: number
  lost: number
  on_shelf: number
}

type Raw = Omit<ShelfBookRow, "state"> & { made: number; used: number; shelved: number; balance_sold: number; block: "held" | "recalled" | "closed" | null }

/** The book of these places, first expired first. `sold` is net of what buyers brought back, `lost` of what was found again. Every figure is counted anew from the movements. */
export async function shelfBook(container: MedusaContainer, stock_location_ids: string[], { only_on_shelf = false } = {}): Promise<ShelfBookRow[]> {
  if (stock_location_ids.length === 0) return []
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = (await sql.raw(
    `with moved as (
       select lot_id, stock_location_id,
         sum(quantity) filter (where kind = 'release') as released, sum(quantity) filter (where kind = 'arrive') as arrived,
         sum(case when kind = 'ship' then quantity when kind = 'return' then -quantity else 0 end) as sold,
         sum(quantity) filter (where kind = 'withdraw') as withdrawn, sum(quantity) filter (where kind = 'withdraw' and source like 'gift-box:%') as boxed, sum(quantity) filter (where kind = 'depart') as departed,
         sum(case kind when 'lost' then quantity when 'found' then -quantity else 0 end) as lost
       from lot_movement where stock_location_id = any(?) and kind <> 'astray' group by 1, 2)
     select l.id as lot_id, coalesce(m.stock_location_id, s.stock_location_id) as stock_location_id, l.variant_id, l.product_id, l.producer_id, l.code, l.title, l.made_on, l.best_before,
       coalesce(m.released, 0)::integer as released, coalesce(m.arrived, 0)::integer as arrived, coalesce(m.sold, 0)::integer as sold, coalesce(m.withdrawn, 0)::integer as withdrawn, coalesce(m.boxed, 0)::integer as boxed,
       coalesce(m.departed, 0)::integer as departed, coalesce(m.lost, 0)::integer as lost, coalesce(s.quantity, 0) as on_shelf,
       b.made, b.used, b.shelved, b.sold as balance_sold, b.block
     from moved m full join (select * from lot_shelf where stock_location_id = any(?)) s on s.lot_id = m.lot_id and s.stock_location_id = m.stock_location_id
     join lot l on l.id = coalesce(m.lot_id, s.lot_id) join lot_balance b on b.lot_id = l.id
     where l.kind = 'packed' ${only_on_shelf ? "and s.quantity > 0" : ""}
     order by l.best_before nulls last, l.made_on, l.code, l.id`,
    [stock_location_ids, stock_location_ids],
  )) as { rows: Raw[] }
  const today = todayInVietnam(now())
  return rows.map(({ made, used, shelved, balance_sold, block, ...row }) => ({ ...row, state: lotState({ made, used, shelved, sold: balance_sold, block, best_before: row.best_before, today }) }))
}

export interface LotOnShelf {
  lot_id: string
  lot_code: string
  variant_id: string
  product_id: string | null
  producer_id: string
  title: string
  /** GTIN-14 as on its label; null: it has none yet */
  gtin: string | null
  quantity: number
  made_on: string
  best_before: string | null
  state: LotState
  /** since when it may not be sold: held or recalled; null: it may, or it expired (see `best_before`) */
  blocked_since: string | null
}

/** What lies on the shelf of a place, lot by lot, first expired first; also what may not be sold any more. */
export async function shelfAt(container: MedusaContainer, stock_location_id: string): Promise<LotOnShelf[]> {
  const rows = await shelfBook(container, [stock_location_id], { only_on_shelf: true })
  const blocked = rows.filter(({ state }) => state === "held" || state === "recalled").map(({ lot_id }) => lot_id)
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [gtins, since] = await Promise.all([
    gtinsOfVariants(container, [...new Set(rows.map(({ variant_id }) => variant_id))]),
    blocked.length === 0 ? { rows: [] } : (sql.raw("select lot_id, max(at) as at from lot_step where kind in ('hold', 'recall') and lot_id = any(?) group by 1", [blocked]) as Promise<{ rows: { lot_id: string; at: Date }[] }>),
  ])
  const sinceOf = new Map(since.rows.map(({ lot_id, at }) => [lot_id, new Date(at).toISOString()]))
  return rows.map(({ lot_id, code, variant_id, product_id, producer_id, title, on_shelf, made_on, best_before, state }) => ({
    lot_id, lot_code: code, variant_id, product_id, producer_id, title, gtin: gtins.get(variant_id) ?? null, quantity: on_shelf, made_on, best_before, state, blocked_since: sinceOf.get(lot_id) ?? null,
  }))
}
