import "server-only"
import type { SalesPointListResponse, SalesPointView } from "@ocop/sales-point/http"
import { cacheLife, cacheTag } from "next/cache"
import { readLocale } from "@/i18n/read-locale"
import { askBackend } from "./backend"
import { reach, type Reached } from "./reach"
import { shelfLife } from "./shelf-life"
import { tags } from "./tags"

export async function readSalesPoints(): Promise<Reached<SalesPointView[]>> {
  "use cache"
  cacheTag(tags.all, tags.salesPoints)
  const locale = await readLocale()
  const answer = await reach(
    async () => (await askBackend<SalesPointListResponse>("/store/ocop/sales-points", { locale })).sales_points,
  )
  cacheLife(shelfLife(answer))
  return answer
}
