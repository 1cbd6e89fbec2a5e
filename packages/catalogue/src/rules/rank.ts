/** The texts of a product in the index; the first say most about what it is. */
export const FIELDS = ["head_words", "name_words", "also_words", "place_words", "maker_words", "other_words"] as const
export type WordField = (typeof FIELDS)[number]

export type Ranked = Record<WordField, string> & { terms: string[] }

const WEIGHT: Record<WordField, number> = { head_words: 1, name_words: 0.7, also_words: 0.55, place_words: 0.5, maker_words: 0.4, other_words: 0.15 }
/** Begun, but not whole. */
const BEGUN = 0.8
const TOGETHER = 0.2
const WRITTEN_SO = 0.25
/** A name that says little else fits better. */
const NOTHING_ELSE = 0.1

export interface Asked {
  /** words, and pairs of them as one (segment.ts) */
  tokens: readonly string[]
  /** the words alone */
  words: readonly string[]
  /** as they were typed, where that was with accents: "mật", "mật ong" */
  written: readonly string[]
}

/**
 * How well a product fits words that all stand somewhere in it: where they stand, whether they stand together, and whether accents that were
 * typed are its own. The engines that find disagree about this and know nothing of accents; what they put first is put in order by this.
 */
export function fitOf(product: Ranked, { tokens, words, written }: Asked): number {
  const fields = FIELDS.map((field) => ({ weight: WEIGHT[field], words: product[field].split(" ") }))
  const best = (token: string) => fields.reduce((most, { weight, words: of }) => Math.max(most, of.includes(token) ? weight : of.some((each) => each.startsWith(token)) ? weight * BEGUN : 0), 0)
  const where = tokens.reduce((sum, token) => sum + best(token), 0) / Math.max(1, tokens.length)
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`)
  const together = pairs.filter((pair) => fields.slice(0, -1).some(({ words: of }) => of.includes(pair))).length / Math.max(1, pairs.length)
  const terms = new Set(product.terms)
  const so = written.length === 0 ? 0 : written.filter((each) => terms.has(each)).length / written.length
  const named = new Set([...fields[0]!.words, ...fields[1]!.words])
  const hit = [...tokens, ...words].filter((each) => named.has(each)).length
  return where + TOGETHER * together + WRITTEN_SO * so + NOTHING_ELSE * (hit / Math.max(1, named.size))
}
