import "server-only"
import type {
  HarvestCalendarResponse,
  ProducerCard,
  ProducerListResponse,
  ProducerResponse,
  ProductCard,
  ProductListResponse,
  ProductPageView,
  ProductResponse,
} from "@ocop/catalogue/http"
import { cacheLife, cacheTag } from "next/cache"
import { toBackendQuery, type Filters } from "@/features/catalogue/filters"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"
import { askBackend, askBackendOrNull } from "./backend"
import { reach, type Reached } from "./reach"
import { nextMonth, shelfLife } from "./shelf-life"
import { tags } from "./tags"

const PRODUCERS_AT_ONCE = 100

const HANDLE = /^[\p{L}\p{N}_-]{1,120}$/u

/** Asks only for what can exist; an address is typed by anybody. */
const askByHandle = async <T>(path: string, handle: string, locale: Locale): Promise<T | null> =>
  HANDLE.test(handle) ? askBackendOrNull<T>(`${path}/${encodeURIComponent(handle)}`, { locale }) : null

const changes = (products: ProductCard[]) => [nextMonth(), ...products.map((product) => product.star?.changes_at)]

export async function readProducts(filters: Filters): Promise<Reached<ProductListResponse>> {
  "use cache"
  cacheTag(tags.all, tags.catalogue)
  const locale = await readLocale()
  const answer = await reach(() => askBackend<ProductListResponse>("/store/ocop/products", { locale, query: toBackendQuery(filters) }))
  cacheLife(shelfLife(answer, answer.reached ? changes([...answer.value.products, ...answer.value.nearest]) : []))
  return answer
}

export async function readProduct(handle: string): Promise<Reached<ProductPageView | null>> {
  "use cache"
  cacheTag(tags.all, tags.product(handle))
  const locale = await readLocale()
  const answer = await reach(async () => (await askByHandle<ProductResponse>("/store/ocop/products", handle, locale))?.product ?? null)
  const product = answer.reached ? answer.value : null
  if (product) cacheTag(...product.related.map((related) => tags.product(related.handle)))
  if (product?.producer) cacheTag(tags.producer(product.producer.handle))
  cacheLife(shelfLife(answer, product ? changes([product, ...product.related]) : []))
  return answer
}

export async function readProducers(): Promise<Reached<ProducerCard[]>> {
  "use cache"
  cacheTag(tags.all, tags.catalogue)
  const locale = await readLocale()
  const answer = await reach(async () => {
    const first = await askBackend<ProducerListResponse>("/store/ocop/producers", { locale, query: { limit: PRODUCERS_AT_ONCE } })
    const rest = await Promise.all(
      Array.from({ length: first.pages - 1 }, (_, index) =>
        askBackend<ProducerListResponse>("/store/ocop/producers", { locale, query: { limit: PRODUCERS_AT_ONCE, page: index + 2 } }),
      ),
    )
    return [first, ...rest].flatMap((page) => page.producers)
  })
  cacheLife(shelfLife(answer))
  return answer
}

export async function readProducer(handle: string): Promise<Reached<ProducerResponse["producer"] | null>> {
  "use cache"
  cacheTag(tags.all, tags.producer(handle))
  const locale = await readLocale()
  const answer = await reach(async () => (await askByHandle<ProducerResponse>("/store/ocop/producers", handle, locale))?.producer ?? null)
  const products = answer.reached ? (answer.value?.products ?? []) : []
  cacheTag(...products.map((product) => tags.product(product.handle)))
  cacheLife(shelfLife(answer, changes(products)))
  return answer
}

export async function readHarvestCalendar(): Promise<Reached<HarvestCalendarResponse>> {
  "use cache"
  cacheTag(tags.all, tags.catalogue)
  const locale = await readLocale()
  const answer = await reach(() => askBackend<HarvestCalendarResponse>("/store/ocop/harvest-calendar", { locale }))
  cacheLife(shelfLife(answer, answer.reached ? changes(answer.value.rows.map((row) => row.product)) : []))
  return answer
}
