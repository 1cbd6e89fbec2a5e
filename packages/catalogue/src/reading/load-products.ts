import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { INSPECTION_MODULE, type InspectionModuleService } from "@ocop/certification/modules/inspection"
import type { SaleStop } from "@ocop/certification/http"
import { CATALOGUE_MODULE } from "../modules/catalogue/name"
import type CatalogueModuleService from "../modules/catalogue/service"
import type { LabelFactsRow, ProductListingRow } from "../modules/catalogue/service"
import { availableOf, type StockLevel } from "../rules/availability"
import type { ProducerRecord, ProductRecord, VariantRecord } from "../rules/product-record"
import { type Text, toText } from "../rules/text"
import { englishOf, type English } from "./english"
import { groupNames } from "./group-names"
import { placesOf, type Places } from "./places"
import { toProducerRecord, type ProducerRow } from "./producer-record"
import { shopLocations } from "./shop-locations"

/** What a product looks like when it comes out of Medusa; the graph's own types do not reach through links. */
interface ProductRow {
  id: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  created_at: string
  updated_at: string
  images: { url: string; rank: number }[] | null
  variants: VariantRow[] | null
  producer: ProducerRow | null
}

interface VariantRow {
  id: string
  title: string
  sku: string | null
  weight: number | null
  variant_rank: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  calculated_price?: { calculated_amount: number | null } | null
  inventory_items: { required_quantity: number; inventory: { location_levels: StockLevel[] | null } | null }[] | null
}

const FIELDS = [
  "id", "handle", "title", "description", "thumbnail", "created_at", "updated_at",
  "images.url", "images.rank",
  "variants.id", "variants.title", "variants.sku", "variants.weight", "variants.variant_rank",
  "variants.manage_inventory", "variants.allow_backorder", "variants.calculated_price.*",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "producer.*",
]

export interface LoadProductsInput {
  filters: { id?: string[]; handle?: string }
  now: Date
}

/**
 * Everything the public may know of these products, as it is now: a fixed number of queries, however many products.
 * Left out: what is not published, and what has no listing yet (the office has not said what kind of product it is).
 */
export async function loadProducts(container: MedusaContainer, { filters, now }: LoadProductsInput): Promise<ProductRecord[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: FIELDS,
    filters: { ...filters, status: "published" },
    context: { variants: { calculated_price: QueryContext({ currency_code: "vnd" }) } },
  })
  const rows = data as ProductRow[]
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const [listings, labels, places, locations, stops] = await Promise.all([
    catalogue.listProductListings({ product_id: ids }, { take: null }),
    catalogue.listLabelFacts({ product_id: ids }, { take: null }),
    placesOf(container, now),
    shopLocations(container),
    container.resolve<InspectionModuleService>(INSPECTION_MODULE).saleStopsOf(ids, now),
  ])
  const references = [...rows, ...listings, ...labels, ...rows.flatMap(({ variants, producer }) => [...(variants ?? []), ...(producer ? [producer] : [])])]
  const [english, groups] = await Promise.all([
    englishOf(container, [...new Set(references.map(({ id }) => id))]),
    groupNames(container, now),
  ])
  const listingOf = new Map(listings.map((row) => [row.product_id, row as ProductListingRow]))
  const labelOf = new Map(labels.map((row) => [row.product_id, row as LabelFactsRow]))
  return rows.flatMap((row) => {
    const listing = listingOf.get(row.id)
    return listing ? [toRecord({ row, listing, stop: stops.get(row.id) ?? null, label: labelOf.get(row.id), places, locations, english, groups })] : []
  })
}

interface ToRecordInput {
  row: ProductRow
  listing: ProductListingRow
  stop: SaleStop | null
  label: LabelFactsRow | undefined
  places: Places
  locations: ReadonlySet<string>
  english: English
  groups: ReadonlyMap<string, Text>
}

function toRecord({ row, listing, stop, label, places, locations, english, groups }: ToRecordInput): ProductRecord {
  const { title, description } = english.text(row.id, { title: row.title, description: row.description ?? "" })
  const told = english.text(listing.id, { season_note: listing.season_note, unit: listing.unit, story: listing.story })
  const commune = places.commune({ code: listing.commune_code, valid_from: listing.commune_valid_from })
  const producer: ProducerRecord | null = row.producer && toProducerRecord(row.producer, places, english)
  const updated = [row.updated_at, listing.updated_at, label?.updated_at].flatMap((at) => (at ? [new Date(at).getTime()] : []))
  return {
    id: row.id,
    handle: row.handle,
    title: title!,
    description: description!,
    ...told,
    pictures: picturesOf(row),
    group: { code: listing.group_code, name: groups.get(listing.group_code) ?? toText(listing.group_code, null) },
    months: listing.months.map(Number),
    perishable: listing.perishable,
    showcase: listing.showcase || stop !== null,
    sale_stop: stop,
    provenance: listing.provenance,
    source: listing.source,
    commune,
    producer,
    variants: (row.variants ?? [])
      .sort((one, other) => (one.variant_rank ?? 0) - (other.variant_rank ?? 0) || (one.id < other.id ? -1 : 1))
      .map((variant) => toVariant(variant, locations, english)),
    label: toLabel(label, english, commune.name),
    created_at: new Date(row.created_at),
    updated_at: new Date(Math.max(...updated)),
  }
}

function toVariant(variant: VariantRow, locations: ReadonlySet<string>, english: English): VariantRecord {
  const parts = (variant.inventory_items ?? []).map(({ required_quantity, inventory }) => ({
    required_quantity,
    levels: (inventory?.location_levels ?? []).map((level) => ({
      location_id: level.location_id,
      stocked_quantity: Number(level.stocked_quantity),
      reserved_quantity: Number(level.reserved_quantity),
    })),
  }))
  return {
    id: variant.id,
    title: english.text(variant.id, { title: variant.title }).title!,
    sku: variant.sku,
    weight_g: variant.weight,
    price: variant.calculated_price?.calculated_amount ?? null,
    available: availableOf({ manage_inventory: variant.manage_inventory, allow_backorder: variant.allow_backorder, parts }, locations),
  }
}

function toLabel(label: LabelFactsRow | undefined, english: English, commune: string): ProductRecord["label"] {
  const { shelf_life_days = null, ...row } = label ?? ({} as Partial<LabelFactsRow>)
  const texts = english.text(label?.id ?? "", {
    net_quantity: row.net_quantity ?? null,
    ingredients: row.ingredients ?? null,
    shelf_life: row.shelf_life ?? null,
    storage: row.storage ?? null,
    usage: row.usage ?? null,
    warnings: row.warnings ?? null,
    responsible_party: row.responsible_party ?? null,
    standards: row.standards ?? null,
    origin: row.origin ?? null,
  })
  return { ...texts, shelf_life_days, origin: texts.origin ?? { vi: `${commune}, Hà Tĩnh`, en: `${commune}, Hà Tĩnh, Vietnam` } }
}

function picturesOf({ thumbnail, images }: ProductRow): string[] {
  const sorted = [...(images ?? [])].sort((one, other) => one.rank - other.rank).map(({ url }) => url)
  return [...new Set([...(thumbnail ? [thumbnail] : []), ...sorted])]
}
