import type { Lexicon } from "./lexicon"

export interface Spelled {
  /** the words that were probably meant */
  words: string[]
  /** typed words that mean nothing here */
  dropped: string[]
}

/** Costs: an edit is one; what is likelier costs less. */
const TYPING = 0.4
const JOINED = 0.8
const EDIT = 1
const SECOND_EDIT = 1.3
/** a typed word that is known is changed only for company it keeps */
const KNOWN_CHANGED = 0.8
const DROPPED = 3.2
const FILLER_DROPPED = 0.35
const TOGETHER = 0.7
/** a guess at a short word, or at two letters, that no neighbour speaks for */
const GUESSED = 2.6
const SELDOM = 0.06
const MOST_CANDIDATES = 14
const MOST_WORDS = 12
const LONG_FOR_TWO = 5
/** One letter wrong, not the first, in a word this long is a mistake; in a shorter one it may be another word. */
const SURE_FROM = 4

/** Words that ask rather than name: they are left out unless the shop has them beside their neighbour ("dầu lạc gia đình"). */
const FILLERS = new Set(
  "mua ban gia re ngon tot nhat nao gi dau can tim cho toi cua tai o loai hang san pham dac ocop chinh goc uy tin giao ship tan noi va voi nhung cac mot it nhieu xin hoi shop cua buy best good cheap price shipping the a of from for and with want some any near local product products".split(" "),
)

interface HowTyped {
  doubt?: boolean
  /** words that were typed with accents, and as they were */
  accents?: ReadonlyMap<string, string>
}

const NONE: ReadonlyMap<string, string> = new Map()

interface Step {
  cost: number
  /** the last word is a guess nothing speaks for yet */
  guessed: boolean
  /** a word stands as it was typed, or was plainly a slip of the fingers */
  anchored: boolean
  /** words that stand as typed, or can be nothing else */
  sure: number
  words: string[]
  dropped: string[]
}

/**
 * What was probably meant by words that, as typed, found nothing. Typed words compete with those that are typed alike (telex and VNI
 * left-overs, letters missing, doubled, changed or swapped, two words joined); what stands together in this shop wins: "cm bu" is "cam bù",
 * "vux quang" is "Vũ Quang". In doubt, a word that is known but stands beside none of its neighbours here is no better than a mistake.
 * Of several words one must stand, or be a slip that can be nothing else: "cà phê" is not "cam Khe" where nobody sells coffee. Null when
 * nothing better is known.
 */
export function respell(typed: readonly string[], lexicon: Lexicon, { doubt = false, accents = NONE }: HowTyped = {}): Spelled | null {
  const words = typed.slice(0, MOST_WORDS)
  let steps: Step[] = [{ cost: 0, guessed: false, anchored: words.length === 1, sure: 0, words: [], dropped: [] }]
  for (const [at, word] of words.entries()) {
    const next = new Map<string, Step>()
    const consider = (step: Step) => {
      const key = `${step.words.at(-1) ?? ""} ${step.anchored}`
      const known = next.get(key)
      if (!known || step.cost < known.cost) next.set(key, step)
    }
    const alone = lexicon.together(words[at - 1] ?? "", word) === 0 && lexicon.together(word, words[at + 1] ?? "") === 0
    const accented = accents.get(word)
    // Letters go astray; the tone is meant.
    const candidates = candidatesOf(word, lexicon, doubt && alone).filter(({ as, slip }) => slip || accented === undefined || lexicon.sounds(as[0]!, accented))
    const stands = accented === undefined || lexicon.sounds(word, accented)
    for (const step of steps) {
      for (const { as, cost, sure, slip } of candidates) {
        const all = [step.words.at(-1), ...as]
        const company = as.reduce((sum, each, at) => sum + (all[at] && lexicon.together(all[at], each) > 0 ? TOGETHER : 0), 0)
        const seldom = as.reduce((sum, each) => sum + SELDOM / Math.log2(2 + lexicon.count(each)), 0)
        const backed = company > 0
        const unbacked = step.guessed && !backed ? GUESSED : 0
        consider({ cost: step.cost + cost - company + seldom + unbacked, guessed: !sure && !backed, anchored: step.anchored || (slip && (as[0] !== word || stands)), sure: step.sure + (slip || sure ? 1 : 0), words: [...step.words, ...as], dropped: step.dropped })
      }
      consider({ ...step, cost: step.cost + (FILLERS.has(word) ? FILLER_DROPPED : DROPPED), dropped: [...step.dropped, word] })
    }
    if (at === words.length - 1) for (const step of next.values()) if (step.guessed) step.cost += GUESSED
    steps = [...next.values()].sort((one, other) => one.cost - other.cost).slice(0, 40)
  }
  const best = steps.find(({ anchored }) => anchored)
  if (!best || best.words.length === 0 || best.words.join(" ") === typed.join(" ")) return null
  const dropped = best.dropped.filter((word) => !FILLERS.has(word))
  // More left out and guessed than understood is not understood: "áo sơ mi" is not the "cơ sở" of a maker.
  const lost = typed.length > 2 && dropped.length > 0 && dropped.length + (words.length - best.dropped.length - best.sure) > best.sure
  return lost || dropped.length > best.words.length ? null : { words: best.words, dropped }
}

/** Typed words without any that only ask, whatever company they keep. */
export const namingOnly = (words: readonly string[]): string[] => words.filter((word) => !FILLERS.has(word))

/** Typed words without those that only ask. */
export const withoutFillers = (words: readonly string[], lexicon: Lexicon): string[] => {
  const kept = words.filter((word, at) => !FILLERS.has(word) || lexicon.together(words[at - 1] ?? "", word) > 0 || lexicon.together(word, words[at + 1] ?? "") > 0)
  return kept.length > 0 ? kept : [...words]
}

interface Candidate {
  as: string[]
  cost: number
  sure: boolean
  /** the word itself, or what slipping fingers made of it: telex left over, letters doubled or swapped, two words in one */
  slip: boolean
}

function candidatesOf(word: string, lexicon: Lexicon, doubted: boolean): Candidate[] {
  const known = lexicon.count(word) > 0
  const extra = known && !doubted ? KNOWN_CHANGED : 0
  const found = new Map<string, Candidate>()
  const add = (as: string[], cost: number, { sure = true, slip = true } = {}) => {
    const key = as.join(" ")
    const before = found.get(key)
    if (!before || cost < before.cost) found.set(key, { as, cost, sure, slip })
  }
  if (known) add([word], doubted ? EDIT : 0)
  if (/^\d+$/.test(word)) return [...found.values()]
  for (const meant of asTyped(word)) if (lexicon.count(meant) > 0) add([meant], TYPING + extra)
  for (let at = 1; at < word.length; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (lexicon.together(first, second) > 0) add([first, second], JOINED + extra)
  }
  const alike = lexicon.words
    .filter((each) => Math.abs(each.length - word.length) <= 2 && !/^\d+$/.test(each))
    .flatMap((each) => {
      const edits = distance(word, each, word.length >= LONG_FOR_TWO ? 2 : 1)
      return edits === 0 || edits === null ? [] : [{ each, sure: edits === 1 && word.length >= SURE_FROM && each[0] === word[0], cost: EDIT + (edits - 1) * SECOND_EDIT + (each[0] === word[0] ? 0 : 0.25) - Math.min(0.2, Math.log10(1 + lexicon.count(each)) / 15) }]
    })
    .sort((one, other) => one.cost - other.cost)
    .slice(0, word.length <= 3 ? 4 * MOST_CANDIDATES : MOST_CANDIDATES)
  for (const { each, cost, sure } of alike) add([each], cost + extra, { sure, slip: isSlip(word, each) })
  return [...found.values()]
}

/** Letters doubled, or swapped in a word long enough not to be another one: "dưa" is no "dầu". */
const isSlip = (typed: string, meant: string): boolean => once(typed) === once(meant) || (typed.length >= SURE_FROM && sorted(typed) === sorted(meant))
const once = (word: string): string => word.replace(/(.)\1+/g, "$1")
const sorted = (word: string): string => [...word].sort().join("")

/** What keys that did not become accents would have made: telex "vux", "dduwcs", "caam"; VNI "vu4", "d9u7c1". */
export function asTyped(word: string): string[] {
  const meant = new Set<string>()
  const plain = (telex: string) => telex.replace(/dd/g, "d").replace(/aa/g, "a").replace(/ee/g, "e").replace(/oo/g, "o").replace(/uow/g, "uo").replace(/([uoa])w/g, "$1").replace(/^w|w$/g, "u").replace(/w/g, "")
  if (/[a-z]/.test(word)) {
    meant.add(plain(word))
    // The key of the tone comes last, or right after its vowel.
    meant.add(plain(word.replace(/[sfrxjz]$/, "")))
    meant.add(plain(word.replace(/([aeiouyw])[sfrxjz](?=[a-z]*$)/, "$1")))
    // A circumflex typed at the end: "camoo", "hetej" → "hete".
    const late = word.replace(/[sfrxjz]$/, "")
    if (/([aeo]).*\1$/.test(late)) meant.add(plain(late.slice(0, -1)))
    if (/w$/.test(late)) meant.add(plain(late.slice(0, -1)))
    if (/^d.*d[sfrxjz]?$/.test(word)) meant.add(plain(word.replace(/d([sfrxjz]?)$/, "$1").replace(/[sfrxjz]$/, "")))
    if (/\d/.test(word)) meant.add(word.replace(/[0-9]/g, ""))
  }
  meant.delete(word)
  meant.delete("")
  return [...meant]
}

/** Letters put in, left out, changed or swapped with their neighbour; null when more than `most`. */
export function distance(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return null
    ;[before, last] = [last, row]
  }
  const edits = last[other.length]!
  return edits > most ? null : edits
}
