import type { Lineage, Unit, UnitDirectory, UnitKey } from "@ocop/territory/rules"
import type { Locale } from "./text"

/** How a commune came to be, oldest first, one sentence for each day something changed. */
export function communeHistory(units: UnitDirectory, key: UnitKey, locale: Locale): { on: string; text: string }[] {
  const steps = new Map<string, { on: string; to: Unit; whole: Unit[]; parts: Unit[] }>()
  for (const step of units.history(key)) {
    const [from, to] = [units.find(fromOf(step)), units.find(toOf(step))]
    if (!from || !to) continue
    const id = `${step.on} ${to.code}@${to.valid_from}`
    const group = steps.get(id) ?? { on: step.on, to, whole: [], parts: [] }
    ;(step.kind === "partial_transfer" ? group.parts : group.whole).push(from)
    steps.set(id, group)
  }
  return [...steps.values()].flatMap(({ on, to, whole, parts }) => {
    const text = sentence({ to, whole, parts, locale })
    return text ? [{ on, text }] : []
  })
}

interface SentenceInput {
  to: Unit
  whole: Unit[]
  parts: Unit[]
  locale: Locale
}

function sentence({ to, whole, parts, locale }: SentenceInput): string | null {
  const names = (units: Unit[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(units.map((unit) => (locale === "vi" ? unit.full_name : englishName(unit))))
  const others = whole.filter(({ name }) => name !== to.name)
  const taken = parts.filter(({ name }) => name !== to.name)
  if (whole.length > 1) {
    return locale === "vi"
      ? `${names(whole)} nhập thành ${to.full_name}${taken.length ? `, nhận thêm một phần của ${names(taken)}` : ""}.`
      : `${names(whole)} were merged into ${to.name}${taken.length ? `, with a part of ${names(taken)}` : ""}.`
  }
  if (taken.length > 0) {
    return locale === "vi" ? `${to.full_name} nhận thêm một phần của ${names(taken)}.` : `${to.name} took over a part of ${names(taken)}.`
  }
  if (others.length === 0) return null
  return locale === "vi" ? `${names(others)} đổi tên thành ${to.full_name}.` : `${names(others)} was renamed ${to.name}.`
}

const TOWN = "thị trấn"
const englishName = ({ type, name }: Unit) => (type === TOWN ? `${name} town` : name)

/** Names of all the units a commune was made of, those of the oldest borders first; a town is told from the commune that took its name. */
export function madeOf(units: UnitDirectory, key: UnitKey, locale: Locale = "vi"): string[] {
  const own = units.find(key)
  const names = units
    .history(key)
    .filter(({ kind }) => kind !== "partial_transfer")
    .flatMap((step) => units.find(fromOf(step)) ?? [])
    .sort((one, other) => one.valid_from.localeCompare(other.valid_from) || one.code.localeCompare(other.code))
    .map((unit) => (locale === "en" ? englishName(unit) : unit.type === TOWN ? unit.full_name : unit.name))
  return [...new Set(names)].filter((name) => name !== own?.name)
}

const fromOf = (step: Lineage): UnitKey => ({ code: step.from_code, valid_from: step.from_valid_from })
const toOf = (step: Lineage): UnitKey => ({ code: step.to_code, valid_from: step.to_valid_from })
