import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fold } from "@ocop/territory/rules"
import { nearestWords } from "../rules/nearest-words"
import type { TimelessCard } from "../rules/product-view"
import type { Locale } from "../rules/text"
import { keptBriefly } from "./kept-briefly"
import { cardsOf } from "./search-products"

const NEAREST = 4
const MOST_WORDS = 10_000
/** Words of names change seldom, and a new one is missed only by who mistypes it. */
const WORDS_KEPT_MS = 60_000

let names: { words: Promise<string[]>; until: number } | null = null

/** What comes nearest to words that found nothing: names with words spelled alike first, then what one can buy. */
export function nearestProducts(container: MedusaContainer, q: string | null, locale: Locale): Promise<TimelessCard[]> {
  return keptBriefly(JSON.stringify({ nearest: q, locale }), async () => {
    const typed = q ? fold(q) : ""
    const meant = typed ? nearestWords(typed, await wordsOfNames(container)) : []
    const alike = meant.length > 0 ? await find(container, locale, meant) : []
    return alike.length > 0 ? alike : find(container, locale, null)
  })
}

async function find(container: MedusaContainer, locale: Locale, words: string[] | null): Promise<TimelessCard[]> {
  const { hits } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: [`cards.${locale}`],
    filters: words ? { q: words.join(" ") } : {},
    pagination: { take: NEAREST, order: { ...(words && { _score: "DESC" }), standing: "ASC", name_vi: "ASC" } },
    search_options: { match_strategy: "any", count: "none" },
  })
  return cardsOf(hits, locale)
}

function wordsOfNames(container: MedusaContainer): Promise<string[]> {
  if (names && Date.now() < names.until) return names.words
  const words = readWords(container)
  names = { words, until: Date.now() + WORDS_KEPT_MS }
  words.catch(() => (names = null))
  return words
}

async function readWords(container: MedusaContainer): Promise<string[]> {
  const { facets } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    pagination: { take: 0 },
    search_options: { count: "none", facets: [{ field: "name_terms", type: "value", limit: MOST_WORDS }] },
  })
  const terms = facets?.name_terms
  return terms?.type === "value" ? terms.values.map(({ value }) => value) : []
}
