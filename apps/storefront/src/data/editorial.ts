import "server-only"
import type { OperatorResponse, OperatorView, PolicyListResponse, PolicyRef, PolicyResponse } from "@ocop/editorial/http"
import { cacheLife, cacheTag } from "next/cache"
import { readLocale } from "@/i18n/read-locale"
import { askBackend, askBackendOrNull } from "./backend"
import { reach, type Reached } from "./reach"
import { shelfLife } from "./shelf-life"
import { tags } from "./tags"

/** Where the office has not said yet who runs the shop, pages say as little of it as without an answer. */
export async function readOperator(): Promise<Reached<OperatorView>> {
  "use cache"
  cacheTag(tags.all, tags.operator)
  const locale = await readLocale()
  const answer = await reach(async () => (await askBackendOrNull<OperatorResponse>("/store/ocop/operator", { locale }))?.operator)
  cacheLife(shelfLife(answer))
  return answer.reached && answer.value ? { reached: true, value: answer.value } : { reached: false }
}

export async function readPolicies(): Promise<Reached<PolicyRef[]>> {
  "use cache"
  cacheTag(tags.all, tags.policies)
  const locale = await readLocale()
  const answer = await reach(async () => (await askBackend<PolicyListResponse>("/store/ocop/policies", { locale })).policies)
  cacheLife(shelfLife(answer))
  return answer
}

export async function readPolicy(slug: string): Promise<Reached<PolicyResponse["policy"] | null>> {
  "use cache"
  cacheTag(tags.all, tags.policies)
  const locale = await readLocale()
  const path = `/store/ocop/policies/${encodeURIComponent(slug)}`
  const answer = await reach(async () => (await askBackendOrNull<PolicyResponse>(path, { locale }))?.policy ?? null)
  cacheLife(shelfLife(answer))
  return answer
}
