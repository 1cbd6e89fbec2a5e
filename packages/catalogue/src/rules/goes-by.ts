import { fold } from "@ocop/territory/rules"

/**
 * How well a name fits words being typed (without accents): every word begins a word of the name, in any order. 0: not at all; the more
 * the better, best when the name begins like that.
 */
export function goesBy(words: readonly string[], name: string): number {
  const folded = fold(name)
  const of = folded.split(" ")
  if (words.length === 0 || !words.every((word) => of.some((each) => each.startsWith(word)))) return 0
  const whole = words.filter((word) => of.includes(word)).length
  return 1 + whole / words.length + (folded.startsWith(words.join(" ")) ? 2 : 0) + words.length / (of.length + 1)
}
