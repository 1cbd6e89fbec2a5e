import type { MedusaContainer, SearchFilters, SearchOptions } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type CountedField, countOfAll, countsOf, priceRangeOf, type ValueCount } from "../rules/counted"
import type { ListQuery } from "../rules/list-query"
import type { TimelessCard } from "../rules/product-view"
import { type Asked, FIELDS, fitOf, type Ranked } from "../rules/rank"
import { monthOf } from "../rules/season"
import type { Locale } from "../rules/text"
import { keptBriefly } from "./kept-briefly"
import { refreshStaleStars } from "../freshness/refresh-stale-stars"

export interface FoundProducts {
  cards: TimelessCard[]
  count: number
  facets: Record<"star" | "commune" | "producer" | "group" | "months", ValueCount[]> & {
    price: { min: number; max: number } | null
    in_stock: number
  }
}

export interface SearchProductsInput {
  /** communes by today's slugs; `q`: words without accents */
  query: ListQuery
  /** whether the last word may go on */
  open?: boolean
  /** the words behind `q`, for the order of what is found; none: as the engine has it */
  asked?: Asked
  locale: Locale
  now: Date
}

/** Asks the search index; facets count what would be found if their own filter were not set. */
export async function searchProducts(container: MedusaContainer, { query, open = false, asked: words, locale, now }: SearchProductsInput): Promise<FoundProducts> {
  await refreshStaleStars(container, now)
  const { ignored: _, ...asked } = query
  return keptBriefly(JSON.stringify({ asked, open, words, locale, month: monthOf(now) }), () => ask(container, { query, open, asked: words, locale, now }))
}

async function ask(container: MedusaContainer, { query, open, asked, locale, now }: SearchProductsInput): Promise<FoundProducts> {
  const filters = toFilters(query, now)
  const skip = (query.page - 1) * query.limit
  const ranked = asked !== undefined && query.sort === "lien-quan" && skip + query.limit <= RANKED
  const how = { match_strategy: open ? "last" : "all", count: "none" } as const
  // Side by side, and the counts once for all pages and orders of a list: what costs is to read every document found.
  const [found, { count, facets }] = await Promise.all([
    container.resolve(Modules.SEARCH).search({
      entity: "product",
      fields: ranked ? [...FIELDS, "terms", `cards.${locale}`] : [`cards.${locale}`],
      filters,
      pagination: { ...(ranked ? { skip: 0, take: RANKED } : { skip, take: query.limit }), order: toOrder(query, locale) },
      search_options: how,
    }),
    keptBriefly(JSON.stringify({ counted: filters, how }), () => countFound(container, filters, how)),
  ])
  const hits = ranked ? byFit(found.hits, asked).slice(skip, skip + query.limit) : found.hits
  return { cards: cardsOf(hits, locale), count, facets }
}

/** The first pages are put in order; beyond, where hardly anybody comes, it is the engine's. A whole number of pages of the usual size. */
const RANKED = 48

/** The best fit first; what fits alike stays as the engine has it. */
export function byFit<Hit extends { document: Record<string, unknown> }>(hits: Hit[], asked: Asked): Hit[] {
  return hits
    .map((hit) => ({ hit, fit: fitOf(hit.document as Ranked, asked) }))
    .sort((one, other) => other.fit - one.fit)
    .map(({ hit }) => hit)
}

/** How words match; how many there are is counted by the facet. */
type How = Pick<SearchOptions, "match_strategy" | "count">

async function countFound(container: MedusaContainer, filters: SearchFilters, how: How): Promise<Pick<FoundProducts, "count" | "facets">> {
  const aside = COUNTED.filter((field) => filters[field] !== undefined)
  const [found, ...others] = await container.resolve(Modules.SEARCH).searchMany(
    [filters, ...aside.map((field) => without(filters, field))].map((filters) => ({
      entity: "product" as const,
      fields: ["id"],
      filters,
      pagination: { take: 0 },
      search_options: { ...how, facets: [EVERY_VALUE] },
    })),
  )
  const all = countedIn(found)
  const counted = (field: CountedField) => (aside.includes(field) ? countedIn(others[aside.indexOf(field)]) : all)
  const values = (field: CountedField) => countsOf(field, counted(field))
  return {
    count: countOfAll(all),
    facets: {
      star: values("star"),
      commune: values("commune"),
      producer: values("producer"),
      group: values("group"),
      months: values("months"),
      price: priceRangeOf(counted("price")),
      in_stock: values("in_stock").find(({ value }) => value === "true")?.count ?? 0,
    },
  }
}

const COUNTED = ["star", "commune", "producer", "group", "months", "price", "in_stock"] as const satisfies CountedField[]
const EVERY_VALUE = { field: "counted", type: "value", limit: 10_000 } as const

const without = (filters: SearchFilters, left: string): SearchFilters => Object.fromEntries(Object.entries(filters).filter(([field]) => field !== left))

function countedIn(result: { facets?: Record<string, { type: string; values?: ValueCount[] }> } | undefined): ValueCount[] {
  return result?.facets?.[EVERY_VALUE.field]?.values ?? []
}

function toFilters({ q, star, commune, producer, group, season, price, in_stock }: ListQuery, now: Date): SearchFilters {
  const month = season === "now" ? monthOf(now) : season
  return {
    ...(q !== null && { q }),
    ...(star.length > 0 && { star: { $in: star.map(String) } }),
    ...(commune.length > 0 && { commune: { $in: commune } }),
    ...(producer.length > 0 && { producer: { $in: producer } }),
    ...(group.length > 0 && { group: { $in: group } }),
    ...(month !== null && { months: String(month) }),
    ...(price && { price: { ...(price.min !== null && { $gte: price.min }), ...(price.max !== null && { $lte: price.max }) } }),
    ...(in_stock && { in_stock: true }),
  }
}

/** By relevance; the order after it stands in the index definition, too, for engines that break ties by the index (src/search/product.ts). */
const TIES = { _score: "DESC", standing: "ASC", name_vi: "ASC", id: "ASC" } as const

function toOrder({ sort, q }: ListQuery, locale: Locale): Record<string, "ASC" | "DESC"> {
  const name = { [`name_${locale}`]: "ASC", id: "ASC" } as const
  switch (sort) {
    case "gia-tang":
      return { price: "ASC", ...name }
    case "gia-giam":
      return { price: "DESC", ...name }
    case "sao":
      return { star_rank: "DESC", standing: "ASC", ...name }
    case "moi":
      return { added_at: "DESC", ...name }
    case "ten":
      return name
    case "lien-quan":
      return q === null ? { standing: "ASC", ...name } : TIES
  }
}

export const cardsOf = (hits: { document: Record<string, unknown> }[], locale: Locale): TimelessCard[] =>
  hits.map(({ document }) => (document.cards as Record<Locale, TimelessCard>)[locale])
