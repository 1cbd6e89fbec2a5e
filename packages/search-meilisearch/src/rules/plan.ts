import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "./refuse"

export type Field = SearchTypes.SearchFieldDefinition
type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields">

export interface PlannedField {
  /** dotted: "variants.sku" */
  path: string
  field: Field
}

/** Every leaf a definition declares, in its order. Refuses what Meilisearch cannot hold. */
export function leavesOf({ fields }: Definition): PlannedField[] {
  const walk = (group: Record<string, Field>, prefix: string): PlannedField[] =>
    Object.entries(group).flatMap(([name, field]) => {
      const path = prefix ? `${prefix}.${name}` : name
      if (field.type === "object") return walk(field.fields ?? {}, path)
      if (field.type === "geo" && path !== "_geo") refuse(`Meilisearch knows one geographic point per document, named "_geo"; rename the field "${path}"`)
      if (field.type === "vector" && field.embed) refuse(`Field "${path}" asks the engine to embed text; give Meilisearch an embedder of its own (settings.provider_options.meilisearch.embedders), or write vectors yourself`)
      return [{ path, field }]
    })
  return walk(fields, "")
}

export const isSearchable = ({ searchable }: Field): boolean => Boolean(searchable)
export const isFacetable = ({ facetable }: Field): boolean => Boolean(facetable)

export const weightOf = ({ searchable }: Field): number => (typeof searchable === "object" ? (searchable.weight ?? 1) : 1)

/** Dates are kept as milliseconds, which Meilisearch can compare and sort. */
export const datesOf = (definition: Definition): string[] => leavesOf(definition).flatMap(({ path, field }) => (field.type === "date" ? [path] : []))

export const vectorsOf = (definition: Definition): PlannedField[] => leavesOf(definition).filter(({ field }) => field.type === "vector")
