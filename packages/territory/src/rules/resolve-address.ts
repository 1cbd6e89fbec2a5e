import { fold, foldCase } from "./fold"
import { aliasOf, namesOtherThing, typeWordBefore } from "./name-words"
import { existsOn, keyOf, type Unit } from "./unit"
import type { UnitDirectory } from "./unit-directory"

export interface ResolvedAddress {
  line1: string
  ward: Unit
  province: Unit
  read_as: Unit | null
  /** full address in today's units */
  text: string
}

export interface ResolveAddressInput {
  text: string
  directory: UnitDirectory
  today: string
  home?: string
  limit?: number
}

/** A name read in the text: words `[from, to)`, the kind-of-unit word before it included in `from`. */
interface Reading {
  unit: Unit
  from: number
  to: number
  /** "xã" stood before the name, or the name fills its part between commas */
  marked: boolean
  /** the kind written agrees with the unit's */
  agrees: boolean
}

interface Words {
  folded: string[]
  /** where each word begins in the text */
  begins: number[]
  /** a comma or line break stands before the word */
  opens: boolean[]
}

const MAX_NAME_WORDS = 6
const MAX_WORDS = 60

/**
 * Reads an address written with any of the levels it ever had ("thôn 3, xã Đức Lĩnh, H. Vũ Quang, T. Hà Tĩnh")
 * and says where it lies today, most likely first. Never decides: the person confirms.
 */
export function resolveAddress({ text, directory, today, home, limit = 5 }: ResolveAddressInput): ResolvedAddress[] {
  const words = wordsOf(text)
  const readings = readNames(words, directory)
  const typed = foldCase(text)
  const communes = readings.filter(({ unit, marked }) => unit.level === "commune" && (marked || isFollowed(readings, unit, words)))

  const scored = communes.map((commune) => {
    const district = readings.find(
      ({ unit, from }) => unit.level === "district" && unit.code === commune.unit.district_code && from >= commune.to,
    )
    const province = readings.find(
      ({ unit, from }) =>
        unit.level === "province" && from >= (district?.to ?? commune.to) && liesIn({ commune: commune.unit, province: unit, directory, today }),
    )
    const otherDistrict = !district && readings.some(({ unit, from, marked }) => unit.level === "district" && marked && from >= commune.to)
    const otherProvince = !province && readings.some(({ unit, from, to }) => unit.level === "province" && from > commune.to && to === words.folded.length)
    const score =
      (commune.marked ? 4 : 0) +
      (commune.agrees ? 2 : 0) +
      (district ? 6 : 0) +
      (province ? 6 : 0) +
      (commune.to === (district?.from ?? province?.from ?? words.folded.length) ? 2 : 0) +
      (typed.includes(foldCase(commune.unit.name)) ? 2 : 0) +
      (existsOn(commune.unit, today) ? 1 : 0) +
      (commune.unit.province_code === home ? 1 : 0) -
      (otherDistrict ? 6 : 0) -
      (otherProvince ? 8 : 0)
    return { commune, score }
  })

  const best = Math.max(...scored.map(({ score }) => score))
  const found = new Map<string, ResolvedAddress>()
  for (const { commune, score } of scored.sort((a, b) => b.score - a.score || b.commune.to - a.commune.to)) {
    if (score < 4 || score < best - 6) continue
    for (const ward of directory.successors(commune.unit, today)) {
      const province = directory.at(ward.province_code, today)
      if (!province || found.has(keyOf(ward))) continue
      const line1 = text.slice(0, words.begins[commune.from] ?? 0).replace(/[\s,;.–-]+$/u, "").trim()
      found.set(keyOf(ward), {
        line1,
        ward,
        province,
        read_as: existsOn(commune.unit, today) ? null : commune.unit,
        text: [line1, ward.full_name, province.full_name].filter(Boolean).join(", "),
      })
    }
  }
  return [...found.values()].slice(0, limit)
}

function wordsOf(text: string): Words {
  const words: Words = { folded: [], begins: [], opens: [] }
  let opens = true
  for (const match of text.normalize("NFC").matchAll(/[\p{L}\p{M}]+|\p{N}+|[,;\n]/gu)) {
    if (/[,;\n]/.test(match[0])) {
      opens = true
      continue
    }
    if (words.folded.length === MAX_WORDS) break
    words.folded.push(fold(match[0]))
    words.begins.push(match.index)
    words.opens.push(opens)
    opens = false
  }
  return words
}

function readNames(words: Words, directory: UnitDirectory): Reading[] {
  const { folded, opens } = words
  const readings: Reading[] = []
  for (let start = 0; start < folded.length; start += 1) {
    for (let end = start + 1; end <= Math.min(start + MAX_NAME_WORDS, folded.length); end += 1) {
      if (end - 1 > start && opens[end - 1]) break
      const key = folded.slice(start, end).join(" ")
      for (const unit of directory.named(aliasOf(key))) {
        const word = opens[start] ? null : typeWordBefore(folded, start)
        const agrees = word?.means.some(({ level, type }) => level === unit.level && type === unit.type) ?? false
        const sameLevel = word?.means.some(({ level }) => level === unit.level) ?? false
        // "huyện Vũ Quang" never means the commune of that name.
        if (word && !sameLevel) continue
        if (!word && !opens[start] && namesOtherThing(folded[start - 1])) continue
        // A number is a ward's name only after the word for it ("P. 12"); "12" alone is a house.
        if (!sameLevel && /^\d+$/.test(key)) continue
        const from = sameLevel && word ? start - word.length : start
        const fillsPart = opens[from] === true && (end === folded.length || opens[end] === true)
        readings.push({ unit, from, to: end, marked: sameLevel || fillsPart, agrees })
      }
    }
  }
  return readings
}

/** Without commas and kind words a commune is only believed when its own district or province follows at once. */
function isFollowed(readings: readonly Reading[], unit: Unit, words: Words): boolean {
  const own = readings.filter((reading) => reading.unit === unit)
  return own.some(({ to }) =>
    to === words.folded.length ||
    readings.some(
      (next) =>
        next.from === to &&
        ((next.unit.level === "district" && next.unit.code === unit.district_code) ||
          (next.unit.level === "province" && next.unit.code === unit.province_code)),
    ),
  )
}

interface LiesInInput {
  commune: Unit
  province: Unit
  directory: UnitDirectory
  today: string
}

/** True for the province of its own time and for the one it lies in today: people mix them. */
const liesIn = ({ commune, province, directory, today }: LiesInInput): boolean =>
  province.code === commune.province_code ||
  directory.successors(commune, today).some((ward) => ward.province_code === province.code)
