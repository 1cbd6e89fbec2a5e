import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { type Decision, nextStarChange, starOf } from "@ocop/certification/rules"
import { fold } from "@ocop/territory/rules"
import type { ProductRecord } from "../rules/product-record"
import { isForSale, offeredVariant, type TimelessCard, toTimelessCard } from "../rules/product-view"
import { monthOf } from "../rules/season"
import type { Locale } from "../rules/text"
import { loadProducts } from "./load-products"

/** Later than any certificate there will ever be: "this answer does not change". */
export const NEVER = 253_402_300_799_000

/** What the search index keeps of a product. */
export interface ProductDocument extends Record<string, unknown> {
  id: string
  handle: string
  name_words: string
  origin_words: string
  other_words: string
  commune: string
  producer: string | null
  group: string
  months: string[]
  star: string | null
  star_rank: number
  /** the star is `starOf`'s answer from here … */
  star_at: number
  /** … until here, exclusive */
  star_until: number
  price: number | null
  in_stock: boolean
  standing: number
  name_vi: string
  name_en: string
  added_at: number
  /** month in which it was written: what it says of the season holds for that month */
  month: number
  cards: Record<Locale, TimelessCard>
}

const BATCH = 100

/** Documents of all products that are public, in batches. */
export async function* productDocuments(container: MedusaContainer, now: Date): AsyncGenerator<ProductDocument[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let skip = 0; ; skip += BATCH) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: { status: "published" },
      pagination: { skip, take: BATCH, order: { id: "ASC" } },
    })
    if (data.length === 0) return
    yield await documentsOf(container, data.map(({ id }) => id), now)
  }
}

/** Documents of these products; those that are not public are absent. */
export async function documentsOf(container: MedusaContainer, ids: string[], now: Date): Promise<ProductDocument[]> {
  const [products, decisions] = await Promise.all([
    loadProducts(container, { filters: { id: ids }, now }),
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(ids),
  ])
  return products.map((product) => toDocument(product, decisions.get(product.id) ?? [], now))
}

export function toDocument(product: ProductRecord, decisions: readonly Decision[], now: Date): ProductDocument {
  const { title, producer, commune, group, label, description } = product
  const star = starOf(decisions, now)
  const offered = offeredVariant(product)
  const in_stock = isForSale(product) && (offered?.available ?? 0) > 0
  return {
    id: product.id,
    handle: product.handle,
    name_words: words([title.vi, title.en]),
    origin_words: words([producer?.name, ...commune.words, ...(producer?.commune.words ?? []), group.name.vi, group.name.en]),
    other_words: words([description.vi, description.en, label.ingredients?.vi, label.ingredients?.en, product.handle]),
    commune: commune.slug,
    producer: producer?.handle ?? null,
    group: group.code,
    months: product.months.map(String),
    star: star && String(star.star),
    star_rank: star?.star ?? 0,
    star_at: now.getTime(),
    star_until: nextStarChange(decisions, now)?.getTime() ?? NEVER,
    price: offered?.price ?? null,
    in_stock,
    // Order of a list nobody sorted: what can be had now, then what can be had again, then what is only shown.
    standing: in_stock ? 0 : isForSale(product) ? 1 : 2,
    name_vi: fold(title.vi),
    name_en: fold(title.en),
    added_at: product.created_at.getTime(),
    month: monthOf(now),
    cards: { vi: toTimelessCard(product, "vi"), en: toTimelessCard(product, "en") },
  }
}

/** Each word once: a name told in two languages is not twice as much about it. */
const words = (texts: (string | undefined)[]): string => [...new Set(fold(texts.filter(Boolean).join(" ")).split(" "))].join(" ")
