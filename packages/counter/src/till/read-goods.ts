import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { starOf, toStarView } from "@ocop/certification/rules"
import { SHOP_GIFT_BOX } from "@ocop/sales-point/rules/goods"
import { gtinsOfVariants } from "@ocop/traceability/workflows"

/** What a till must know of a variant, whatever lots it has. */
export interface Goods {
  variant_id: string
  product_id: string
  title: string
  unit: string
  gtin: string | null
  barcodes: string[]
  picture: string | null
  /** đồng; null: not for sale */
  price: number | null
  producer: { id: string; name: string } | null
  starAt: (at: string) => { star: number; valid_until: string | null } | null
}

interface VariantRow {
  id: string
  title: string
  thumbnail: string | null
  ean: string | null
  upc: string | null
  barcode: string | null
  calculated_price: { calculated_amount: number | null } | null
  product: { id: string; title: string; status: string; thumbnail: string | null; type: { value: string } | null; producer: { id: string; name: string; status: string } | null } | null
}

const FIELDS = ["id", "title", "thumbnail", "ean", "upc", "barcode", "calculated_price.*", "product.id", "product.title", "product.status", "product.thumbnail", "product.type.value", "product.producer.id", "product.producer.name", "product.producer.status"]

/** By variant. Prices as they are now, stars at any moment. */
export async function readGoods(container: MedusaContainer, variant_ids: readonly string[]): Promise<Map<string, Goods>> {
  const ids = [...new Set(variant_ids)]
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const region_id = await regionOf(container)
  const { data } = await query.graph({ entity: "variant", fields: FIELDS, filters: { id: ids }, ...(region_id && { context: { calculated_price: QueryContext({ region_id, currency_code: "vnd" }) } }) })
  const variants = (data as unknown as VariantRow[]).filter(({ product }) => product)
  const products = [...new Set(variants.map(({ product }) => product!.id))]
  const [gtins, sizes, listings, decisions] = await Promise.all([
    gtinsOfVariants(container, variants.map(({ id }) => id)),
    query.graph({ entity: "product", fields: ["id", "variants.id"], filters: { id: products } }),
    container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listProductListings({ product_id: products }, { take: null, select: ["id", "product_id", "unit", "showcase"] }),
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listDecisionsByProduct(products),
  ])
  const isOnlySize = (product_id: string) => sizes.data.find(({ id }) => id === product_id)?.variants?.length === 1
  return new Map(
    variants.map(({ id, title, thumbnail, ean, upc, barcode, calculated_price, product }) => {
      const { producer, status, type } = product!
      const listing = listings.find(({ product_id }) => product_id === product!.id)
      const amount = calculated_price?.calculated_amount
      const sells = status === "published" && (producer ? producer.status === "active" : type?.value === SHOP_GIFT_BOX) && listing?.showcase !== true
      return [
        id,
        {
          variant_id: id,
          product_id: product!.id,
          title: product!.title,
          // What the list says of a product is true of its only size.
          unit: (isOnlySize(product!.id) && listing?.unit) || title,
          gtin: gtins.get(id) ?? null,
          barcodes: [ean, upc, barcode].flatMap((code) => code ?? []),
          picture: thumbnail ?? product!.thumbnail,
          price: sells && amount !== null && amount !== undefined ? Number(amount) : null,
          producer: producer ? { id: producer.id, name: producer.name } : null,
          starAt: (at: string) => {
            const star = starOf(decisions.get(product!.id) ?? [], new Date(at))
            if (!star) return null
            const view = toStarView(star)
            return { star: view.star, valid_until: view.valid_until }
          },
        } satisfies Goods,
      ]
    }),
  )
}

/** The one region in đồng; it changes when the office sets the shop up. */
let region: { at: number; id: string | null } | null = null

async function regionOf(container: MedusaContainer): Promise<string | null> {
  if (region && region.id && Date.now() - region.at < 60_000) return region.id
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "region", fields: ["id"], filters: { currency_code: "vnd" } })
  region = { at: Date.now(), id: data[0]?.id ?? null }
  return region.id
}
