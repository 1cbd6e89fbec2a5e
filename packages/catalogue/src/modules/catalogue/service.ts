import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { CommuneProfile } from "./models/commune-profile"
import { LabelFacts } from "./models/label-facts"
import { PendingTag } from "./models/pending-tag"
import { ProductGroup } from "./models/product-group"
import { ProductListing } from "./models/product-listing"
import { SearchMiss } from "./models/search-miss"

export type ProductListingRow = InferTypeOf<typeof ProductListing>
export type LabelFactsRow = InferTypeOf<typeof LabelFacts>
export type ProductGroupRow = InferTypeOf<typeof ProductGroup>
export type CommuneProfileRow = InferTypeOf<typeof CommuneProfile>

type Kept = "id" | "created_at" | "updated_at" | "deleted_at"

/** What is given is written, what is left out stays; the first time the fields without a default are needed. */
export type ListingInput = Partial<Omit<ProductListingRow, Kept | "months">> & { product_id: string; months?: number[] }
export type LabelInput = Partial<Omit<LabelFactsRow, Kept>> & { product_id: string }
export type CommuneProfileInput = Partial<Omit<CommuneProfileRow, Kept>> & { commune_code: string; commune_valid_from: string }

interface Written<Row> {
  /** ids that were not there before */
  created: string[]
  /** rows as they were before */
  before: Row[]
  /** id of every row written, by product id */
  ids: Record<string, string>
}

export interface ListMissesInput {
  /** "2026-11-01" */
  since: string
  /** a part of the words, without accents */
  holding: string
  limit: number
  offset: number
}

export interface Miss {
  words: string
  count: number
  /** on how many days */
  days: number
  last_day: string
}

interface Sql {
  execute<Row = Record<string, unknown>>(sql: string, params: unknown[]): Promise<Row[]>
}

const sqlOf = ({ manager }: Context): Sql => manager as Sql

export interface CatalogueOptions {
  /** where the storefront is told that a page is no longer true; without both nobody is told */
  storefrontUrl?: string
  revalidateSecret?: string
}

export default class CatalogueModuleService extends MedusaService({ ProductListing, LabelFacts, ProductGroup, CommuneProfile, PendingTag, SearchMiss }) {
  readonly storefront: { url: string; secret: string } | null

  constructor(_container: Record<string, unknown>, { storefrontUrl, revalidateSecret }: CatalogueOptions = {}) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService takes whatever the loader hands over
    super(...arguments)
    this.storefront = storefrontUrl && revalidateSecret ? { url: storefrontUrl.replace(/\/$/, ""), secret: revalidateSecret } : null
  }

  /** Writes listings, one per product, whether they existed or not. */
  @InjectTransactionManager()
  async setListings(rows: ListingInput[], @MedusaContext() context: Context = {}): Promise<Written<ProductListingRow>> {
    const existing = await this.listProductListings({ product_id: rows.map((row) => row.product_id) }, { take: null }, context)
    const before = new Map(existing.map((row) => [row.product_id, row as ProductListingRow]))
    const written = rows.map(({ months, ...row }) => ({
      ...row,
      ...(months && { months: [...new Set(months)].sort((one, other) => one - other).map(String) }),
    }))
    const created = await this.createProductListings(written.filter((row) => !before.has(row.product_id)), context)
    await this.updateProductListings(withIds(written, before), context)
    return { created: created.map(({ id }) => id), before: [...before.values()], ids: idsOf([...created, ...existing]) }
  }

  /** Writes label facts, one per product, whether they existed or not. */
  @InjectTransactionManager()
  async setLabelFacts(rows: LabelInput[], @MedusaContext() context: Context = {}): Promise<Written<LabelFactsRow>> {
    const existing = await this.listLabelFacts({ product_id: rows.map((row) => row.product_id) }, { take: null }, context)
    const before = new Map(existing.map((row) => [row.product_id, row as LabelFactsRow]))
    const created = await this.createLabelFacts(rows.filter((row) => !before.has(row.product_id)), context)
    await this.updateLabelFacts(withIds(rows, before), context)
    return { created: created.map(({ id }) => id), before: [...before.values()], ids: idsOf([...created, ...existing]) }
  }

  /** One more of these words that found nothing on a day. */
  @InjectManager()
  async countMiss({ day, words }: { day: string; words: string }, @MedusaContext() context: Context = {}): Promise<void> {
    await sqlOf(context).execute(
      `insert into "search_miss" ("id", "day", "words", "count") values (?, ?, ?, 1)
       on conflict ("day", "words") where "deleted_at" is null do update set "count" = "search_miss"."count" + 1, "updated_at" = now()`,
      [generateEntityId(undefined, "miss"), day, words],
    )
  }

  /** Words that found nothing since a day, those looked for most first. */
  @InjectManager()
  async listMisses({ since, holding, limit, offset }: ListMissesInput, @MedusaContext() context: Context = {}): Promise<{ misses: Miss[]; count: number }> {
    const rows = await sqlOf(context).execute<{ words: string; count: string; days: string; last_day: string; total: string }>(
      `select "words", sum("count") as "count", count(*) as "days", max("day") as "last_day", count(*) over () as "total"
       from "search_miss" where "deleted_at" is null and "day" >= ? and "words" like ?
       group by "words" order by sum("count") desc, max("day") desc, "words" limit ? offset ?`,
      [since, `%${holding}%`, limit, offset],
    )
    return {
      misses: rows.map(({ words, count, days, last_day }) => ({ words, count: Number(count), days: Number(days), last_day })),
      count: Number(rows[0]?.total ?? 0),
    }
  }

  /** Writes what the shop tells of communes. */
  @InjectTransactionManager()
  async setCommuneProfiles(rows: CommuneProfileInput[], @MedusaContext() context: Context = {}): Promise<Written<CommuneProfileRow>> {
    const existing = await this.listCommuneProfiles({ commune_code: rows.map((row) => row.commune_code) }, { take: null }, context)
    const before = new Map(existing.map((row) => [communeKey(row), row as CommuneProfileRow]))
    const created = await this.createCommuneProfiles(rows.filter((row) => !before.has(communeKey(row))), context)
    const changed = rows.flatMap((row) => {
      const known = before.get(communeKey(row))
      return known ? [{ ...row, id: known.id }] : []
    })
    await this.updateCommuneProfiles(changed, context)
    const ids = Object.fromEntries([...created, ...existing].map((row) => [communeKey(row), row.id]))
    return { created: created.map(({ id }) => id), before: [...before.values()], ids }
  }
}

export const communeKey = (row: { commune_code: string; commune_valid_from: string }): string => `${row.commune_code}@${row.commune_valid_from}`

function withIds<Input extends { product_id: string }>(rows: Input[], before: Map<string, { id: string }>): (Input & { id: string })[] {
  return rows.flatMap((row) => {
    const known = before.get(row.product_id)
    return known ? [{ ...row, id: known.id }] : []
  })
}

const idsOf = (rows: { id: string; product_id: string }[]): Record<string, string> =>
  Object.fromEntries(rows.map((row) => [row.product_id, row.id]))
