/** How alike two words are at least to be taken for each other, 0–1: "camm" and "cam" 0.57, "chnah" and "chanh" 0.4. */
const ALIKE = 0.35
const MOST_FOR_ONE = 3

/** Of all words there are, those a typed one may have meant, the likeliest first; the typed ones need not be spelled right. */
export function nearestWords(typed: string, words: readonly string[]): string[] {
  const known = words.map((word) => ({ word, pairs: pairsOf(word) }))
  const found = typed
    .split(" ")
    .filter(Boolean)
    .slice(0, 8)
    .flatMap((each) => {
      const pairs = pairsOf(each)
      return known
        .map(({ word, pairs: others }) => ({ word, alike: likeness(pairs, others) }))
        .filter(({ alike }) => alike >= ALIKE)
        .sort((one, other) => other.alike - one.alike)
        .slice(0, MOST_FOR_ONE)
    })
  return [...new Set(found.sort((one, other) => other.alike - one.alike).map(({ word }) => word))]
}

/** Letters that stand beside each other, the ends of the word counted too: "cam" → _c ca am m_. */
function pairsOf(word: string): ReadonlySet<string> {
  const ended = ` ${word} `
  return new Set(Array.from({ length: ended.length - 1 }, (_, at) => ended.slice(at, at + 2)))
}

/** Shared pairs against all there are (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared += 1
  return (2 * shared) / (one.size + other.size)
}
