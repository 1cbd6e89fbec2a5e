import "server-only"
import type { GoodsAtPoint, GoodsAtPointResponse } from "@ocop/catalogue/http"
import type { OpeningState, SalesPointListResponse, SalesPointResponse, SalesPointView } from "@ocop/sales-point/http"
import { openingAt } from "@ocop/sales-point/rules"
import { cacheLife, cacheTag } from "next/cache"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"
import { askBackend, askBackendOrNull } from "./backend"
import { today } from "./clock"
import { env } from "./env"
import { reach, type Reached } from "./reach"
import { nextDay, shelfLife } from "./shelf-life"
import { tags } from "./tags"

export async function readSalesPoints(): Promise<Reached<SalesPointView[]>> {
  "use cache"
  cacheTag(tags.all, tags.salesPoints)
  const locale = await readLocale()
  const answer = await reach(() => allPoints(locale))
  cacheLife(shelfLife(answer))
  return answer
}

/** A point and whether its door is open at this moment. */
export type PointNow = SalesPointView & { opening: OpeningState }
export type PointPage = SalesPointResponse["sales_point"] & { opening: OpeningState }

const turnsAt = (opening: OpeningState) => (opening.open ? opening.until : opening.opens)

/** Every open point as it is now; `today` is the day in Hà Tĩnh. Good until the next door opens or closes. */
export async function readPointsNow(): Promise<Reached<{ points: PointNow[]; today: string }>> {
  "use cache"
  cacheTag(tags.all, tags.salesPoints)
  const locale = await readLocale()
  const at = env.now()
  const answer = await reach(async () => {
    const sales_points = await allPoints(locale)
    return { points: sales_points.map((point) => ({ ...point, opening: openingAt(point.hours, new Date(at)) })), today: today(at) }
  })
  cacheLife(shelfLife(answer, [nextDay(), ...(answer.reached ? answer.value.points.map((point) => turnsAt(point.opening)) : [])]))
  return answer
}

/** One point and what is on its shelf now; null: none of that name is open. */
export async function readPointPage(handle: string): Promise<Reached<{ point: PointPage; goods: GoodsAtPoint[]; today: string } | null>> {
  "use cache"
  cacheTag(tags.all, tags.salesPoints, tags.catalogue)
  const locale = await readLocale()
  const at = env.now()
  const answer = await reach(async () => {
    if (!/^[a-z0-9-]{1,80}$/.test(handle)) return null
    const found = await askBackendOrNull<SalesPointResponse>(`/store/ocop/sales-points/${handle}`, { locale })
    if (!found) return null
    const { goods } = found.sales_point.status === "closed" ? { goods: [] } : await askBackend<GoodsAtPointResponse>(`/store/ocop/sales-points/${handle}/goods`, { locale })
    return { point: { ...found.sales_point, opening: openingAt(found.sales_point.hours, new Date(at)) }, goods, today: today(at) }
  })
  const page = answer.reached ? answer.value : null
  cacheLife(shelfLife(answer, page ? [nextDay(), turnsAt(page.point.opening), ...page.goods.map(({ product }) => product.star?.changes_at)] : []))
  return answer
}

const AT_ONCE = 100
const MOST = 1_000

async function allPoints(locale: Locale): Promise<SalesPointView[]> {
  const points: SalesPointView[] = []
  for (let offset = 0; offset < MOST; offset += AT_ONCE) {
    const { sales_points } = await askBackend<SalesPointListResponse>("/store/ocop/sales-points", { locale, query: { limit: AT_ONCE, offset } })
    points.push(...sales_points)
    if (sales_points.length < AT_ONCE) break
  }
  return points
}
