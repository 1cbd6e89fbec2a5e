import { parsePictureUrl } from "@ocop/media/picture-url"
import type { StarView } from "@ocop/certification/http"
import type {
  Availability, CommuneThenNow, LabelFactsView, Picture, ProducerCard, ProductCard, ProductPageView, VariantView,
} from "../http"
import { availabilityOf } from "./availability"
import type { CommuneRecord, ProducerRecord, ProductRecord, VariantRecord } from "./product-record"
import { monthOf } from "./season"
import { inLocale, type Locale } from "./text"

/** A card but for what the clock decides; this much the search index keeps. */
export type TimelessCard = Omit<ProductCard, "star" | "season"> & { months: number[]; season_note: string | null }

export function toPicture(url: string, alt: string): Picture {
  const facts = parsePictureUrl(url)
  // A picture that did not come through our file provider says nothing of its size: the crate label's own proportion keeps its place.
  return { url, width: facts?.width ?? 1200, height: facts?.height ?? 1500, thumbhash: facts?.thumbhash ?? null, alt }
}

export const toCommune = ({ name, slug, then }: CommuneRecord): CommuneThenNow => ({ name, slug, then })

export const isForSale = ({ showcase, variants }: ProductRecord): boolean => !showcase && variants.some(({ price }) => price !== null)

/** The one a buyer gets from the card: the first on the list that is priced and there, else the first that is priced. */
export function offeredVariant(product: ProductRecord): VariantRecord | null {
  if (!isForSale(product)) return null
  const priced = product.variants.filter(({ price }) => price !== null)
  return priced.find(({ available }) => available > 0) ?? priced[0] ?? null
}

export function availabilityOfProduct(product: ProductRecord): Availability {
  return availabilityOf({ for_sale: isForSale(product), available: offeredVariant(product)?.available ?? 0 })
}

export function toTimelessCard(product: ProductRecord, locale: Locale): TimelessCard {
  const offered = offeredVariant(product)
  const title = product.title[locale]
  return {
    id: product.id,
    handle: product.handle,
    title,
    producer: product.producer && { id: product.producer.id, handle: product.producer.handle, name: product.producer.name },
    commune: toCommune(product.commune),
    group: { code: product.group.code, name: product.group.name[locale] },
    months: product.months,
    season_note: inLocale(product.season_note, locale),
    picture: toPicture(product.pictures[0] ?? "", title),
    price: offered && offered.price !== null ? { amount: offered.price, unit: unitOf(product, offered, locale) } : null,
    availability: availabilityOfProduct(product),
    variant_id: offered?.id ?? null,
    provenance: product.provenance,
  }
}

/** Where a product comes in several sizes, the size says what one buys. */
const unitOf = ({ unit, variants }: ProductRecord, offered: VariantRecord, locale: Locale): string =>
  (variants.length === 1 ? inLocale(unit, locale) : null) ?? offered.title[locale]

export const toCard = ({ season_note, months, ...card }: TimelessCard, star: StarView | null, now: Date): ProductCard => ({
  ...card,
  star,
  season: { months, in_season: months.includes(monthOf(now)), note: season_note },
})

export interface ToProductPageInput {
  product: ProductRecord
  star: StarView | null
  related: ProductCard[]
  now: Date
  locale: Locale
}

export function toProductPage({ product, star, related, now, locale }: ToProductPageInput): ProductPageView {
  const title = product.title[locale]
  const { producer } = product
  return {
    ...toCard(toTimelessCard(product, locale), star, now),
    description: product.description[locale],
    story: inLocale(product.story, locale),
    pictures: product.pictures.map((url) => toPicture(url, title)),
    variants: product.variants.map((variant) => toVariantView(variant, product, locale)),
    label: toLabelView(product.label, locale),
    perishable: product.perishable,
    producer_summary: producer && {
      type: producer.type,
      summary: producer.summary[locale],
      emblem: producer.emblem ? toPicture(producer.emblem, producer.name) : null,
    },
    source: product.source,
    sale_stop: product.sale_stop,
    related,
    updated_at: product.updated_at.toISOString(),
  }
}

function toVariantView(variant: VariantRecord, product: ProductRecord, locale: Locale): VariantView {
  const for_sale = !product.showcase && variant.price !== null
  return {
    id: variant.id,
    title: variant.title[locale],
    sku: variant.sku,
    price: for_sale ? variant.price : null,
    weight_g: variant.weight_g,
    availability: availabilityOf({ for_sale, available: variant.available }),
    available: for_sale ? variant.available : 0,
  }
}

const toLabelView = (label: ProductRecord["label"], locale: Locale): LabelFactsView => ({
  net_quantity: inLocale(label.net_quantity, locale),
  ingredients: inLocale(label.ingredients, locale),
  shelf_life_days: label.shelf_life_days,
  shelf_life: inLocale(label.shelf_life, locale),
  storage: inLocale(label.storage, locale),
  usage: inLocale(label.usage, locale),
  warnings: inLocale(label.warnings, locale),
  origin: label.origin[locale],
  responsible_party: inLocale(label.responsible_party, locale),
  standards: inLocale(label.standards, locale),
})

export function toProducerCard(producer: ProducerRecord, product_count: number, locale: Locale): ProducerCard {
  return {
    id: producer.id,
    handle: producer.handle,
    name: producer.name,
    type: producer.type,
    commune: toCommune(producer.commune),
    emblem: producer.emblem ? toPicture(producer.emblem, producer.name) : null,
    summary: producer.summary[locale],
    product_count,
    provenance: producer.provenance,
  }
}
