import type { SaleStop, StarView } from "@ocop/certification/http"
import type { ProducerRef, ProducerType, Provenance } from "@ocop/producer/http"

/** Answers of `/store/ocop/{products,producers,communes,harvest-calendar}`. Every read takes `?locale=vi|en` (default vi). Money is integer VND. */

export interface Picture {
  /** empty: there is none, and the shop draws a label for it; else the path below the media root, e.g. `/media/3fa9…-1200x1500-1QcSHQRnh493V4dIh4eXh1h4kJUI.jpg`; width, height and thumbhash are in the name */
  url: string
  width: number
  height: number
  /** thumbhash, base64url */
  thumbhash: string | null
  alt: string
}

export interface CommuneThenNow {
  /** today's commune */
  name: string
  slug: string
  /** name at the time the product or producer is known under, when it differs */
  then: string | null
}

export interface SeasonView {
  /** 1–12, sorted; all twelve: all year; empty: not stated */
  months: number[]
  in_season: boolean
  /** "hái theo đơn từ tháng 11", in the reader's language; null when nothing beyond the months is to be said */
  note: string | null
}

/** `showcase`: shown, not sold here (press rows). */
export type Availability = "in_stock" | "low" | "out" | "showcase"

export interface ProductCard {
  id: string
  handle: string
  title: string
  /** null: the source names no maker (some press rows); say "chưa nêu tên cơ sở" */
  producer: ProducerRef | null
  commune: CommuneThenNow
  group: { code: string; name: string }
  star: StarView | null
  season: SeasonView
  picture: Picture
  /** null on showcase rows; `unit` is what one buys: "hộp 5 kg" */
  price: { amount: number; unit: string } | null
  availability: Availability
  /** the one to put in the cart; null on showcase rows */
  variant_id: string | null
  provenance: Provenance
}

export interface FacetValue {
  value: string
  label: string
  count: number
}

export type ProductSort = "lien-quan" | "gia-tang" | "gia-giam" | "sao" | "moi" | "ten"

/**
 * GET /store/ocop/products?q&star=3,4&commune=slug,…&producer=handle,…&group=code,…&season=now|1..12&price=min-max&in_stock=true&sort=&page=&limit=
 * Values that make no sense (`star=99`, `page=-1`) are ignored and named in `ignored`; commune takes old slugs too (answers under today's).
 */
/** How typed words were read. What was said in words ("dưới 200k", "3 sao", "tháng 11") stands in `applied` like a filter. */
export interface Understood {
  /** the words that were looked for, spelled as the shop spells them: "cam bù" */
  words: string
  /** they differ from those that were typed */
  respelled: boolean
  /** typed words that nothing here goes by, as typed but without accents */
  dropped: string[]
  /** what was read as a condition; said in the address, it would be a filter */
  conditions: { star: number[]; season: "now" | number | null; price: { min: number | null; max: number | null } | null }
}

export interface ProductListResponse {
  products: ProductCard[]
  count: number
  page: number
  pages: number
  limit: number
  facets: {
    star: FacetValue[]
    commune: FacetValue[]
    producer: FacetValue[]
    group: FacetValue[]
    season: FacetValue[]
    price: { min: number; max: number } | null
    in_stock: number
  }
  /** filters as understood */
  applied: {
    q: string | null
    star: number[]
    commune: { slug: string; label: string }[]
    producer: { handle: string; label: string }[]
    group: { code: string; label: string }[]
    season: "now" | number | null
    price: { min: number | null; max: number | null } | null
    in_stock: boolean
    sort: ProductSort
  }
  ignored: string[]
  /** how the typed words were read; null: nothing was typed */
  understood: Understood | null
  /** when nothing matches: the nearest there is */
  nearest: ProductCard[]
}

/** NĐ 37/2026 Đ.42. Text in the reader's language; null: not applicable to this kind of product. */
export interface LabelFactsView {
  /** "5 kg", "500 ml" */
  net_quantity: string | null
  ingredients: string | null
  /** days from packing or harvest */
  shelf_life_days: number | null
  shelf_life: string | null
  storage: string | null
  usage: string | null
  warnings: string | null
  origin: string
  /** name and address of the party responsible for the goods; null: not known (press rows without a named maker) */
  responsible_party: string | null
  standards: string | null
}

export interface VariantView {
  id: string
  title: string
  sku: string | null
  price: number | null
  weight_g: number | null
  availability: Availability
  /** at most this many can be ordered now; capped at 99 */
  available: number
}

export interface ProductPageView extends ProductCard {
  description: string
  story: string | null
  pictures: Picture[]
  variants: VariantView[]
  label: LabelFactsView
  perishable: boolean
  /** null when `producer` is; `type` null where the source does not say */
  producer_summary: { type: ProducerType | null; summary: string; emblem: Picture | null } | null
  /** press rows: where it was read */
  source: string | null
  /** the authority stopped its sale after an inspection: say since when and why instead of a price */
  sale_stop: SaleStop | null
  related: ProductCard[]
  updated_at: string
}

/** GET /store/ocop/products/{handle} */
export interface ProductResponse {
  product: ProductPageView
}

export interface ProducerCard extends ProducerRef {
  /** null: the source does not say (press rows) */
  type: ProducerType | null
  commune: CommuneThenNow
  emblem: Picture | null
  summary: string
  product_count: number
  provenance: Provenance
}

/** GET /store/ocop/producers?commune=&page=&limit= */
export interface ProducerListResponse {
  producers: ProducerCard[]
  count: number
  page: number
  pages: number
  limit: number
}

/** GET /store/ocop/producers/{handle} */
export interface ProducerResponse {
  producer: ProducerCard & { story: string | null; source: string | null; products: ProductCard[] }
}

export interface CommuneCard {
  slug: string
  code: string
  name: string
  /** names of the units it was made of, oldest borders first */
  made_of: string[]
  strip: Picture | null
  product_count: number
  producer_count: number
}

/** GET /store/ocop/communes: today's communes of the place this shop serves */
export interface CommuneListResponse {
  communes: CommuneCard[]
}

/** GET /store/ocop/communes/{slug}: an old slug answers with `moved_to` and today's commune */
export interface CommuneResponse {
  commune: CommuneCard & {
    story: string | null
    history: { on: string; text: string }[]
    producers: ProducerCard[]
    products: ProductCard[]
  }
  moved_to: string | null
}

/** GET /store/ocop/harvest-calendar */
export interface HarvestCalendarResponse {
  /** 1–12, Asia/Ho_Chi_Minh */
  month: number
  /** `months` empty: its season is not stated */
  rows: { product: ProductCard; months: number[] }[]
}

/** GET and POST /admin/ocop/products/{id}/description; both null until an officer has described the product: until then it is not public */
export interface AdminProductDescriptionResponse {
  listing: {
    group_code: string
    months: number[]
    season_note: string | null
    perishable: boolean
    commune_code: string
    commune_valid_from: string
    unit: string | null
    showcase: boolean
    provenance: Provenance
    source: string | null
    story: string | null
  } | null
  label: LabelFactsView | null
  /** English of the same texts, where it was written */
  en: { listing: Record<string, string>; label: Record<string, string> }
  /** the official classification */
  groups: { code: string; name: string; sheet: number | null }[]
}

/** GET /store/ocop/suggestions?q=&locale= — what may be meant by words still being typed; at most thirteen names, the likeliest first in each group. */
export interface SuggestionsResponse {
  products: { handle: string; title: string; commune: string; price: number | null }[]
  producers: { handle: string; name: string; product_count: number }[]
  /** `then`: the old name that was typed, where it was one */
  communes: { slug: string; name: string; then: string | null; product_count: number }[]
  /** stories of producers and communes in which these words follow each other; `excerpt`: where they do */
  stories: { of: "producer" | "commune"; handle: string; name: string; excerpt: string }[]
  /** how the words are spelled here, when as typed they go by nothing */
  spelled: string | null
}

/** GET /admin/ocop/search-misses?q=&days=&limit=&offset= */
export interface SearchMissListResponse {
  /** `words` without accents; `days`: on how many days; `last_day` "2026-11-23" */
  search_misses: { id: string; words: string; count: number; days: number; last_day: string }[]
  count: number
  limit: number
  offset: number
  since: string
}

export interface GoodsAtPoint {
  product: ProductCard
  /** what lies there and is promised to nobody, by size */
  units: { variant_id: string; unit: string; quantity: number }[]
}

/** GET /store/ocop/sales-points/{handle}/goods: 404 unless the point is open or suspended */
export interface GoodsAtPointResponse {
  goods: GoodsAtPoint[]
}
