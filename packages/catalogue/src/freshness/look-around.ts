import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import { documentsOf, type ProductDocument } from "../reading/product-documents"
import { monthOf } from "../rules/season"
import { allPublicIds } from "./all-public-ids"
import { refreshProducts } from "./refresh-products"
import { refreshStaleStars } from "./refresh-stale-stars"
import { tellStorefront } from "./tell-storefront"
import { whatChanged } from "./what-changed"

/** Rows written while we looked the last time are looked at again. */
const OVERLAP_MS = 5_000
const MOST_ROWS = 1_000
const BATCH = 100

let lookedAt: Date | null = null
let lookedInto: number | null = null

/**
 * What no event tells: stars whose certificate ended or began by the clock, a month that began, prices of a price list that started or
 * ended, stock written by other hands. The first look after a start, or after the index was filled anew, compares all of it with what is true.
 */
export async function lookAround(container: MedusaContainer): Promise<void> {
  const started = new Date()
  const at = now()
  await refreshStaleStars(container, at)
  const version = await activeVersion(container)
  const changed = lookedAt && lookedInto === version
    ? new Set([...(await writtenSince(container, new Date(lookedAt.getTime() - OVERLAP_MS))), ...(await ofOtherMonth(container, monthOf(at)))])
    : new Set(await differing(container, at))
  if (changed.size > 0) await refreshProducts(container, [...changed])
  lookedAt = started
  lookedInto = version
  await tellStorefront(container)
}

/** Which version of the index answers; the Search Module keeps that to itself. */
async function activeVersion(container: MedusaContainer): Promise<number | null> {
  const { rows }: { rows: { active_version: number | null }[] } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`select active_version from search_index where name = 'product' and deleted_at is null`)
  return rows[0]?.active_version ?? null
}

/** Products whose stock or price was written since; and all of them when a price list began or ended. */
async function writtenSince(container: MedusaContainer, since: Date): Promise<string[]> {
  const updated_at = { $gte: since }
  const page = { take: MOST_ROWS, withDeleted: true }
  const pricing = container.resolve(Modules.PRICING)
  const until = new Date()
  const turned = { $gte: since, $lt: until }
  const [levels, prices, begun, ended] = await Promise.all([
    container.resolve(Modules.INVENTORY).listInventoryLevels({ updated_at } as object, { ...page, select: ["id", "inventory_item_id"] }),
    pricing.listPrices({ updated_at } as object, { ...page, select: ["id"] }),
    pricing.listPriceLists({ starts_at: turned } as object, { take: 1, select: ["id"] }),
    pricing.listPriceLists({ ends_at: turned } as object, { take: 1, select: ["id"] }),
  ])
  if (levels.length + prices.length >= MOST_ROWS || begun.length + ended.length > 0) return allPublicIds(container)
  const changes = await Promise.all([
    ...[...new Set(levels.map(({ inventory_item_id }) => inventory_item_id))].map((id) => whatChanged(container, "inventory-item.updated", { id })),
    ...prices.map(({ id }) => whatChanged(container, "pricing.price.updated", { id })),
  ])
  return changes.flatMap(({ product_ids }) => product_ids)
}

/** Products last written in another month: their season may have begun or ended. */
async function ofOtherMonth(container: MedusaContainer, month: number): Promise<string[]> {
  const { hits } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    filters: { month: { $ne: month } },
    pagination: { take: MOST_ROWS },
    search_options: { count: "none" },
  })
  return hits.map(({ id }) => id)
}

/** Products of which the index says something else than is true, or that are missing from it, or no longer belong there. */
async function differing(container: MedusaContainer, at: Date): Promise<string[]> {
  const search = container.resolve(Modules.SEARCH)
  const found: string[] = []
  const known = new Set<string>()
  const ids = await allPublicIds(container)
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH)
    const [documents, { hits }] = await Promise.all([
      documentsOf(container, batch, at),
      search.search({ entity: "product", fields: KEPT, filters: { id: { $in: batch } }, pagination: { take: BATCH }, search_options: { count: "none" } }),
    ])
    const listed = new Map(hits.map(({ id, document }) => [id, document as ProductDocument]))
    for (const document of documents) {
      known.add(document.id)
      const before = listed.get(document.id)
      if (!before || told(before) !== told(document)) found.push(document.id)
    }
  }
  return [...found, ...(await listedBeyond(container, known))]
}

const KEPT = ["id", "head_words", "name_words", "place_words", "maker_words", "also_words", "other_words", "star", "star_until", "price", "in_stock", "month", "cards.vi", "cards.en"]

/** Everything but the moment it was written. */
const told = (document: ProductDocument): string =>
  JSON.stringify(KEPT.filter((field) => !field.startsWith("cards.")).map((field) => document[field] ?? null)) + stable(document.cards)

/** jsonb does not keep the order of keys. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each && typeof each === "object" && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  )

async function listedBeyond(container: MedusaContainer, known: ReadonlySet<string>): Promise<string[]> {
  const search = container.resolve(Modules.SEARCH)
  const beyond: string[] = []
  for (let skip = 0; ; skip += MOST_ROWS) {
    const { hits } = await search.search({
      entity: "product",
      fields: ["id"],
      pagination: { skip, take: MOST_ROWS, order: { id: "ASC" } },
      search_options: { count: "none" },
    })
    beyond.push(...hits.flatMap(({ id }) => (known.has(id) ? [] : [id])))
    if (hits.length < MOST_ROWS) return beyond
  }
}
