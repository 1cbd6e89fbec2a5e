import type { MedusaContainer } from "@medusajs/framework/types"
import type { FacetValue, ProductListResponse } from "../http"
import type { ListQuery } from "../rules/list-query"
import { monthOf } from "../rules/season"
import type { Locale, Text } from "../rules/text"
import { cardsWithStars } from "./cards-with-stars"
import { groupNames } from "./group-names"
import { type CommuneSlugs, communeSlugs } from "./commune-slugs"
import { lookFor } from "./look-for"
import { producerNames } from "./producer-names"
import { nearestProducts } from "./nearest-products"
import type { FoundProducts } from "./search-products"

export interface ListProductsInput {
  query: ListQuery
  locale: Locale
  now: Date
}

/** The answer of GET /store/ocop/products. */
export async function listProducts(container: MedusaContainer, { query, locale, now }: ListProductsInput): Promise<ProductListResponse> {
  const [slugs, groups, producers] = await Promise.all([communeSlugs(container, now), groupNames(container, now), producerNames(container)])
  const known = understand(query, { slugs, groups, producers })
  const { found, asked, understood } = await lookFor(container, { query: known, locale, now })
  const pages = Math.max(1, Math.ceil(found.count / query.limit))
  const nearest = found.count === 0 ? await nearestProducts(container, understood?.words ?? "", locale) : []
  const cards = await cardsWithStars(container, [...found.cards, ...nearest], now)
  return {
    products: cards.slice(0, found.cards.length),
    count: found.count,
    page: query.page,
    pages,
    limit: query.limit,
    facets: toFacets({ facets: found.facets, slugs, groups, producers, locale, now }),
    applied: {
      q: query.q,
      star: asked.star,
      commune: asked.commune.map((slug) => ({ slug, label: slugs.name(slug) ?? slug })),
      producer: asked.producer.map((handle) => ({ handle, label: producers.get(handle) ?? handle })),
      group: asked.group.map((code) => ({ code, label: groups.get(code)?.[locale] ?? code })),
      season: asked.season,
      price: asked.price,
      in_stock: asked.in_stock,
      sort: asked.sort,
    },
    ignored: known.ignored,
    understood,
    nearest: cards.slice(found.cards.length),
  }
}

interface Names {
  slugs: CommuneSlugs
  groups: ReadonlyMap<string, Text>
  producers: ReadonlyMap<string, string>
}

/** Communes under today's slugs; communes, producers and groups nobody knows are left out and named. */
function understand(query: ListQuery, { slugs, groups, producers }: Names): ListQuery {
  const ignored = [...query.ignored]
  const keep = (name: string, values: string[], known: (value: string) => string | undefined): string[] => [
    ...new Set(
      values.flatMap((value) => {
        const found = known(value)
        if (!found) ignored.push(`${name}=${value}`)
        return found ?? []
      }),
    ),
  ]
  return {
    ...query,
    commune: keep("commune", query.commune, (slug) => slugs.today(slug)),
    producer: keep("producer", query.producer, (handle) => (producers.has(handle) ? handle : undefined)),
    group: keep("group", query.group, (code) => (groups.has(code) ? code : undefined)),
    ignored,
  }
}

interface ToFacetsInput extends Names {
  facets: FoundProducts["facets"]
  locale: Locale
  now: Date
}

function toFacets({ facets, slugs, groups, producers, locale, now }: ToFacetsInput): ProductListResponse["facets"] {
  const labelled = (values: { value: string; count: number }[], label: (value: string) => string): FacetValue[] =>
    values.map(({ value, count }) => ({ value, label: label(value), count }))
  const byLabel = (one: FacetValue, other: FacetValue) => other.count - one.count || one.label.localeCompare(other.label, locale)
  const months = labelled(facets.months, (month) => (locale === "vi" ? `Tháng ${month}` : MONTHS_EN.format(new Date(Date.UTC(2026, Number(month) - 1)))))
  const inSeason = facets.months.find(({ value }) => value === String(monthOf(now)))?.count ?? 0
  return {
    star: labelled(facets.star, (star) => (locale === "vi" ? `${star} sao` : `${star} stars`)).sort((one, other) => Number(other.value) - Number(one.value)),
    commune: labelled(facets.commune, (slug) => slugs.name(slug) ?? slug).sort(byLabel),
    producer: labelled(facets.producer, (handle) => producers.get(handle) ?? handle).sort(byLabel),
    group: labelled(facets.group, (code) => groups.get(code)?.[locale] ?? code).sort(byLabel),
    season: [
      { value: "now", label: locale === "vi" ? "Đang vào mùa" : "In season now", count: inSeason },
      ...months.sort((one, other) => Number(one.value) - Number(other.value)),
    ],
    price: facets.price,
    in_stock: facets.in_stock,
  }
}

const MONTHS_EN = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" })
