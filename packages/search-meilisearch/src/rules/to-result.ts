import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument, setDocumentPath } from "@medusajs/framework/utils"
import type { MultiSearchResult, RecordAny } from "meilisearch" with { "resolution-mode": "import" }
import { datesOf } from "./plan"
import { refuse } from "./refuse"
import { facetsOf, mostFacetValues, rangeKey, type Questions } from "./to-queries"

type Input = SearchTypes.ProviderSearchQuery
type Answer = MultiSearchResult<RecordAny>

/** What Meilisearch answered, as the Search Module's one answer. */
export function toResult(input: Input, { exact, counts }: Questions, answers: Answer[]): SearchTypes.SearchResult {
  const { index, pagination, search_options: options = {} } = input
  const [found] = answers
  if (!found) throw new Error(`Meilisearch answered nothing for index "${index.physical_name}"`)
  const total = (answer: Answer | undefined) => answer?.totalHits ?? answer?.estimatedTotalHits ?? 0
  const countOf = (field: string, key: string) => total(answers[counts.find((each) => each.field === field && each.key === key)?.query ?? -1])
  const facets = facetsOf(input)
  return {
    hits: found.hits.map((hit) => toHit(input, hit)),
    ...(facets.length > 0 && { facets: Object.fromEntries(facets.map((facet) => [facet.field, toFacet(input, facet, found, (key) => countOf(facet.field, key))])) }),
    metadata: {
      skip: pagination?.skip ?? 0,
      take: pagination?.take ?? 20,
      count: options.count === "none" ? null : total(exact === undefined ? found : answers[exact]),
      query: input.q,
      processing_time_ms: found.processingTimeMs,
    },
  }
}

function toHit({ index, attributes_to_retrieve, search_options: options = {} }: Input, hit: RecordAny): SearchTypes.SearchHit {
  const document = projectDocument(hit, attributes_to_retrieve)
  for (const path of datesOf(index)) {
    const at = path.split(".").reduce<unknown>((value, name) => (value as RecordAny | undefined)?.[name], document)
    if (typeof at === "number") setDocumentPath(document, path, new Date(at).toISOString())
  }
  const highlights = highlightsOf(hit, options.highlight)
  return {
    id: String(hit[index.primary_key]),
    ...(options.include_score && { score: hit._rankingScore as number }),
    document,
    ...(highlights && { highlights }),
  }
}

function highlightsOf(hit: RecordAny, asked: SearchTypes.SearchOptions["highlight"]): Record<string, string[]> | undefined {
  if (!asked || !hit._formatted) return undefined
  const tag = (asked !== true && asked.pre_tag) || "<mark>"
  const found: [string, string[]][] = []
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      if (value.includes(tag)) found.push([path, [value]])
    } else if (Array.isArray(value)) {
      const marked = value.filter((each): each is string => typeof each === "string" && each.includes(tag))
      if (marked.length > 0) found.push([path, marked])
    } else if (value && typeof value === "object") {
      for (const [name, each] of Object.entries(value)) walk(each, path ? `${path}.${name}` : name)
    }
  }
  walk(hit._formatted, "")
  const fields = asked === true ? null : new Set(asked.fields)
  return Object.fromEntries(found.filter(([path]) => !fields || fields.has(path)))
}

function toFacet(input: Input, facet: ReturnType<typeof facetsOf>[number], found: Answer, countOf: (key: string) => number): SearchTypes.SearchFacetResult {
  if (facet.type === "stats") {
    const stats = found.facetStats?.[facet.field]
    return { type: "stats", min: stats?.min ?? 0, max: stats?.max ?? 0, count: countOf("count") }
  }
  if (facet.type === "range") {
    return { type: "range", ranges: facet.ranges.map((range) => ({ key: rangeKey(range), ...(range.from !== undefined && { from: range.from }), ...(range.to !== undefined && { to: range.to }), count: countOf(rangeKey(range)) })) }
  }
  const all = Object.entries(found.facetDistribution?.[facet.field] ?? {}).map(([value, count]) => ({ value, count }))
  const most = mostFacetValues(input.index)
  const { limit = 10, sort = "count", query } = facet
  if (all.length >= most && (limit > most || sort === "alpha" || query)) {
    refuse(`Facet "${facet.field}" has more values than Meilisearch lists (faceting.maxValuesPerFacet is ${most})`)
  }
  const fitting = query ? all.filter(({ value }) => value.startsWith(query)) : all
  const byName = (one: { value: string }, other: { value: string }) => (one.value < other.value ? -1 : one.value > other.value ? 1 : 0)
  fitting.sort((one, other) => (sort === "alpha" ? 0 : other.count - one.count) || byName(one, other))
  return { type: "value", values: fitting.slice(0, limit) }
}
