import type { MedusaContainer } from "@medusajs/framework/types"
import type { Understood } from "../http"
import type { Lexicon } from "../rules/lexicon"
import type { ListQuery } from "../rules/list-query"
import type { Asked } from "../rules/rank"
import { segment } from "../rules/segment"
import { namingOnly, respell, withoutFillers } from "../rules/spelling"
import type { Locale } from "../rules/text"
import { readWish, type Wish } from "../rules/wish"
import { lexiconOf } from "./lexicon"
import { type FoundProducts, searchProducts } from "./search-products"

export interface LookForInput {
  /** communes by today's slugs */
  query: ListQuery
  locale: Locale
  now: Date
}

export interface Looked {
  found: FoundProducts
  /** the question as it was put in the end */
  asked: ListQuery
  understood: Understood | null
}

/**
 * Looks for what was probably meant. Conditions said in words become filters, unless the address has that filter already. Words are tried
 * as they were typed; only when these find nothing, as they are spelled here, and last without the one that stands in the way.
 */
export async function lookFor(container: MedusaContainer, { query, locale, now }: LookForInput): Promise<Looked> {
  const ask = (asked: ListQuery, more: { open?: boolean; asked?: Asked } = {}) => searchProducts(container, { query: asked, ...more, locale, now })
  if (query.q === null) return { found: await ask(query), asked: query, understood: null }

  const wish = readWish(query.q, now)
  const conditions = { star: wish.star, season: wish.season, price: wish.price }
  const narrowed = { ...query, star: query.star.length > 0 ? query.star : wish.star, season: query.season ?? wish.season, price: query.price ?? wish.price }
  const isCondition = wish.star.length > 0 || wish.season !== null || wish.price !== null
  if (wish.words.length === 0) {
    // Only conditions; or signs that mean nothing, which find nothing.
    const asked = { ...narrowed, q: isCondition ? null : NOTHING }
    return { found: await ask(asked), asked, understood: { words: "", respelled: false, dropped: [], conditions } }
  }

  const lexicon = await lexiconOf(container)
  let fewest: Looked | null = null
  for (const { words, open, dropped, respelled } of attempts(wish, lexicon)) {
    if (fewest && !respelled) continue
    for (const tokens of distinct([open ? words : segment(words, lexicon), words])) {
      const asked = { ...narrowed, q: tokens.join(" ") }
      const found = await ask(asked, { open, asked: { tokens, words, written: writtenOf(words, wish) } })
      if (found.count === 0) continue
      const looked = { found, asked, understood: { words: respelled ? lexicon.written(words) : shownAs(words, wish, lexicon), respelled, dropped, conditions } }
      // A few that happen to have all words somewhere, though these stand together nowhere: perhaps one is mistyped.
      if (!fewest && found.count < FEW && !respelled && words.length > 1 && !standTogether(words, lexicon)) {
        fewest = looked
        break
      }
      return fewest && (dropped.length > 0 || found.count < FEW) ? fewest : looked
    }
  }
  if (fewest) return fewest
  const asked = { ...narrowed, q: wish.words.join(" ") }
  return { found: await ask(asked), asked, understood: { words: wish.words.join(" "), respelled: false, dropped: [], conditions } }
}

const FEW = 5

const distinct = (questions: string[][]): string[][] => questions.filter((tokens, at) => questions.findIndex((each) => each.join(" ") === tokens.join(" ")) === at)

const standTogether = (words: readonly string[], lexicon: Lexicon): boolean => words.slice(1).every((word, at) => lexicon.together(words[at]!, word) > 0)

/** As they were typed where that was with accents ("quà" is no "quả"), else as the shop writes them. */
const shownAs = (words: readonly string[], { accents }: Wish, lexicon: Lexicon): string =>
  words.some((word) => accents.has(word)) ? words.map((word) => accents.get(word) ?? word).join(" ") : lexicon.written(words)

/** Words and pairs as they were typed, where that was with accents. */
function writtenOf(words: readonly string[], { accents }: Wish): string[] {
  const typed = words.map((word) => accents.get(word))
  return typed.flatMap((word, at) => {
    const next = typed[at + 1] ?? words[at + 1]
    return word === undefined ? [] : [word, ...(next === undefined ? [] : [`${word} ${next}`])]
  })
}

const NOTHING = "zzzznothing"

interface Attempt {
  words: string[]
  open: boolean
  dropped: string[]
  respelled: boolean
}

function* attempts(wish: Wish, lexicon: Lexicon): Generator<Attempt> {
  const words = withoutFillers(wish.words, lexicon)
  const last = words.at(-1)!
  const whole = !wish.open || lexicon.count(last) > 0
  const tried = new Set<string>()
  const attempt = (attempt: Attempt): Attempt[] => {
    const key = `${attempt.words.join(" ")}${attempt.open ? "…" : ""}`
    if (attempt.words.length === 0 || tried.has(key)) return []
    tried.add(key)
    return [attempt]
  }
  if (whole) yield* attempt({ words, open: false, dropped: [], respelled: false })
  if (wish.open) yield* attempt({ words, open: true, dropped: [], respelled: false })
  const naming = namingOnly(words)
  if (naming.length < words.length) yield* attempt({ words: naming, open: false, dropped: [], respelled: false })
  const spelled = respell(words, lexicon, { accents: wish.accents })
  if (spelled) yield* attempt({ ...spelled, open: false, respelled: spelled.words.join(" ") !== words.filter((word) => !spelled.dropped.includes(word)).join(" ") })
  // Known words that do not go together: one of them is wrong, or too much.
  const doubted = respell(words, lexicon, { doubt: true, accents: wish.accents })
  if (doubted) yield* attempt({ ...doubted, open: false, respelled: true })
  const known = words.filter((word) => lexicon.count(word) > 0)
  const unknown = words.filter((word) => lexicon.count(word) === 0)
  if (unknown.length > 0) yield* attempt({ words: known, open: false, dropped: unknown, respelled: false })
  const often = known.map((word, at) => ({ word, at, count: lexicon.count(word) })).sort((one, other) => other.count - one.count)
  for (const { at, word } of known.length > 1 ? often.slice(0, MOST_LEFT_OUT) : []) {
    yield* attempt({ words: known.filter((_, each) => each !== at), open: false, dropped: [...unknown, word], respelled: false })
  }
}

const MOST_LEFT_OUT = 4
