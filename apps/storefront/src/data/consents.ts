import "server-only"
import type { ConsentOfferListResponse } from "@ocop/editorial/http"
import { cacheLife, cacheTag } from "next/cache"
import { readLocale } from "@/i18n/read-locale"
import { askBackend } from "./backend"
import { reach, type Reached } from "./reach"
import { shelfLife } from "./shelf-life"
import { tags } from "./tags"

/** What a buyer may agree to beyond the order itself. */
export async function readConsentOffers(): Promise<Reached<ConsentOfferListResponse["consents"]>> {
  "use cache"
  cacheTag(tags.all, tags.policies)
  const locale = await readLocale()
  const answer = await reach(async () => (await askBackend<ConsentOfferListResponse>("/store/ocop/consents", { locale })).consents)
  cacheLife(shelfLife(answer))
  return answer
}
