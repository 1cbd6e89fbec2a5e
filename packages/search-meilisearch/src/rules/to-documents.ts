import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError, searchValueToNumber, setDocumentPath } from "@medusajs/framework/utils"
import { datesOf, vectorsOf } from "./plan"

type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields" | "primary_key">

/** What Meilisearch takes for the identifier of a document. */
const IDENTIFIER = /^[\w-]{1,511}$/

/** Documents as Meilisearch keeps them: dates as milliseconds, vectors where it looks for them. */
export function toDocuments(definition: Definition, documents: SearchTypes.SearchDocument[]): Record<string, unknown>[] {
  const dates = datesOf(definition)
  const vectors = vectorsOf(definition)
  return documents.map((document) => {
    const id = document[definition.primary_key]
    if (typeof id !== "string" || !IDENTIFIER.test(id)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `Meilisearch identifies documents by letters, digits, "-" and "_"; "${definition.primary_key}" is ${JSON.stringify(id)}`)
    }
    if (dates.length + vectors.length === 0) return document
    const kept = structuredClone(document) as Record<string, unknown>
    for (const path of dates) {
      const value = path.split(".").reduce<unknown>((each, name) => (each as Record<string, unknown> | undefined)?.[name], document)
      if (value !== undefined && value !== null) setDocumentPath(kept, path, searchValueToNumber(value, true))
    }
    if (vectors.length > 0) {
      kept._vectors = Object.fromEntries(vectors.map(({ path }) => [path, (document as Record<string, unknown>)[path] ?? null]))
      for (const { path } of vectors) delete kept[path]
    }
    return kept
  })
}

/** Batches that stay below a size, each with one document at least. */
export function inBatches<Document>(documents: Document[], mostBytes: number): Document[][] {
  const batches: Document[][] = []
  let size = Infinity
  for (const document of documents) {
    const bytes = Buffer.byteLength(JSON.stringify(document))
    if (size + bytes > mostBytes) {
      batches.push([])
      size = 0
    }
    batches.at(-1)!.push(document)
    size += bytes
  }
  return batches
}
