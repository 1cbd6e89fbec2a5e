import { type Document, parseFilter, valuesAt } from "./filter-expression"
import type { Query, Settings } from "./shapes"

/** How many letters of a word allow one and two typos, where the settings say nothing. */
const TYPOS_FROM = { oneTypo: 5, twoTypos: 9 }
const DEFAULT_RULES = ["words", "typo", "proximity", "attribute", "sort", "exactness"]

/** An index of the double. It ranks more simply than Meilisearch, but by the same rules in the same order. */
export class SearchIndex {
  readonly documents = new Map<string, Document>()
  readonly createdAt = new Date().toISOString()
  updatedAt = this.createdAt
  settings: Settings = {}

  constructor(public primaryKey: string | null) {}

  filtered(filter: string | undefined): Document[] {
    const all = [...this.documents.values()]
    return filter ? all.filter(parseFilter(filter, this.settings.filterableAttributes ?? [])) : all
  }

  search(query: Query) {
    const found = this.rank(query)
    const limit = query.hitsPerPage ?? query.limit ?? 20
    const offset = query.hitsPerPage === undefined ? (query.offset ?? 0) : ((query.page ?? 1) - 1) * limit
    const reachable = found.slice(0, this.settings.pagination?.maxTotalHits ?? 1_000)
    return {
      indexUid: query.indexUid,
      hits: reachable.slice(offset, offset + limit).map((hit) => this.toHit(hit, query)),
      query: query.q ?? "",
      processingTimeMs: 1,
      ...(query.hitsPerPage === undefined
        ? { offset, limit, estimatedTotalHits: found.length }
        : { page: query.page ?? 1, hitsPerPage: limit, totalHits: found.length, totalPages: limit ? Math.ceil(found.length / limit) : 0 }),
      ...(query.facets && this.countFacets(query.facets, found.map(({ document }) => document))),
    }
  }

  private rank(query: Query): Hit[] {
    for (const rule of query.sort ?? []) {
      if (!(this.settings.sortableAttributes ?? []).includes(rule.split(":")[0]!)) throw new Error(`attribute \`${rule}\` is not sortable`)
    }
    const words = this.wordsOf(query.q ?? "")
    const open = /\S$/.test(query.q ?? "")
    const searched = query.attributesToSearchOn ?? this.settings.searchableAttributes ?? ["*"]
    const hits = this.filtered(query.filter).flatMap((document) => {
      const found = words.map((word, at) => this.match(document, word, { prefix: open && at === words.length - 1, searched }))
      if (found.some((match) => match === null)) return []
      const matches = found.flatMap((match) => match ?? [])
      const sum = (of: (match: Match) => number) => matches.reduce((total, match) => total + of(match), 0)
      return [{ document, typos: sum(({ typos }) => typos), attribute: sum(({ attribute }) => attribute), exact: -sum(({ exact }) => Number(exact)), words }]
    })
    const scored = hits.map((hit) => ({ ...hit, score: words.length === 0 ? 1 : 1 / (1 + hit.typos + hit.attribute / 10 + (hit.exact + words.length) / 20) }))
    const kept = scored.filter(({ score }) => score >= (query.rankingScoreThreshold ?? 0))
    kept.sort(this.order(query.sort ?? []))
    return this.distinct(kept, query.distinct ?? this.settings.distinctAttribute)
  }

  private order(sort: string[]) {
    const byField = (rule: string) => {
      const [field = "", direction] = rule.split(":")
      return (one: Hit, other: Hit) => compare(valuesAt(one.document, field)[0], valuesAt(other.document, field)[0]) * (missing(one, other, field) ? 1 : direction === "asc" ? 1 : -1)
    }
    const rules = (this.settings.rankingRules ?? DEFAULT_RULES).flatMap((rule): ((one: Hit, other: Hit) => number)[] => {
      switch (rule) {
        case "sort":
          return sort.map(byField)
        case "typo":
          return [(one, other) => one.typos - other.typos]
        case "attribute":
          return [(one, other) => one.attribute - other.attribute]
        case "exactness":
          return [(one, other) => one.exact - other.exact]
        case "words":
        case "proximity":
          return []
        default:
          return [byField(rule)]
      }
    })
    return (one: Hit, other: Hit) => rules.reduce((difference, rule) => difference || rule(one, other), 0)
  }

  private match(document: Document, word: string, { prefix, searched }: { prefix: boolean; searched: string[] }): Match | null {
    const words = [word, ...(this.settings.synonyms?.[word] ?? []).map(fold)]
    const found = searched.flatMap((path, attribute) =>
      valuesAt(document, path).flatMap((value) =>
        this.wordsOf(String(value ?? "")).flatMap((candidate): Match[] =>
          words.flatMap((each) => {
            if (candidate === each) return [{ typos: 0, attribute, exact: each === word }]
            if (prefix && candidate.startsWith(each)) return [{ typos: 0, attribute, exact: false }]
            const typos = distance(candidate, each)
            return typos <= this.mostTypos(each, path) ? [{ typos, attribute, exact: false }] : []
          }),
        ),
      ),
    )
    return found.sort((one, other) => one.typos - other.typos || one.attribute - other.attribute || Number(other.exact) - Number(one.exact))[0] ?? null
  }

  private mostTypos(word: string, path: string): number {
    const { enabled = true, minWordSizeForTypos, disableOnAttributes = [], disableOnWords = [] } = this.settings.typoTolerance ?? {}
    if (!enabled || disableOnAttributes.includes(path) || disableOnWords.includes(word)) return 0
    const from = { ...TYPOS_FROM, ...minWordSizeForTypos }
    return word.length >= from.twoTypos ? 2 : word.length >= from.oneTypo ? 1 : 0
  }

  private wordsOf(text: string): string[] {
    return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word && !(this.settings.stopWords ?? []).map(fold).includes(word))
  }

  private distinct(hits: Hit[], path: string | null | undefined): Hit[] {
    if (!path) return hits
    const seen = new Set<unknown>()
    return hits.filter(({ document }) => {
      const [value] = valuesAt(document, path)
      if (value === undefined || value === null) return true
      if (seen.has(value)) return false
      seen.add(value)
      return true
    })
  }

  private countFacets(facets: string[], documents: Document[]) {
    const facetDistribution: Record<string, Record<string, number>> = {}
    const facetStats: Record<string, { min: number; max: number }> = {}
    for (const facet of facets) {
      if (!(this.settings.filterableAttributes ?? []).includes(facet)) throw new Error(`attribute \`${facet}\` is not filterable`)
      const counts = new Map<string, number>()
      for (const document of documents) {
        for (const value of new Set(valuesAt(document, facet).filter((each) => each !== undefined && each !== null))) {
          counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
          if (typeof value === "number") facetStats[facet] = { min: Math.min(facetStats[facet]?.min ?? value, value), max: Math.max(facetStats[facet]?.max ?? value, value) }
        }
      }
      const most = this.settings.faceting?.maxValuesPerFacet ?? 100
      facetDistribution[facet] = Object.fromEntries([...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, most))
    }
    return { facetDistribution, facetStats }
  }

  private toHit({ document, score, words }: Hit, query: Query): Document {
    const paths = query.attributesToRetrieve ?? ["*"]
    const hit = paths.includes("*") ? { ...document } : project(document, paths)
    if (query.showRankingScore) hit._rankingScore = score
    if (query.attributesToHighlight) {
      const [before, after] = [query.highlightPreTag ?? "<em>", query.highlightPostTag ?? "</em>"]
      const mark = (text: string) => text.replace(/[\p{L}\p{N}]+/gu, (word) => (words.some((each) => fold(word).startsWith(each)) ? `${before}${word}${after}` : word))
      hit._formatted = Object.fromEntries(query.attributesToHighlight.flatMap((path) => (typeof document[path] === "string" ? [[path, mark(document[path])]] : [])))
    }
    return hit
  }
}

interface Match {
  typos: number
  attribute: number
  exact: boolean
}

interface Hit {
  document: Document
  typos: number
  attribute: number
  exact: number
  score: number
  words: string[]
}

const missing = (one: Hit, other: Hit, field: string) => [one, other].some(({ document }) => valuesAt(document, field)[0] === undefined || valuesAt(document, field)[0] === null)

/** Documents without the field come last, whichever way it is sorted. */
function compare(one: unknown, other: unknown): number {
  const [a, b] = [one ?? null, other ?? null]
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}

function project(source: Document, paths: string[]): Document {
  const picked: Document = {}
  for (const path of paths) {
    const [head = "", ...rest] = path.split(".")
    if (!(head in source)) continue
    picked[head] = rest.length === 0 ? source[head] : { ...(picked[head] as Document), ...project(source[head] as Document, [rest.join(".")]) }
  }
  return picked
}

export const fold = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/gi, "d").toLowerCase()

/** Letters put in, left out, changed or swapped. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  const rows = Array.from({ length: one.length + 1 }, (_, i) => Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)))
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + changed)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1)
    }
  }
  return rows[one.length]![other.length]!
}
