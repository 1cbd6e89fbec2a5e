import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductCard } from "../http"
import type { ProductRecord } from "../rules/product-record"
import type { Locale } from "../rules/text"
import { cardsWhere } from "./cards-where"

const RELATED = 4

/** What the same people make comes first, then what is of the same kind, then what comes from the same commune. */
export async function relatedProducts(container: MedusaContainer, product: ProductRecord, locale: Locale, now: Date): Promise<ProductCard[]> {
  const alike = [
    ...(product.producer ? [{ producer: product.producer.handle }] : []),
    { group: product.group.code },
    { commune: product.commune.slug },
  ]
  const found = await Promise.all(
    alike.map((filters) => cardsWhere(container, { filters: { ...filters, id: { $ne: product.id } }, take: RELATED, locale, now })),
  )
  const cards = new Map(found.flat().map((card) => [card.id, card]))
  return [...cards.values()].slice(0, RELATED)
}
