import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
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
  products: ({ id: string; title: string; variants: { id: string; title: string }[] } | null)[] | null
  stock_locations: ({ id: string; name: string } | null)[] | null
}

/** What a producer sells and where it keeps it. */
export async function ownGoods(container: MedusaContainer, producer_id: string): Promise<OwnGoods> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["id", "products.id", "products.title", "products.variants.id", "products.variants.title", "stock_locations.id", "stock_locations.name"],
    filters: { id: producer_id },
  })
  const [row] = data as unknown as Row[]
  const products = (row?.products ?? []).flatMap((product) => product ?? [])
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const product_id = products.map(({ id }) => id)
  const [labels, listings] = await Promise.all([catalogue.listLabelFacts({ product_id }, { take: null }), catalogue.listProductListings({ product_id }, { take: null })])
  const labelOf = new Map(labels.map((label) => [label.product_id, label]))
  const freshOf = new Map(listings.map(({ product_id: id, perishable, group_code }) => [id, perishable && group_code.startsWith("I.1")]))
  return {
    variants: products.flatMap(({ id, title, variants }) =>
      (variants ?? []).map((variant) => ({
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
