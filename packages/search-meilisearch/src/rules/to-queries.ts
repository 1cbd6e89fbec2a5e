import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery } from "meilisearch" with { "resolution-mode": "import" }
import { isSearchable, leavesOf } from "./plan"
import { refuse } from "./refuse"
import { toFilter } from "./to-filter"
import { MOST_FACET_VALUES, MOST_HITS, ownSettings, RANKING_RULES } from "./to-settings"

type Input = SearchTypes.ProviderSearchQuery
type FacetRequest = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>

/** One question to the Search Module, as the questions to Meilisearch it takes: the first finds, the others only count. */
export interface Questions {
  queries: MultiSearchQuery[]
  /** which of the queries counts all hits exactly */
  exact?: number
  /** which of the queries counts what, per facet that has to be counted apart */
  counts: { field: string; key: string; query: number }[]
}

export const facetsOf = ({ search_options }: Input): FacetRequest[] =>
  (search_options?.facets ?? []).map((facet) => (typeof facet === "string" ? { field: facet, type: "value" } : facet))

/** Translates a question, or refuses it where Meilisearch would answer another one. */
export function toQueries(input: Input): Questions {
  const { index, pagination, search_options: options = {}, attributes_to_retrieve } = input
  const { skip = 0, take = 20 } = pagination ?? {}
  if (pagination?.cursor !== undefined) refuse("Meilisearch has no cursors; page with skip and take")
  const mostHits = ownSettings(index).pagination?.maxTotalHits ?? MOST_HITS
  if (skip + take > mostHits) refuse(`Index "${index.name}" answers its first ${mostHits} hits only (pagination.maxTotalHits)`)

  const facets = facetsOf(input)
  const filter = toFilter(input.filters)
  const asked = { indexUid: index.physical_name, ...toWords(input), ...(filter && { filter }) }
  const found: MultiSearchQuery = {
    ...asked,
    offset: skip,
    limit: take,
    attributesToRetrieve: [...new Set([index.primary_key, ...attributes_to_retrieve])],
    ...toSort(input),
    ...toHighlight(input),
    ...(options.include_score && { showRankingScore: true }),
    ...(facets.length > 0 && { facets: [...new Set(facets.filter(({ type }) => type !== "range").map(({ field }) => field))] }),
  }
  const queries = [found]
  const count = (more?: string): number => queries.push({ ...asked, ...also(filter, more), hitsPerPage: 0, page: 1, attributesToRetrieve: [index.primary_key] }) - 1
  const exact = options.count === "exact" ? count() : undefined
  const counts = facets.flatMap((facet) => {
    if (facet.type === "stats") return [{ field: facet.field, key: "count", query: count(toFilter({ [facet.field]: { $exists: true } })) }]
    if (facet.type !== "range") return []
    return facet.ranges.map((range) => ({ field: facet.field, key: rangeKey(range), query: count(toFilter({ [facet.field]: boundsOf(range) })) }))
  })
  return { queries, exact, counts }
}

const also = (filter: string | undefined, more: string | undefined) =>
  filter && more ? { filter: `(${filter}) AND (${more})` } : more ? { filter: more } : {}

type Range = Extract<FacetRequest, { type: "range" }>["ranges"][number]

export const rangeKey = ({ key, from, to }: Range): string => key ?? `${from ?? "*"}-${to ?? "*"}`

function boundsOf({ from, to }: Range) {
  const bound = (value: number | string) => (typeof value === "number" ? value : /^-?[\d.]+$/.test(value) ? Number(value) : new Date(value))
  return { ...(from !== undefined && { $gte: bound(from) }), ...(to !== undefined && { $lt: bound(to) }), ...(from === undefined && to === undefined && { $exists: true }) }
}

function toWords({ index, q, search_options: options = {} }: Input): Partial<MultiSearchQuery> {
  const typed = q?.trim() ?? ""
  const { match_strategy = "all", attributes_to_search_on, min_score, distinct, locales, vector } = options
  const searchable = leavesOf(index).filter(({ field }) => isSearchable(field))
  if (typed && searchable.length === 0) refuse(`Index "${index.name}" has no searchable field, so it cannot be asked for words`)
  if (typed && match_strategy === "any" && /\s/.test(typed)) refuse('Meilisearch cannot match "any" of several words; ask for them one by one')
  if (typed && options.typo_tolerance === false && (index.settings.typo_tolerance?.enabled ?? true)) {
    refuse(`Meilisearch tolerates typos per index, not per query; turn it off in the settings of "${index.name}"`)
  }
  return {
    // A word that ends is whole; one that does not may go on.
    ...(typed && { q: match_strategy === "last" ? typed : `${typed} `, matchingStrategy: "all" as const }),
    ...(attributes_to_search_on && { attributesToSearchOn: attributes_to_search_on }),
    ...(min_score !== undefined && { rankingScoreThreshold: min_score }),
    ...(distinct && { distinct }),
    ...(locales?.length && { locales: locales as never }),
    ...(vector && toVector(vector, typed)),
  }
}

function toVector({ field, value, query, semantic_ratio }: NonNullable<SearchTypes.SearchOptions["vector"]>, typed: string): Partial<MultiSearchQuery> {
  if (query !== undefined) refuse("Vectors in this index are written by the shop, so a query must bring one, too")
  return { vector: value!, hybrid: { embedder: field!, semanticRatio: semantic_ratio ?? (typed ? 0.5 : 1) } }
}

/** Fields that follow `_score` break its ties, which Meilisearch does by the index's ranking rules, not by the query. */
function toSort({ index, pagination }: Input): Pick<MultiSearchQuery, "sort"> {
  const order = Object.entries(pagination?.order ?? {})
  const score = order.findIndex(([field]) => field === "_score")
  if (score >= 0 && order[score]![1] === "ASC") refuse("Meilisearch ranks the most relevant first; it cannot turn that round")
  const rules = order.map(([field, direction]) => `${field}:${direction === "ASC" ? "asc" : "desc"}`)
  if (score < 0) return rules.length > 0 ? { sort: rules } : {}
  const ties = rules.slice(score + 1)
  const kept = (ownSettings(index).rankingRules ?? RANKING_RULES).filter((rule) => /:(asc|desc)$/.test(rule))
  if (ties.some((rule, at) => kept[at] !== rule)) {
    refuse(`Ties of relevance in "${index.name}" are broken by ${kept.join(", ") || "nothing"}; name "${ties.join('", "')}" in settings.provider_options.meilisearch.rankingRules`)
  }
  return score > 0 ? { sort: rules.slice(0, score) } : {}
}

function toHighlight({ index, q, search_options: options = {} }: Input): Partial<MultiSearchQuery> {
  const asked = options.highlight
  if (!asked || !q?.trim()) return {}
  const searched = options.attributes_to_search_on ?? leavesOf(index).flatMap(({ path, field }) => (isSearchable(field) ? [path] : []))
  const { fields, pre_tag, post_tag, snippet } = asked === true ? { fields: searched, pre_tag: undefined, post_tag: undefined, snippet: undefined } : asked
  return {
    attributesToHighlight: fields,
    highlightPreTag: pre_tag ?? "<mark>",
    highlightPostTag: post_tag ?? "</mark>",
    ...(snippet && { attributesToCrop: fields, ...(typeof snippet === "object" && { cropLength: snippet.length }) }),
  }
}

export const mostFacetValues = (index: Input["index"]): number => ownSettings(index).faceting?.maxValuesPerFacet ?? MOST_FACET_VALUES
