import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import { forgetKept } from "../reading/kept-briefly"
import { documentsOf, type ProductDocument } from "../reading/product-documents"
import { tagsOf } from "./announcements"
import { announce } from "./tell-storefront"

const BATCH = 100

/** Writes what is true of these products into the search index, takes out what is no longer public, then tells the storefront. */
export async function refreshProducts(container: MedusaContainer, ids: string[], moreTags: Iterable<string> = []): Promise<void> {
  const tags = new Set(moreTags)
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH)
    const before = await listed(container, batch)
    const documents = await documentsOf(container, batch, now())
    await write(container, before, documents)
    noteRefreshed(batch)
    for (const each of [...before, ...documents]) tagsOf(each).forEach((tag) => tags.add(tag))
  }
  await announce(container, tags)
}

/** Longer than an index takes to be filled anew. */
const NOTED_MS = 30 * 60_000
const refreshedAt = new Map<string, number>()

function noteRefreshed(ids: string[]): void {
  const at = Date.now()
  for (const [id, then] of refreshedAt) if (at - then > NOTED_MS) refreshedAt.delete(id)
  for (const id of ids) refreshedAt.set(id, at)
}

/** Products this process has written since, for an index that was being filled meanwhile. What other processes wrote, `lookAround` finds. */
export const refreshedSince = (since: Date): string[] => [...refreshedAt].flatMap(([id, at]) => (at >= since.getTime() ? [id] : []))

type Listed = Pick<ProductDocument, "id" | "handle" | "producer" | "commune">

async function listed(container: MedusaContainer, ids: string[]): Promise<Listed[]> {
  const { hits } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id", "handle", "producer", "commune"],
    filters: { id: { $in: ids } },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  })
  return hits.map(({ document }) => document as Listed)
}

async function write(container: MedusaContainer, before: Listed[], documents: ProductDocument[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  if (documents.length > 0) await search.upsertDocuments({ index: "product", documents })
  const there = new Set(documents.map(({ id }) => id))
  const gone = before.flatMap(({ id }) => (there.has(id) ? [] : [id]))
  if (gone.length > 0) await search.deleteDocuments({ index: "product", filters: { id: gone } })
  forgetKept()
}
