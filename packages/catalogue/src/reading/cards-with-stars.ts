import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductCard } from "../http"
import { type TimelessCard, toCard } from "../rules/product-view"
import { starsOf } from "./stars"

/** Cards with what the clock decides: the star, asked of `starOf` for this very request, and the season. */
export async function cardsWithStars(container: MedusaContainer, cards: TimelessCard[], now: Date): Promise<ProductCard[]> {
  const stars = await starsOf(container, cards.map(({ id }) => id), now)
  return cards.map((card) => toCard(card, stars.get(card.id) ?? null, now))
}
