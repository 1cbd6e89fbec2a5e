import type { Lexicon } from "./lexicon"

/** Two words that stand together are looked for as one: "cam" and "bù" are in many texts, "cambu" where cam bù is. */
export const joined = (word: string, next: string): string => word + next

/** Weaker company than this is chance: "chè an…" beside "chè Ân Phú". */
const LEAST_COHESION = 0.02

/**
 * Words as they belong together here: ["cam", "vu", "quang"] → ["cam", "vuquang"]. Of pairs that overlap, those win whose words are more
 * often together than apart.
 */
export function segment(words: readonly string[], lexicon: Lexicon): string[] {
  let best: { value: number; tokens: string[] }[] = [{ value: 0, tokens: [] }]
  for (let end = 1; end <= words.length; end++) {
    const word = words[end - 1]!
    const alone = best[end - 1]!
    let chosen = { value: alone.value, tokens: [...alone.tokens, word] }
    const before = words[end - 2]
    if (before !== undefined) {
      const cohesion = lexicon.together(before, word) / Math.max(1, Math.min(lexicon.count(before), lexicon.count(word)))
      const paired = best[end - 2]!
      if (cohesion >= LEAST_COHESION && paired.value + cohesion > chosen.value) chosen = { value: paired.value + cohesion, tokens: [...paired.tokens, joined(before, word)] }
    }
    best = [...best, chosen]
  }
  return best[words.length]!.tokens
}
