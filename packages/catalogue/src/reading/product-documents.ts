import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { type Decision, nextStarChange, starOf } from "@ocop/certification/rules"
import { fold } from "@ocop/territory/rules"
import { type Countable, countedOf } from "../rules/counted"
import type { ProductRecord } from "../rules/product-record"
import { isForSale, offeredVariant, type TimelessCard, toTimelessCard } from "../rules/product-view"
import { termsOf } from "../rules/lexicon"
import { monthOf } from "../rules/season"
import { joined } from "../rules/segment"
import { synonymsOf } from "../rules/synonyms"
import type { Locale } from "../rules/text"
import { loadProducts } from "./load-products"

/** Later than any certificate there will ever be: "this answer does not change". */
export const NEVER = 253_402_300_799_000

/** What the search index keeps of a product. */
export interface ProductDocument extends Countable, Record<string, unknown> {
  id: string
  handle: string
  /** what it is: a Vietnamese name begins with it, an English one ends with it */
  head_words: string
  /** the rest of the name */
  name_words: string
  place_words: string
  maker_words: string
  /** other names of what it is called */
  also_words: string
  other_words: string
  /** words and pairs of words, as they are written */
  terms: string[]
  counted: string[]
  star_rank: number
  /** the star is `starOf`'s answer from here … */
  star_at: number
  /** … until here, exclusive */
  star_until: number
  standing: number
  name_vi: string
  name_en: string
  added_at: number
  /** month in which it was written: what it says of the season holds for that month */
  month: number
  cards: Record<Locale, TimelessCard>
}

const BATCH = 100
/** Words that say what it is: "mật ong", "cam bù", "forest honey". */
const HEAD = 2

/** Documents of all products that are public, in batches. While one is written, the next is read. */
export async function* productDocuments(container: MedusaContainer, now: Date): AsyncGenerator<ProductDocument[]> {
  let next = batchFrom(container, 0, now)
  for (let skip = BATCH; ; skip += BATCH) {
    const documents = await next
    if (documents === null) return
    next = batchFrom(container, skip, now)
    // Whoever stops in between waits for it no more.
    next.catch(() => undefined)
    yield documents
  }
}

/** null: there are no products so far on */
async function batchFrom(container: MedusaContainer, skip: number, now: Date): Promise<ProductDocument[] | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id"],
    filters: { status: "published" },
    pagination: { skip, take: BATCH, order: { id: "ASC" } },
  })
  return data.length > 0 ? documentsOf(container, data.map(({ id }) => id), now) : null
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
  const countable: Countable = {
    star: star && String(star.star),
    commune: commune.slug,
    producer: producer?.handle ?? null,
    group: group.code,
    months: product.months.map(String),
    price: offered?.price ?? null,
    in_stock,
  }
  const names = [title.vi, title.en]
  const head = tokensOf([firstOf(title.vi), lastOf(title.en)])
  const rest = tokensOf(names, head)
  const also = synonymsOf(names)
  const other_names = tokensOf(also, head, rest)
  // The commune stands last, beside what it is.
  const place = tokensOf([...(producer?.commune.words ?? []), ...[...commune.words].reverse()], head, rest, other_names)
  const maker = tokensOf([producer?.name, ...synonymsOf([producer?.name]), group.name.vi, group.name.en], head, rest, other_names, place)
  const told = tokensOf([...commune.formerly, description.vi, description.en, label.ingredients?.vi, label.ingredients?.en, product.handle], head, rest, other_names, place, maker)
  return {
    ...countable,
    id: product.id,
    handle: product.handle,
    maker_words: maker.join(" "),
    place_words: place.join(" "),
    head_words: head.join(" "),
    name_words: rest.join(" "),
    also_words: other_names.join(" "),
    other_words: told.join(" "),
    terms: termsOf([...names, producer?.name, ...commune.words, ...commune.formerly, ...also, ...synonymsOf([producer?.name])]),
    counted: countedOf(countable),
    star_rank: star?.star ?? 0,
    star_at: now.getTime(),
    star_until: nextStarChange(decisions, now)?.getTime() ?? NEVER,
    // Order of a list nobody sorted: what can be had now, then what can be had again, then what is only shown.
    standing: in_stock ? 0 : isForSale(product) ? 1 : 2,
    name_vi: fold(title.vi),
    name_en: fold(title.en),
    added_at: product.created_at.getTime(),
    month: monthOf(now),
    cards: { vi: toTimelessCard(product, "vi"), en: toTimelessCard(product, "en") },
  }
}

const wordsOf = (text: string | undefined): string[] => fold(text ?? "").split(" ").filter(Boolean)
const firstOf = (name: string): string => wordsOf(name).slice(0, HEAD).join(" ")
const lastOf = (name: string): string => wordsOf(name).slice(-HEAD).join(" ")

/** Each word and pair once, and not where a weightier field has it: a name told in two languages is not twice as much about it. */
function tokensOf(texts: (string | undefined)[], ...but: string[][]): string[] {
  const known = new Set(but.flat())
  const all = texts.flatMap((text) => {
    const words = wordsOf(text)
    return [...words, ...words.slice(1).map((word, at) => joined(words[at]!, word))]
  })
  return [...new Set(all)].filter((token) => !known.has(token))
}
