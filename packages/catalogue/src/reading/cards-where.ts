import type { MedusaContainer, SearchFilters } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ProductCard } from "../http"
import type { TimelessCard } from "../rules/product-view"
import type { Locale } from "../rules/text"
import { cardsWithStars } from "./cards-with-stars"

export interface CardsWhereInput {
  filters: SearchFilters
  take: number
  locale: Locale
  now: Date
}

/** Cards of the index that meet some filters, in the order of a list nobody sorted. */
export async function cardsWhere(container: MedusaContainer, { filters, take, locale, now }: CardsWhereInput): Promise<ProductCard[]> {
  const { hits } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: [`cards.${locale}`],
    filters,
    pagination: { take, order: { standing: "ASC", [`name_${locale}`]: "ASC", id: "ASC" } },
    search_options: { count: "none" },
  })
  const cards = hits.map(({ document }) => (document.cards as Record<Locale, TimelessCard>)[locale])
  return cardsWithStars(container, cards, now)
}
