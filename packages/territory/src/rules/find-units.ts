import type { UnitLevel } from "../http"
import { fold, foldCase } from "./fold"
import { spelledOut } from "./name-words"
import { existsOn, type Unit } from "./unit"
import type { Entry, UnitDirectory } from "./unit-directory"

export interface FindUnitsInput {
  directory: UnitDirectory
  /** as typed; empty lists everything */
  q?: string
  level?: UnitLevel
  /** code of the province the found unit must lie in */
  province?: string
  /** units of that day under the names of that day; without it, today's units, found by old names too */
  on?: string
  today: string
  /** province put first among equals: where the shop is */
  home?: string
}

export interface FoundUnit {
  unit: Unit
  matched_as: Unit | null
}

interface Candidate extends FoundUnit {
  rank: number
  key: string
}

/** Best first: whole names, then beginnings, then beginnings of later words, then words of the place around it. */
export function findUnits({ directory, q = "", level, province, on, today, home }: FindUnitsInput): FoundUnit[] {
  const typed = spelledOut(fold(q))
  const accented = foldCase(q)
  const hasAccents = accented !== fold(q)
  // "🍊" asks for something, and no unit is called that.
  if (typed === "" && accented !== "") return []
  const best = new Map<Unit, Candidate>()
  const offer = (unit: Unit, matched_as: Unit | null, rank: number) => {
    if (level && unit.level !== level) return
    if (province && unit.province_code !== province) return
    const known = best.get(unit)
    if (!known || rank < known.rank) best.set(unit, { unit, matched_as, rank, key: directory.nameOf(unit) })
  }

  for (const entry of directory.entries) {
    const tier = typed === "" ? 0 : tierOf(entry, typed)
    if (tier === null) continue
    const rank = tier * 10 + (hasAccents && !entry.accented.includes(` ${accented}`) ? 5 : 0)
    const { unit } = entry
    if (on) {
      if (unit.official_code && existsOn(unit, on)) offer(unit, null, rank)
      continue
    }
    if (existsOn(unit, today)) {
      offer(unit, null, rank)
      continue
    }
    if (typed === "") continue
    // The name of a whole district says less about the commune meant than the name of a commune does.
    const penalty = unit.level === "district" ? 12 : 1
    for (const successor of directory.successors(unit, today)) offer(successor, unit, rank + penalty)
  }

  const away = (unit: Unit) => Number(home !== undefined && unit.province_code !== home)
  const tier = (candidate: Candidate) => Math.floor(candidate.rank / 5)
  return [...best.values()]
    .sort(
      (a, b) =>
        tier(a) - tier(b) ||
        away(a.unit) - away(b.unit) ||
        a.rank - b.rank ||
        (typed === "" ? 0 : a.key.length - b.key.length) ||
        compare(a.key, b.key) ||
        compare(a.unit.code, b.unit.code),
    )
    .map(({ unit, matched_as }) => ({ unit, matched_as }))
}

function tierOf({ unit, key, fullKey, placeWords }: Entry, typed: string): number | null {
  if (key === typed || fullKey === typed || unit.code === typed) return 0
  if (key.startsWith(typed) || fullKey.startsWith(typed)) return 1
  if (beginsLaterWord(fullKey, typed)) return 2
  if (!typed.includes(" ")) return null
  const words = typed.split(" ")
  const [first = ""] = words
  if (!key.startsWith(first) && !fullKey.startsWith(first)) return null
  const full = fullKey.split(" ").concat(placeWords.slice(key.split(" ").length))
  return wordsInOrder(placeWords, words) || wordsInOrder(full, words) ? 3 : null
}

/** "duc linh vu quang", "mai hoa ha tinh": the name itself must be begun, the rest may skip words. */
function wordsInOrder(words: readonly string[], typed: readonly string[]): boolean {
  if (!words[0]?.startsWith(typed[0] ?? "")) return false
  let next = 0
  for (const word of words) {
    if (next < typed.length && word.startsWith(typed[next] ?? "")) next += 1
  }
  return next === typed.length
}

function beginsLaterWord(text: string, typed: string): boolean {
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
    if (at === 0 || text[at - 1] === " ") return true
  }
  return false
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
