import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE, now, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { isGrant } from "@ocop/certification/rules"
import { CATALOGUE_MODULE } from "../modules/catalogue/name"
import type CatalogueModuleService from "../modules/catalogue/service"
import { placesOf } from "../reading/places"

/** What an event means to the public. */
export interface Change {
  product_ids: string[]
  /** tags beyond those of the products */
  tags: string[]
  /** too wide to name: look at every product */
  everything: boolean
}

const NOTHING: Change = { product_ids: [], tags: [], everything: false }
const EVERYTHING: Change = { ...NOTHING, everything: true }
const products = (product_ids: (string | null | undefined)[], tags: string[] = []): Change => ({
  product_ids: [...new Set(product_ids.flatMap((id) => id ?? []))],
  tags,
  everything: false,
})

interface EventData {
  id?: string
  product_id?: string
  product_ids?: string[]
  handle?: string
  certificate_number?: string | null
  communes?: { commune_code: string; commune_valid_from: string }[]
}

type Read = (container: MedusaContainer, data: EventData) => Promise<Change>

/** One reader for each kind of thing that events tell of. Rows that were deleted are still there to be read: Medusa deletes softly. */
const READERS: Record<string, Read> = {
  product: async (_, { id }) => products([id]),
  variant: async (container, { id }) => ofVariants(container, id ? [id] : []),
  price: async (container, { id }) => {
    const [price] = await container.resolve(Modules.PRICING).listPrices({ id: [id ?? ""] }, { take: 1, withDeleted: true })
    return price ? ofPriceSets(container, [price.price_set_id ?? ""]) : NOTHING
  },
  price_list: async () => EVERYTHING,
  inventory_item: async (container, { id }) => ofInventoryItems(container, [id]),
  inventory_level: async (container, { id }) => {
    const [level] = await container.resolve(Modules.INVENTORY).listInventoryLevels({ id }, { take: 1, withDeleted: true })
    return level ? ofInventoryItems(container, [level.inventory_item_id]) : EVERYTHING
  },
  reservation: async (container, { id }) => {
    const [item] = await container.resolve(Modules.INVENTORY).listReservationItems({ id }, { take: 1, withDeleted: true })
    return item ? ofInventoryItems(container, [item.inventory_item_id]) : NOTHING
  },
  order: async (container, { id }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ["items.product_id"], filters: { id: id ?? "" } })
    return products(data.flatMap(({ items }) => (items ?? []).map((item: { product_id?: string | null } | null) => item?.product_id)))
  },
  certificate: async (container, { product_id }) => {
    const decisions = await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsOf(product_id ?? "")
    const numbers = decisions.filter(isGrant).flatMap(({ certificate }) => certificate.number ?? [])
    return products([product_id], numbers.map((number) => `certificate:${number}`))
  },
  producer: async (container, { id, handle }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "producer", fields: ["products.id", "commune_code", "commune_valid_from"], filters: { id: id ?? "" } })
    const places = await placesOf(container, now())
    const communes = data.map(({ commune_code, commune_valid_from }) => places.commune({ code: commune_code, valid_from: commune_valid_from }).slug)
    return products(
      data.flatMap((producer) => (producer.products ?? []).map((product: { id: string } | null) => product?.id)),
      ["catalogue", `producer:${handle}`, ...communes.map((slug) => `commune:${slug}`)],
    )
  },
  described_products: async (_, { product_ids }) => products(product_ids ?? []),
  described_communes: async (container, { communes }) => {
    const places = await placesOf(container, now())
    const slugs = (communes ?? []).map((row) => places.commune({ code: row.commune_code, valid_from: row.commune_valid_from }).slug)
    return products([], ["catalogue", ...slugs.map((slug) => `commune:${slug}`)])
  },
  translation: async (container, { id }) => {
    const [row] = await container.resolve(Modules.TRANSLATION).listTranslations({ id: id ?? "" }, { take: 1, withDeleted: true })
    return row ? ofTranslated(container, row.reference, row.reference_id) : EVERYTHING
  },
  policies: async () => products([], ["policies"]),
  operator: async () => products([], ["operator"]),
  sales_points: async () => products([], ["sales-points"]),
  delivery: async () => products([], ["delivery"]),
}

/** What an event of this name means to the public; the names are in `src/subscribers/keep-fresh.ts`. */
export async function whatChanged(container: MedusaContainer, name: string, data: EventData): Promise<Change> {
  const reader = readerOf(name)
  return reader ? READERS[reader]!(container, data) : NOTHING
}

const PREFIXES: [prefix: string, reader: string][] = [
  ["product-variant.", "variant"],
  ["product.", "product"],
  ["pricing.price-list", "price_list"],
  ["pricing.price.", "price"],
  ["inventory-item.", "inventory_item"],
  ["inventory-level.", "inventory_level"],
  ["inventory.inventory-level.", "inventory_level"],
  ["reservation-item.", "reservation"],
  ["inventory.reservation-item.", "reservation"],
  ["order.", "order"],
  ["certificate.", "certificate"],
  ["inspection.sale_changed", "certificate"],
  ["producer.", "producer"],
  ["catalogue.products-described", "described_products"],
  ["catalogue.communes-described", "described_communes"],
  ["translation.", "translation"],
  ["editorial.policies_published", "policies"],
  ["editorial.operator_recorded", "operator"],
  ["sales-point.", "sales_points"],
  ["fair.", "sales_points"],
  ["delivery-zone.", "delivery"],
]

const readerOf = (name: string): string | undefined => PREFIXES.find(([prefix]) => name.startsWith(prefix))?.[1]

async function ofVariants(container: MedusaContainer, ids: string[]): Promise<Change> {
  const variants = await container.resolve(Modules.PRODUCT).listProductVariants({ id: ids }, { take: null, select: ["id", "product_id"], withDeleted: true })
  return products(variants.map(({ product_id }) => product_id))
}

async function ofPriceSets(container: MedusaContainer, ids: string[]): Promise<Change> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_variant_price_set", fields: ["variant_id"], filters: { price_set_id: ids } })
  return ofVariants(container, data.flatMap(({ variant_id }) => variant_id ?? []))
}

async function ofInventoryItems(container: MedusaContainer, ids: (string | undefined)[]): Promise<Change> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_variant_inventory_item", fields: ["variant_id"], filters: { inventory_item_id: ids.flatMap((id) => id ?? []) } })
  return ofVariants(container, data.flatMap(({ variant_id }) => variant_id ?? []))
}

async function ofTranslated(container: MedusaContainer, reference: string, id: string): Promise<Change> {
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  switch (reference) {
    case "product":
      return products([id])
    case "product_variant":
      return ofVariants(container, [id])
    case "product_listing":
      return products((await catalogue.listProductListings({ id })).map(({ product_id }) => product_id))
    case "label_facts":
      return products((await catalogue.listLabelFacts({ id })).map(({ product_id }) => product_id))
    case "producer":
      return READERS.producer!(container, await handleOf(container, id))
    case "commune_profile":
      return READERS.described_communes!(container, { communes: await catalogue.listCommuneProfiles({ id }) })
    default:
      return NOTHING
  }
}

async function handleOf(container: MedusaContainer, id: string): Promise<EventData> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["id", "handle"], filters: { id } })
  return { id, handle: data[0]?.handle }
}
