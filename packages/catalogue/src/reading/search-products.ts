import type { MedusaContainer, SearchFilters } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fold } from "@ocop/territory/rules"
import type { ListQuery } from "../rules/list-query"
import type { TimelessCard } from "../rules/product-view"
import { monthOf } from "../rules/season"
import type { Locale } from "../rules/text"
import { keptBriefly } from "./kept-briefly"
import { refreshStaleStars } from "../freshness/refresh-stale-stars"

export interface FoundProducts {
  cards: TimelessCard[]
  count: number
  facets: Record<"star" | "commune" | "producer" | "group" | "months", { value: string; count: number }[]> & {
    price: { min: number; max: number } | null
    in_stock: number
  }
}

export interface SearchProductsInput {
  /** communes by today's slugs */
  query: ListQuery
  locale: Locale
  now: Date
}

const ALL_VALUES = 1_000

/** Asks the search index; facets count what would be found if their own filter were not set. */
export async function searchProducts(container: MedusaContainer, { query, locale, now }: SearchProductsInput): Promise<FoundProducts> {
  await refreshStaleStars(container, now)
  const { ignored: _, ...asked } = query
  return keptBriefly(JSON.stringify({ asked, locale, month: monthOf(now) }), () => ask(container, { query, locale, now }))
}

async function ask(container: MedusaContainer, { query, locale, now }: SearchProductsInput): Promise<FoundProducts> {
  const [result] = await container.resolve(Modules.SEARCH).searchMany([
    {
      entity: "product",
      fields: [`cards.${locale}`],
      filters: toFilters(query, now),
      pagination: { skip: (query.page - 1) * query.limit, take: query.limit, order: toOrder(query, locale) },
      search_options: {
        match_strategy: "last",
        disjunctive_facets: true,
        facets: [
          ...(["star", "commune", "producer", "group", "months", "in_stock"] as const).map((field) => ({ field, type: "value" as const, limit: ALL_VALUES })),
          { field: "price", type: "stats" as const },
        ],
      },
    },
  ])
  const values = (field: string) => {
    const facet = result?.facets?.[field]
    return facet?.type === "value" ? facet.values : []
  }
  const price = result?.facets?.price
  return {
    cards: cardsOf(result?.hits ?? [], locale),
    count: result?.metadata.count ?? 0,
    facets: {
      star: values("star"),
      commune: values("commune"),
      producer: values("producer"),
      group: values("group"),
      months: values("months"),
      price: price?.type === "stats" && price.count ? { min: price.min, max: price.max } : null,
      in_stock: values("in_stock").find(({ value }) => value === "true")?.count ?? 0,
    },
  }
}

/** What comes nearest to words that found nothing: names alike by their sound first, then what one can buy. */
export async function nearestProducts(container: MedusaContainer, q: string | null, locale: Locale): Promise<TimelessCard[]> {
  const search = container.resolve(Modules.SEARCH)
  const typed = q ? fold(q) : ""
  const alike = typed
    ? await search.search({
        entity: "product",
        fields: [`cards.${locale}`],
        filters: { q: typed },
        pagination: { take: NEAREST },
        search_options: { match_strategy: "any", typo_tolerance: true, count: "none" },
      })
    : null
  if (alike?.hits.length) return cardsOf(alike.hits, locale)
  const buyable = await search.search({
    entity: "product",
    fields: [`cards.${locale}`],
    pagination: { take: NEAREST, order: { standing: "ASC", name_vi: "ASC" } },
    search_options: { count: "none" },
  })
  return cardsOf(buyable.hits, locale)
}

const NEAREST = 4

function toFilters({ q, star, commune, producer, group, season, price, in_stock }: ListQuery, now: Date): SearchFilters {
  const month = season === "now" ? monthOf(now) : season
  const typed = q === null ? "" : fold(q)
  return {
    // Words that fold to nothing ("???") find nothing; no words find everything.
    ...(q !== null && { q: typed || NOTHING }),
    ...(star.length > 0 && { star: { $in: star.map(String) } }),
    ...(commune.length > 0 && { commune: { $in: commune } }),
    ...(producer.length > 0 && { producer: { $in: producer } }),
    ...(group.length > 0 && { group: { $in: group } }),
    ...(month !== null && { months: String(month) }),
    ...(price && { price: { ...(price.min !== null && { $gte: price.min }), ...(price.max !== null && { $lte: price.max }) } }),
    ...(in_stock && { in_stock: true }),
  }
}

const NOTHING = "zzzznothing"

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
      return q === null ? { standing: "ASC", ...name } : { _score: "DESC", standing: "ASC", ...name }
  }
}

const cardsOf = (hits: { document: Record<string, unknown> }[], locale: Locale): TimelessCard[] =>
  hits.map(({ document }) => (document.cards as Record<Locale, TimelessCard>)[locale])
