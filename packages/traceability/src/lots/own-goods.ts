import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import { madeBy } from "@ocop/producer/workflows"
import { netQuantity } from "../rules/lots"

export interface OwnVariant {
  variant_id: string
  product_id: string
  /** "Cam chanh · hộp 5 kg" */
  title: string
  /** what the label says one unit holds; null: nothing to weigh */
  net: { quantity: number; uom: "g" | "ml" } | null
  shelf_life_days: number | null
  /** its days count from the harvest, not from the packing */
  fresh: boolean
}

export interface OwnGoods {
  variants: OwnVariant[]
  /** where the producer's goods lie; the first is its own store-room */
  locations: { id: string; name: string }[]
}

interface Row {
  stock_locations: ({ id: string; name: string } | null)[] | null
}

/** What a producer sells and where it keeps it. */
export async function ownGoods(container: MedusaContainer, producer_id: string): Promise<OwnGoods> {
  const [made, { data }] = await Promise.all([
    madeBy(container, [producer_id]),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["id", "stock_locations.id", "stock_locations.name"], filters: { id: producer_id } }),
  ])
  const [row] = data as Row[]
  const product_id = made.map((each) => each.product_id)
  const [products, labels, listings] = await Promise.all([
    productsWithSizes(container, product_id),
    container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listLabelFacts({ product_id }, { take: null, select: ["id", "product_id", "net_quantity", "shelf_life_days"] }),
    container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listProductListings({ product_id }, { take: null, select: ["id", "product_id", "perishable", "group_code"] }),
  ])
  const labelOf = new Map(labels.map((label) => [label.product_id, label]))
  const freshOf = new Map(listings.map(({ product_id: id, perishable, group_code }) => [id, perishable && group_code.startsWith("I.1")]))
  return {
    variants: products.flatMap(({ id, title, variants }) =>
      variants.map((variant) => ({
        variant_id: variant.id,
        product_id: id,
        title: `${title} · ${variant.title}`,
        net: netQuantity(variant.title) ?? (variants.length === 1 ? netQuantity(labelOf.get(id)?.net_quantity ?? "") : null),
        shelf_life_days: labelOf.get(id)?.shelf_life_days ?? null,
        fresh: freshOf.get(id) ?? false,
      })),
    ),
    locations: (row?.stock_locations ?? []).flatMap((place) => place ?? []),
  }
}

interface Sized {
  id: string
  title: string
  variants: { id: string; title: string }[]
}

/** Two flat reads that are joined here: a thousand products asked for with their variants keep the process busy for seconds. */
async function productsWithSizes(container: MedusaContainer, ids: readonly string[]): Promise<Sized[]> {
  if (ids.length === 0) return []
  const service = container.resolve(Modules.PRODUCT)
  const all = { take: null, order: { id: "ASC" as const } }
  const [products, variants] = await Promise.all([
    service.listProducts({ id: [...ids] }, { ...all, select: ["id", "title"] }),
    service.listProductVariants({ product_id: [...ids] }, { ...all, select: ["id", "title", "product_id"] }),
  ])
  const found = new Map(products.map(({ id, title }): [string, Sized] => [id, { id, title, variants: [] }]))
  for (const { id, title, product_id } of variants) found.get(product_id ?? "")?.variants.push({ id, title })
  return [...found.values()]
}
