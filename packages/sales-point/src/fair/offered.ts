import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import { starsOf } from "@ocop/catalogue/reading/stars"
import { madeBy } from "@ocop/producer/workflows"
import { namedVariants } from "../reading/named-variants"

export interface Offered {
  variant_id: string
  product_id: string
  producer_id: string
  title: string
  star: number
}

/** What each producer may bring: for sale in this shop, with a star that holds on the last day of the fair. */
export const offeredBy = async (container: MedusaContainer, producer_ids: string[] | undefined, last_day: string): Promise<Offered[]> => (await offeredOn(container, producer_ids, [last_day])).get(last_day)!

/** The same for fairs that end on these days: read once, however many. */
export async function offeredOn(container: MedusaContainer, producer_ids: string[] | undefined, last_days: readonly string[]): Promise<Map<string, Offered[]>> {
  const makers = new Map((await madeBy(container, producer_ids)).map(({ product_id, producer_id }) => [product_id, producer_id]))
  const ids = [...makers.keys()]
  const [variants, listings] = await Promise.all([
    namedVariants(container, ids),
    container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listProductListings({ product_id: ids, showcase: false }, { take: null, select: ["id", "product_id"] }),
  ])
  const forSale = new Set(listings.map(({ product_id }) => product_id))
  const goods = variants.filter(({ product_id, status }) => status === "published" && forSale.has(product_id)).sort((one, other) => one.title.localeCompare(other.title, "vi"))
  const days = [...new Set(last_days)]
  const stars = await Promise.all(days.map((day) => starsOf(container, ids, new Date(`${day}T23:59:59+07:00`))))
  return new Map(
    days.map((day, at) => [
      day,
      goods.flatMap(({ variant_id, product_id, title }) => {
        const star = stars[at]!.get(product_id)
        return star ? [{ variant_id, product_id, producer_id: makers.get(product_id)!, title, star: star.star }] : []
      }),
    ]),
  )
}
