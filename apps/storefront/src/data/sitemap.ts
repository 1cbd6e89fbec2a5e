import "server-only"
import type { CommuneListResponse, ProducerListResponse, ProductListResponse } from "@ocop/catalogue/http"
import type { PolicyListResponse } from "@ocop/editorial/http"
import type { PublicFairListResponse, SalesPointListResponse } from "@ocop/sales-point/http"
import { cacheLife, cacheTag } from "next/cache"
import { askBackend } from "./backend"
import { reach, type Reached } from "./reach"
import { shelfLife } from "./shelf-life"
import { tags } from "./tags"

const LIMIT = 100
const MOST = 20_000

/** Paths, without language, of every page there is to find. */
export async function readAllPaths(): Promise<Reached<string[]>> {
  "use cache"
  cacheTag(tags.all, tags.catalogue, tags.policies, tags.salesPoints)
  const answer = await reach(async () => {
    const [products, producers, communes, policies, points, fairs] = await Promise.all([
      allPages<ProductListResponse>("/store/ocop/products"),
      allPages<ProducerListResponse>("/store/ocop/producers"),
      askBackend<CommuneListResponse>("/store/ocop/communes"),
      askBackend<PolicyListResponse>("/store/ocop/policies"),
      askBackend<SalesPointListResponse>("/store/ocop/sales-points", { query: { limit: LIMIT } }),
      askBackend<PublicFairListResponse>("/store/ocop/fairs"),
    ])
    return [
      ...products.flatMap((page) => page.products.map(({ handle }) => `/san-pham/${handle}`)),
      ...products.flatMap((page) => page.products.flatMap(({ star }) => star?.certificate_number ? `/chung-nhan/${encodeURIComponent(star.certificate_number)}` : [])),
      ...producers.flatMap((page) => page.producers.map((producer) => `/chu-the/${producer.handle}`)),
      ...communes.communes.map((commune) => `/xa/${commune.slug}`),
      ...points.sales_points.map((point) => `/diem-ban/${point.handle}`),
      ...fairs.fairs.map((fair) => `/hoi-cho/${fair.handle}`),
      ...policies.policies.map((policy) => `/chinh-sach/${policy.slug}`),
    ].slice(0, MOST)
  })
  cacheLife(shelfLife(answer))
  return answer
}

async function allPages<T extends { pages: number }>(path: string): Promise<T[]> {
  const first = await askBackend<T>(path, { query: { limit: LIMIT } })
  const pages = [first]
  for (let page = 2; page <= Math.min(first.pages, MOST / LIMIT); page += 1) pages.push(await askBackend<T>(path, { query: { limit: LIMIT, page } }))
  return pages
}
