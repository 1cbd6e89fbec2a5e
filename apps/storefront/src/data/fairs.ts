import "server-only"
import type { PublicFairListResponse, PublicFairResponse, PublicFairRow } from "@ocop/sales-point/http"
import { cacheLife, cacheTag } from "next/cache"
import { readLocale } from "@/i18n/read-locale"
import { askBackend, askBackendOrNull } from "./backend"
import { today } from "./clock"
import { env } from "./env"
import { reach, type Reached } from "./reach"
import { nextDay, shelfLife } from "./shelf-life"
import { tags } from "./tags"

export type FairPage = PublicFairResponse["fair"]

/** Every fair that is certain or was; `today` is the day in Hà Tĩnh. */
export async function readFairs(): Promise<Reached<{ fairs: PublicFairRow[]; today: string }>> {
  "use cache"
  cacheTag(tags.all, tags.salesPoints)
  const locale = await readLocale()
  const at = env.now()
  const answer = await reach(async () => ({ fairs: (await askBackend<PublicFairListResponse>("/store/ocop/fairs", { locale })).fairs, today: today(at) }))
  cacheLife(shelfLife(answer, [nextDay()]))
  return answer
}

/** One fair with its booths; null: none of that name is certain. */
export async function readFairPage(handle: string): Promise<Reached<{ fair: FairPage; today: string } | null>> {
  "use cache"
  cacheTag(tags.all, tags.salesPoints, tags.catalogue)
  const locale = await readLocale()
  const at = env.now()
  const answer = await reach(async () => {
    if (!/^[a-z0-9-]{1,80}$/.test(handle)) return null
    const found = await askBackendOrNull<PublicFairResponse>(`/store/ocop/fairs/${handle}`, { locale })
    return found ? { fair: found.fair, today: today(at) } : null
  })
  const page = answer.reached ? answer.value : null
  cacheLife(shelfLife(answer, page ? [nextDay(), ...page.fair.booths.flatMap(({ products }) => products.map(({ star }) => star?.changes_at))] : []))
  return answer
}
