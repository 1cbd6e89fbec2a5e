import { fold } from "@ocop/territory/rules"

/** The words of a shop: how often each is used, how it is written with its accents, and which stand beside each other. */
export interface Lexicon {
  words: readonly string[]
  count(word: string): number
  /** how often two words stand beside each other */
  together(word: string, next: string): number
  isBegun(start: string): boolean
  /** whether a word here, folded, has the tone of one typed with accents: "sầu" is no "sâu" */
  sounds(word: string, typed: string): boolean
  /** "mat ong" as it is written: "mật ong" */
  written(words: readonly string[]): string
}

/** Words of a text and pairs that stand side by side, as they are written: ["mật", "ong", "mật ong"]. What is looked for is compared with these. */
export function termsOf(texts: readonly (string | undefined)[]): string[] {
  const terms = new Set<string>()
  for (const text of texts) {
    const words = (text ?? "").normalize("NFC").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
    words.forEach((word, at) => {
      terms.add(word)
      const next = words[at + 1]
      if (next) terms.add(`${word} ${next}`)
    })
  }
  return [...terms]
}

export function toLexicon(terms: readonly { value: string; count: number }[]): Lexicon {
  const counts = new Map<string, number>()
  const forms = new Map<string, { form: string; count: number }>()
  const sounds = new Set<string>()
  for (const { value, count } of terms) {
    const folded = fold(value)
    if (!folded) continue
    sounds.add(folded + toneOf(value))
    counts.set(folded, (counts.get(folded) ?? 0) + count)
    const form = forms.get(folded)
    if (!form || form.count < count) forms.set(folded, { form: value, count })
  }
  const words = [...counts.keys()].filter((term) => !term.includes(" ")).sort()
  const together = (word: string, next: string) => counts.get(`${word} ${next}`) ?? 0
  return {
    words,
    count: (word) => counts.get(word) ?? 0,
    together,
    sounds: (word, typed) => sounds.has(word + toneOf(typed)),
    isBegun: (start) => words[firstFrom(words, start)]?.startsWith(start) ?? false,
    written(typed) {
      const written: string[] = []
      for (let at = 0; at < typed.length; at++) {
        const [word, next] = [typed[at]!, typed[at + 1]]
        const pair = next === undefined ? undefined : forms.get(`${word} ${next}`)
        // A pair says how both are written: "cam bù", but "cam thảo".
        const form = pair ? pair.form : (forms.get(word)?.form ?? word)
        written.push(form)
        if (pair) at += 1
      }
      return written.join(" ")
    },
  }
}

/** Without the vowels' hats and hooks, which are easily left out; hỏi and ngã are one, as for half of those who write them. */
const toneOf = (word: string): string => (/[\u0300\u0301\u0303\u0309\u0323]/.exec(word.normalize("NFD"))?.[0] ?? "").replace("\u0303", "\u0309")

/** Where in sorted words the first stands that is not before this one. */
function firstFrom(words: readonly string[], start: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < start) low = middle + 1
    else high = middle
  }
  return low
}
