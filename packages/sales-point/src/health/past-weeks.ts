import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { HISTORY_WEEKS, type PointWeek } from "../rules/health"

interface Moved {
  stock_location_id: string
  variant_id: string
  product_id: string | null
  best_before: string | null
  /** 0: the seven days that end today */
  weeks_ago: number
  sold: number
  net: number
  last_sale: string | null
}

/** What still lies at a place on a day, of one lot. */
export interface LeftThere {
  product_id: string | null
  best_before: string | null
  quantity: number
}

export interface PlacePast {
  weeks: PointWeek[]
  left: LeftThere[]
  /** `YYYY-MM-DD` */
  last_sale: string | null
}

const DAY_MS = 86_400_000
const ZONE = "Asia/Ho_Chi_Minh"
const minus = (day: string, days: number) => new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10)

/**
 * Two years of places, week by week, counted from their movements as they were by the end of `today`: any day can be looked back upon.
 * One statement over the tables, like the reports: through the modules it would be a hundred thousand rows.
 * @param tills places by the id under which their till writes
 */
export async function pastWeeks(container: MedusaContainer, { places, tills, today }: { places: string[]; tills: ReadonlyMap<string, string>; today: string }): Promise<Map<string, PlacePast>> {
  const found = new Map(places.map((place): [string, PlacePast] => [place, { weeks: Array.from({ length: HISTORY_WEEKS }, () => ({ sold: {}, had: {}, open_days: 0 })), left: [], last_sale: null }]))
  if (places.length === 0) return found
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const day = (at: string) => `(${at} at time zone '${ZONE}')::date`
  const [{ rows: moved }, { rows: opened }] = (await Promise.all([
    sql.raw(
      // Day by day first: ten thousands of boxes are hundreds of days.
      `select w.stock_location_id, w.lot_id, l.variant_id, l.product_id, l.best_before, w.weeks_ago, w.sold, w.net, to_char(w.last_sale, 'YYYY-MM-DD') as last_sale
       from (
         select stock_location_id, lot_id, least((?::date - day) / 7, ?::integer) as weeks_ago, sum(sold)::integer as sold, sum(net)::integer as net, max(day) filter (where sells) as last_sale
         from (
           select stock_location_id, lot_id, ${day("at")} as day,
             sum(case kind when 'ship' then quantity when 'return' then -quantity else 0 end) as sold,
             sum(case when kind in ('release', 'arrive', 'return', 'found') then quantity when kind in ('ship', 'withdraw', 'depart', 'lost') then -quantity else 0 end) as net,
             bool_or(kind = 'ship') as sells
           from lot_movement where stock_location_id = any(?) and at < ((?::date + 1)::timestamp at time zone '${ZONE}') group by 1, 2, 3
         ) days group by 1, 2, 3
       ) w join lot l on l.id = w.lot_id where l.variant_id is not null
       order by 1, 2, 6 desc`,
      [today, HISTORY_WEEKS, places, today],
    ),
    // The tills' book is another package's: it is only counted, never written.
    sql.raw(`select point_id, (?::date - ${day("at")}) / 7 as weeks_ago, count(distinct ${day("at")})::integer as days from counter_entry where point_id = any(?) and ${day("at")} between ?::date and ?::date group by 1, 2`, [today, [...tills.keys()], minus(today, HISTORY_WEEKS * 7 - 1), today]),
  ])) as unknown as [{ rows: (Moved & { lot_id: string })[] }, { rows: { point_id: string; weeks_ago: number; days: number }[] }]

  const lots = new Map<string, Moved[]>()
  for (const row of moved) {
    const key = `${row.stock_location_id} ${row.lot_id}`
    lots.set(key, [...(lots.get(key) ?? []), row])
  }
  for (const steps of lots.values()) {
    const { stock_location_id, variant_id, product_id, best_before } = steps[0]!
    const past = found.get(stock_location_id)!
    const netOf = new Map(steps.map(({ weeks_ago, net }) => [weeks_ago, net]))
    let there = netOf.get(HISTORY_WEEKS) ?? 0
    for (let ago = HISTORY_WEEKS - 1; ago >= 0; ago--) {
      there += netOf.get(ago) ?? 0
      const { had } = past.weeks[HISTORY_WEEKS - 1 - ago]! as { had: Record<string, number> }
      if (there > 0 && (best_before === null || best_before >= minus(today, ago * 7))) had[variant_id] = (had[variant_id] ?? 0) + there
    }
    for (const { weeks_ago, sold, last_sale } of steps) {
      if (last_sale && last_sale > (past.last_sale ?? "")) past.last_sale = last_sale
      if (weeks_ago >= HISTORY_WEEKS || sold === 0) continue
      const week = past.weeks[HISTORY_WEEKS - 1 - weeks_ago]! as { sold: Record<string, number> }
      week.sold[variant_id] = (week.sold[variant_id] ?? 0) + sold
    }
    if (there > 0) past.left.push({ product_id, best_before, quantity: there })
  }
  for (const { point_id, weeks_ago, days } of opened) {
    const week = found.get(tills.get(point_id)!)?.weeks[HISTORY_WEEKS - 1 - weeks_ago]
    if (week) week.open_days = days
  }
  return found
}
