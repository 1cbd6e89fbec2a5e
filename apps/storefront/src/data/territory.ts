import "server-only"
import type { CommuneCard, CommuneListResponse, CommuneResponse } from "@ocop/catalogue/http"
import type { UnitListResponse } from "@ocop/territory/http"
import { cacheLife, cacheTag } from "next/cache"
import { readLocale } from "@/i18n/read-locale"
import { askBackend, askBackendOrNull } from "./backend"
import { reach, type Reached } from "./reach"
import { nextMonth, shelfLife } from "./shelf-life"
import { tags } from "./tags"

export async function readCommunes(): Promise<Reached<CommuneCard[]>> {
  "use cache"
  cacheTag(tags.all, tags.units, tags.catalogue)
  const locale = await readLocale()
  const answer = await reach(async () => (await askBackend<CommuneListResponse>("/store/ocop/communes", { locale })).communes)
  cacheLife(shelfLife(answer))
  return answer
}

/** The commune of today that a slug, old or new, stands for; null when no unit here ever had it. */
export async function readCommune(slug: string): Promise<Reached<CommuneResponse | null>> {
  "use cache"
  cacheTag(tags.all, tags.units, tags.catalogue, tags.commune(slug))
  const locale = await readLocale()
  const answer = await reach(() => askBackendOrNull<CommuneResponse>(`/store/ocop/communes/${encodeURIComponent(slug)}`, { locale }))
  const products = answer.reached ? (answer.value?.commune.products ?? []) : []
  cacheLife(shelfLife(answer, [nextMonth(), ...products.map((product) => product.star?.changes_at)]))
  return answer
}

/** Provinces of today, by name. */
export async function readProvinces(): Promise<Reached<{ code: string; name: string }[]>> {
  "use cache"
  cacheTag(tags.all, tags.units)
  const answer = await reach(async () => {
    const { units } = await askBackend<UnitListResponse>("/store/ocop/units", { query: { level: "province", limit: 40 } })
    return units.map(({ unit }) => ({ code: unit.code, name: unit.name })).sort((one, other) => one.name.localeCompare(other.name, "vi"))
  })
  cacheLife(shelfLife(answer))
  return answer
}
