import type { MedusaContainer } from "@medusajs/framework/types"
import { starsOf } from "@ocop/catalogue/reading/stars"
import type { PointHealthListResponse, PointHealthRow } from "../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../modules/sales-point"
import { readPoints } from "../reading/read-points"
import { daysLeft } from "../rules/goods"
import { holdsWords } from "../rules/holds-words"
import { HEALTH_LEVELS, judgeHealth, type HealthLevel, type PointHistory, type PointToday } from "../rules/health"
import { pastWeeks, type LeftThere } from "./past-weeks"

const WEEK_MS = 7 * 86_400_000
const EXPIRING_DAYS = 14

/**
 * How every open point stands at the end of a day. Others are always all others, also for who sees only their own. A fair's booth is
 * not judged: it is meant to end.
 * @param within points to answer for; left out: all
 * @param today `YYYY-MM-DD` in Vietnam
 */
export async function healthOn(container: MedusaContainer, { within, today }: { within?: string[] | undefined; today: string }): Promise<PointHealthRow[]> {
  const points = (await readPoints(container)).filter(({ status, kind, stock_location }) => (status === "open" || status === "suspended") && kind !== "fair_booth" && stock_location)
  const placeOf = new Map(points.map(({ id, stock_location }) => [id, stock_location!.id]))
  const [past, opened] = await Promise.all([
    pastWeeks(container, { places: [...placeOf.values()], tills: placeOf, today }),
    container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPointSteps({ sales_point_id: [...placeOf.keys()], to: "open" }, { take: null, order: { at: "DESC" }, select: ["id", "sales_point_id", "at"] }),
  ])
  const end = Date.parse(`${today}T23:59:59+07:00`)
  const openSince = new Map(opened.map(({ sales_point_id, at }) => [sales_point_id, new Date(at).getTime()]))
  const stars = await starsOf(container, [...new Set([...past.values()].flatMap(({ left }) => left.flatMap(({ product_id }) => product_id ?? [])))], new Date(end))
  const histories = points.map(({ id }): PointHistory => ({ point_id: id, weeks_open: Math.max(0, Math.floor((end - (openSince.get(id) ?? end)) / WEEK_MS)), weeks: past.get(placeOf.get(id)!)!.weeks }))
  return points.flatMap(({ id, name, kind, commune_name, papers }, index) => {
    if (within && !within.includes(id)) return []
    const { left, last_sale } = past.get(placeOf.get(id)!)!
    const now = countLeft(left, today, new Set(stars.keys()))
    return { id, name, kind, commune_name, last_sale, ...now, papers, ...judgeHealth(histories[index]!, histories.filter((_, other) => other !== index), { ...now, papers }) }
  })
}

function countLeft(left: readonly LeftThere[], today: string, certified: ReadonlySet<string>): Omit<PointToday, "papers"> {
  const sum = (rows: readonly LeftThere[]) => rows.reduce((all, { quantity }) => all + quantity, 0)
  const keeps = ({ best_before }: LeftThere) => daysLeft(best_before, today) ?? Infinity
  const good = left.filter((row) => keeps(row) > 0)
  return { on_hand: sum(good), expired: sum(left) - sum(good), expiring: sum(good.filter((row) => keeps(row) <= EXPIRING_DAYS)), certified: sum(good.filter(({ product_id }) => product_id !== null && certified.has(product_id))) }
}

export interface FindHealth {
  q?: string | undefined
  level?: HealthLevel | undefined
  kind?: string | undefined
  point_id?: string | undefined
  within?: string[] | undefined
  order?: string | undefined
  limit: number
  offset: number
  today: string
}

const graver = (one: PointHealthRow, other: PointHealthRow) => HEALTH_LEVELS.indexOf(one.level) - HEALTH_LEVELS.indexOf(other.level) || other.reasons.length - one.reasons.length

const SORTS: Record<string, (one: PointHealthRow, other: PointHealthRow) => number> = {
  level: graver,
  name: (one, other) => one.name.localeCompare(other.name, "vi"),
  last_sale: (one, other) => (one.last_sale ?? "").localeCompare(other.last_sale ?? ""),
  sold: (one, other) => one.sold - other.sold,
  on_hand: (one, other) => one.on_hand - other.on_hand,
}

export async function findHealth(container: MedusaContainer, { q = "", level, kind, point_id, within, order = "level", limit, offset, today }: FindHealth): Promise<PointHealthListResponse> {
  const all = await healthOn(container, { within, today })
  const found = all.filter((row) => (!level || row.level === level) && (!kind || row.kind === kind) && (!point_id || row.id === point_id) && holdsWords(`${row.name} ${row.commune_name}`, q))
  const by = SORTS[order.replace(/^-/, "")] ?? graver
  const down = order.startsWith("-") ? -1 : 1
  found.sort((one, other) => down * by(one, other) || graver(one, other) || one.name.localeCompare(other.name, "vi"))
  const levels = Object.fromEntries(HEALTH_LEVELS.map((each) => [each, all.filter((row) => row.level === each).length])) as PointHealthListResponse["levels"]
  return { points: found.slice(offset, offset + limit), levels, count: found.length, limit, offset }
}
