import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import { starsOf } from "@ocop/catalogue/reading/stars"

export interface Offered {
  variant_id: string
  product_id: string
  producer_id: string
  title: string
  star: number
}

interface Row {
  id: string
  products: { id: string; title: string; status: string; variants: { id: string; title: string }[] }[] | null
}

/** What each producer may bring: for sale in this shop, with a star that holds on the last day of the fair. */
export async function offeredBy(container: MedusaContainer, producer_ids: string[] | undefined, last_day: string): Promise<Offered[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["id", "products.id", "products.title", "products.status", "products.variants.id", "products.variants.title"],
    filters: producer_ids ? { id: producer_ids } : {},
  })
  const products = (data as unknown as Row[]).flatMap(({ id, products }) => (products ?? []).flatMap((product) => (product?.status === "published" ? [{ ...product, producer_id: id }] : [])))
  const ids = products.map(({ id }) => id)
  const [stars, listings] = await Promise.all([
    starsOf(container, ids, new Date(`${last_day}T23:59:59+07:00`)),
    container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listProductListings({ product_id: ids, showcase: false }, { take: null, select: ["id", "product_id"] }),
  ])
  const forSale = new Set(listings.map(({ product_id }) => product_id))
  return products
    .flatMap(({ id, title, variants, producer_id }) => {
      const star = stars.get(id)
      if (!star || !forSale.has(id)) return []
      return variants.map((variant) => ({ variant_id: variant.id, product_id: id, producer_id, star: star.star, title: variants.length > 1 ? `${title} · ${variant.title}` : title }))
    })
    .sort((one, other) => one.title.localeCompare(other.title, "vi"))
}
