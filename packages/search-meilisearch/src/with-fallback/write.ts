import type { SearchTypes } from "@medusajs/framework/types"

type Definition = SearchTypes.ResolvedSearchIndexDefinition

/** A write as it is kept until it is done. Definitions are kept without their functions: an engine needs the shape only. */
export type Write =
  | { kind: "upsertIndex"; input: { index: Definition } }
  | { kind: "deleteIndex"; input: { index: string } }
  | { kind: "clearIndex"; input: { index: string } }
  | { kind: "upsertDocuments"; input: { index: string; definition: Definition; documents: SearchTypes.SearchDocument[] } }
  | { kind: "deleteDocuments"; input: { index: string; filters: SearchTypes.SearchFilters } }

export const indexOf = (write: Write): string => (write.kind === "upsertIndex" ? write.input.index.physical_name : write.input.index)

export function apply(engine: SearchTypes.ISearchProvider, write: Write): Promise<SearchTypes.SearchTask> {
  switch (write.kind) {
    case "upsertIndex":
      return engine.upsertIndex(write.input)
    case "deleteIndex":
      return engine.deleteIndex(write.input)
    case "clearIndex":
      return engine.clearIndex(write.input)
    case "upsertDocuments":
      return engine.upsertDocuments(write.input)
    case "deleteDocuments":
      return engine.deleteDocuments(write.input)
  }
}
