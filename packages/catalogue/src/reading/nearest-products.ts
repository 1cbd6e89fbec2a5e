import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { nearestWords } from "../rules/nearest-words"
import type { TimelessCard } from "../rules/product-view"
import type { Locale } from "../rules/text"
import { keptBriefly } from "./kept-briefly"
import { lexiconOf } from "./lexicon"
import { cardsOf } from "./search-products"

const NEAREST = 3
const MOST_WORDS = 6

/** What comes nearest to words (without accents) that found nothing: what goes by one of them or by one spelled alike, then what one can buy. */
export function nearestProducts(container: MedusaContainer, words: string, locale: Locale): Promise<TimelessCard[]> {
  return keptBriefly(JSON.stringify({ nearest: words, locale }), async () => {
    const meant = words ? nearestWords(words, (await lexiconOf(container)).words).slice(0, MOST_WORDS) : []
    const found = (await find(container, locale, [...(meant.length > 1 ? [meant.slice(0, 2).join(" ")] : []), ...meant, null])).flat()
    return [...new Map(found.map((card) => [card.id, card])).values()].slice(0, NEAREST)
  })
}

/** For each of these words, or for none of them, the first few. */
async function find(container: MedusaContainer, locale: Locale, questions: (string | null)[]): Promise<TimelessCard[][]> {
  const results = await container.resolve(Modules.SEARCH).searchMany(
    questions.map((words) => ({
      entity: "product",
      fields: [`cards.${locale}`],
      ...(words !== null && { filters: { q: words } }),
      pagination: { take: NEAREST, order: { ...(words !== null && { _score: "DESC" as const }), standing: "ASC" as const, name_vi: "ASC" as const, id: "ASC" as const } },
      search_options: { match_strategy: "all", count: "none" },
    })),
  )
  return results.map(({ hits }) => cardsOf(hits, locale))
}
