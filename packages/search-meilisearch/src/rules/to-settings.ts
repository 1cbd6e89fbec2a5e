import type { SearchTypes } from "@medusajs/framework/types"
import type { Settings } from "meilisearch" with { "resolution-mode": "import" }
import { isFacetable, isSearchable, leavesOf, vectorsOf, weightOf } from "./plan"
import { refuse } from "./refuse"

/** Meilisearch's own lowest word lengths for one and for two typos. */
const LEAST_WORD = { one: 1, two: 1 }
export const MOST_FACET_VALUES = 10_000
export const MOST_HITS = 100_000

/**
 * The sort asked for comes first (it is empty unless a query names one), then relevance, then tie-breaks such as "standing:asc" that an
 * index adds in `settings.provider_options.meilisearch.rankingRules`.
 */
export const RANKING_RULES = ["sort", "words", "typo", "proximity", "attribute", "exactness"]

type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields" | "settings" | "primary_key">

/** Settings of an index, from its definition. What stands in `settings.provider_options.meilisearch` goes to Meilisearch as it is. */
export function toSettings(definition: Definition): Settings {
  const leaves = leavesOf(definition)
  const { typo_tolerance, distinct_attribute } = definition.settings
  const paths = (fits: (leaf: (typeof leaves)[number]) => boolean) => leaves.filter(fits).map(({ path }) => path)
  const searchable = leaves
    .filter(({ field }) => isSearchable(field))
    .map((leaf, at) => ({ ...leaf, at }))
    .sort((one, other) => weightOf(other.field) - weightOf(one.field) || one.at - other.at)
  const filterable = [definition.primary_key, ...paths(({ field }) => Boolean(field.filterable) || isFacetable(field)), ...(distinct_attribute ? [distinct_attribute] : [])]
  const sortable = paths(({ field }) => Boolean(field.sortable))
  return {
    // Earlier attributes weigh more: Meilisearch knows an order, not numbers.
    searchableAttributes: searchable.map(({ path }) => path),
    filterableAttributes: [...new Set(filterable)],
    sortableAttributes: sortable,
    distinctAttribute: distinct_attribute ?? null,
    rankingRules: RANKING_RULES,
    typoTolerance: typo_tolerance ? toTypoTolerance(typo_tolerance) : { enabled: true },
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: MOST_HITS },
    ...embeddersOf(definition),
    ...ownSettings(definition),
  }
}

/** `settings.provider_options.meilisearch` of a definition: Meilisearch's settings, in its own words. */
export const ownSettings = ({ settings }: Pick<Definition, "settings">): Settings => (settings.provider_options?.meilisearch ?? {}) as Settings

function toTypoTolerance(asked: NonNullable<SearchTypes.SearchIndexSettings["typo_tolerance"]>): NonNullable<Settings["typoTolerance"]> {
  const { enabled = true, min_word_size_for_one_typo: one, min_word_size_for_two_typos: two, disabled_on_attributes } = asked
  if ((one ?? LEAST_WORD.one) < LEAST_WORD.one || (two ?? Infinity) < (one ?? LEAST_WORD.two)) {
    refuse("Words long enough for two typos cannot be shorter than those long enough for one")
  }
  return {
    enabled,
    ...((one !== undefined || two !== undefined) && { minWordSizeForTypos: { ...(one !== undefined && { oneTypo: one }), ...(two !== undefined && { twoTypos: two }) } }),
    ...(disabled_on_attributes && { disableOnAttributes: disabled_on_attributes }),
  }
}

function embeddersOf(definition: Definition): Pick<Settings, "embedders"> {
  const vectors = vectorsOf(definition)
  if (vectors.length === 0) return {}
  return { embedders: Object.fromEntries(vectors.map(({ path, field }) => [path, { source: "userProvided" as const, dimensions: field.dimensions! }])) }
}
