import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import type { SuggestionsResponse } from "../http"
import { madeOf } from "../rules/commune-history"
import { goesBy } from "../rules/goes-by"
import type { Lexicon } from "../rules/lexicon"
import { FIELDS } from "../rules/rank"
import { joined, segment } from "../rules/segment"
import { respell } from "../rules/spelling"
import type { Locale } from "../rules/text"
import { readWish } from "../rules/wish"
import { communeSlugs } from "./commune-slugs"
import { productCounts } from "./counts"
import { keptBriefly } from "./kept-briefly"
import { keptFresh } from "./kept-fresh"
import { lexiconOf } from "./lexicon"
import { placesOf } from "./places"
import { producerNames } from "./producer-names"
import { byFit, cardsOf } from "./search-products"
import { storiesOf } from "./stories"

/** So many are put in order. */
const RANKED = 20
const MOST = { products: 5, producers: 3, communes: 3, stories: 2 }
const KEPT_MS = 20_000
/** One or two letters begin nearly everything, cost the most and are typed by everybody: kept as long as a change may take to show. */
const ANSWER_KEPT_MS = 4_000

export interface SuggestInput {
  q: string
  locale: Locale
  now: Date
}

/** The answer of GET /store/ocop/suggestions: what may be meant by words that are still being typed. */
export async function suggest(container: MedusaContainer, { q, locale, now: at }: SuggestInput): Promise<SuggestionsResponse> {
  const wish = readWish(q, at)
  if (wish.words.length === 0) return { products: [], producers: [], communes: [], stories: [], spelled: null }
  return keptBriefly(JSON.stringify({ suggest: wish.words, accents: [...wish.accents.values()], open: wish.open, locale }), async () => {
    const [lexicon, names, stories] = await Promise.all([lexiconOf(container), namesOf(container), storiesOf(container)])
    const asTyped = await productsFor(container, { words: wish.words, open: wish.open, locale, lexicon })
    const told = stories[locale](wish.words, MOST.stories + MOST.producers + MOST.communes)
    const spelled = asTyped.length + told.length === 0 && names.none(wish.words) ? respell(wish.words, lexicon, { accents: wish.accents }) : null
    const words = spelled?.words ?? wish.words
    const products = spelled ? await productsFor(container, { words, open: false, locale, lexicon }) : asTyped
    const [producers, communes] = [names.producers(words), names.communes(words)]
    // One page is suggested once: by its name rather than by its story.
    const named = new Set([...producers.map(({ handle }) => `producer ${handle}`), ...communes.map(({ slug }) => `commune ${slug}`)])
    return {
      products,
      producers,
      communes,
      stories: told.filter(({ of, handle }) => !named.has(`${of} ${handle}`)).slice(0, MOST.stories),
      spelled: spelled && products.length > 0 ? lexicon.written(words) : null,
    }
  }, ANSWER_KEPT_MS)
}

interface ProductsFor {
  words: string[]
  open: boolean
  locale: Locale
  lexicon: Lexicon
}

async function productsFor(container: MedusaContainer, { words, open, locale, lexicon }: ProductsFor): Promise<SuggestionsResponse["products"]> {
  const together = open && words.length > 1 ? [...segment(words.slice(0, -2), lexicon), joined(words.at(-2)!, words.at(-1)!)] : segment(words, lexicon)
  for (const tokens of together.length < words.length ? [together, words] : [words]) {
    const { hits } = await container.resolve(Modules.SEARCH).search({
      entity: "product",
      fields: [...FIELDS, "terms", `cards.${locale}`],
      filters: { q: tokens.join(" ") },
      pagination: { take: RANKED, order: { _score: "DESC", standing: "ASC", name_vi: "ASC", id: "ASC" } },
      search_options: { match_strategy: open ? "last" : "all", count: "none" },
    })
    if (hits.length === 0) continue
    const best = byFit(hits, { tokens, words, written: [] }).slice(0, MOST.products)
    return cardsOf(best, locale).map(({ handle, title, commune, price }) => ({ handle, title, commune: commune.name, price: price?.amount ?? null }))
  }
  return []
}

/** Names of producers and of communes, today's and those they were made of, that something here comes from. */
const namesOf = keptFresh(KEPT_MS, async (container) => {
  const at = now()
  const [producers, slugs, places, counts] = await Promise.all([producerNames(container), communeSlugs(container, at), placesOf(container, at), productCounts(container)])
  const communes = [...counts.commune].flatMap(([slug, count]) => {
    const [unit] = places.units.named(slug.replaceAll("-", " ")).filter((each) => each.slug === slug && places.unitToday(each)?.slug === slug)
    const name = slugs.name(slug)
    return name ? [{ slug, name, formerly: unit ? madeOf(places.units, places.unitToday(unit) ?? unit) : [], count }] : []
  })
  const best = <Each>(all: { each: Each; fit: number }[], most: number): Each[] =>
    all.filter(({ fit }) => fit > 0).sort((one, other) => other.fit - one.fit).slice(0, most).map(({ each }) => each)
  const answer = {
    producers: (words: readonly string[]) =>
      best([...producers].map(([handle, name]) => ({ each: { handle, name, product_count: counts.producer.get(handle) ?? 0 }, fit: goesBy(words, name) })), MOST.producers),
    communes: (words: readonly string[]) =>
      best(
        communes.map(({ slug, name, formerly, count }) => {
          const [old] = formerly.map((each) => ({ each, fit: goesBy(words, each) })).sort((one, other) => other.fit - one.fit)
          const own = goesBy(words, name)
          const then = own === 0 && old && old.fit > 0 ? old.each : null
          return { each: { slug, name, then, product_count: count }, fit: Math.max(own, old?.fit ?? 0) }
        }),
        MOST.communes,
      ),
    none: (words: readonly string[]): boolean => answer.producers(words).length + answer.communes(words).length === 0,
  }
  return answer
})
