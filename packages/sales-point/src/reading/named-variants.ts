import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export interface NamedVariant {
  variant_id: string
  product_id: string
  /** of the product when it has one size only, else "Cam bù Vũ Quang · Hộp 5 kg" */
  title: string
  /** of the product: published, draft … */
  status: string
}

/**
 * What can be packed, as people call it, by product and size.
 * Two flat reads that are joined here: asked for as products with their variants, a thousand of them keep the process busy for a minute.
 * @param product_ids left out: of the whole shop
 */
export async function namedVariants(container: MedusaContainer, product_ids?: readonly string[]): Promise<NamedVariant[]> {
  if (product_ids?.length === 0) return []
  const service = container.resolve(Modules.PRODUCT)
  const all = { take: null, order: { id: "ASC" as const } }
  const [products, variants] = await Promise.all([
    service.listProducts(product_ids ? { id: [...product_ids] } : {}, { ...all, select: ["id", "title", "status"] }),
    service.listProductVariants(product_ids ? { product_id: [...product_ids] } : {}, { ...all, select: ["id", "title", "product_id"] }),
  ])
  const productOf = new Map(products.map((product) => [product.id, product]))
  const sizes = new Map<string, number>()
  for (const { product_id } of variants) if (product_id) sizes.set(product_id, (sizes.get(product_id) ?? 0) + 1)
  return variants.flatMap(({ id, title, product_id }) => {
    const product = productOf.get(product_id ?? "")
    return product ? [{ variant_id: id, product_id: product.id, title: sizes.get(product.id)! > 1 ? `${product.title} · ${title}` : product.title, status: product.status }] : []
  })
}
