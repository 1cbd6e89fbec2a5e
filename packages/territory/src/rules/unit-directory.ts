import type { UnitLevel } from "../http"
import { fold, foldCase } from "./fold"
import { existsOn, keyOf, type Lineage, type Unit, type UnitKey } from "./unit"

export interface Entry {
  unit: Unit
  /** folded bare name, "mai hoa" */
  key: string
  /** folded name with its kind, "xa mai hoa" */
  fullKey: string
  /** name, district and province, folded */
  placeWords: string[]
  /** the same with its accents, for readers who type them */
  accented: string
}

/** All units we know and how one became the other. Built once, asked often; knows no clock and no database. */
export class UnitDirectory {
  readonly entries: readonly Entry[]
  readonly #byKey = new Map<string, Unit>()
  readonly #nameOf = new Map<Unit, string>()
  readonly #byCode = new Map<string, Unit[]>()
  readonly #byName = new Map<string, Unit[]>()
  readonly #inDistrict = new Map<string, Unit[]>()
  readonly #after = new Map<string, Lineage[]>()
  readonly #before = new Map<string, Lineage[]>()

  constructor(units: readonly Unit[], lineage: readonly Lineage[]) {
    this.entries = units.map((unit) => {
      const key = fold(unit.name)
      push(this.#byCode, unit.code, unit)
      push(this.#byName, key, unit)
      this.#nameOf.set(unit, key)
      if (unit.district_code) push(this.#inDistrict, unit.district_code, unit)
      this.#byKey.set(keyOf(unit), unit)
      const district = unit.district_name ? fold(unit.district_name) : ""
      return {
        unit,
        key,
        fullKey: fold(unit.full_name),
        placeWords: `${key} ${district} ${unit.level === "province" ? "" : fold(unit.province_name)}`.split(" ").filter(Boolean),
        accented: ` ${foldCase(`${unit.full_name} ${unit.district_name ?? ""} ${unit.province_name}`)}`,
      }
    })
    for (const step of lineage) {
      push(this.#after, keyOf({ code: step.from_code, valid_from: step.from_valid_from }), step)
      push(this.#before, keyOf({ code: step.to_code, valid_from: step.to_valid_from }), step)
    }
    for (const steps of [...this.#after.values(), ...this.#before.values()]) steps.sort(mainFirst)
    for (const group of this.#byCode.values()) group.sort((a, b) => a.valid_from.localeCompare(b.valid_from))
  }

  find(key: UnitKey): Unit | undefined {
    return this.#byKey.get(keyOf(key))
  }

  /** The unit that carried this code on that day. */
  at(code: string, on: string): Unit | undefined {
    return this.#byCode.get(code)?.find((unit) => existsOn(unit, on))
  }

  /** The last unit that carried the code, whether it still exists or not. */
  latest(code: string): Unit | undefined {
    return this.#byCode.get(code)?.at(-1)
  }

  /** Units that ever bore this folded bare name. */
  named(key: string): readonly Unit[] {
    return this.#byName.get(key) ?? []
  }

  /** The folded bare name of a unit of this directory. */
  nameOf(unit: Unit): string {
    return this.#nameOf.get(unit) ?? fold(unit.name)
  }

  /** Communes that ever lay in a district. */
  inDistrict(code: string): readonly Unit[] {
    return this.#inDistrict.get(code) ?? []
  }

  on(date: string, level?: UnitLevel): Unit[] {
    return this.entries.flatMap(({ unit }) =>
      unit.official_code && existsOn(unit, date) && (!level || unit.level === level) ? [unit] : [],
    )
  }

  stepsFrom(key: UnitKey): readonly Lineage[] {
    return this.#after.get(keyOf(key)) ?? []
  }

  stepsTo(key: UnitKey): readonly Lineage[] {
    return this.#before.get(keyOf(key)) ?? []
  }

  /** Where a unit lies on a later day: its main successor first, then the units that took a part of it. A district lies in the communes made of its own. */
  successors(unit: Unit, on: string): Unit[] {
    const found = new Map<string, Unit>()
    const visit = (current: Unit) => {
      const steps = this.stepsFrom(current).filter((step) => step.on <= on)
      const members = current.level === "district" && steps.length === 0 && !existsOn(current, on) ? this.inDistrict(current.code) : []
      if (existsOn(current, on) && steps.length === 0) found.set(keyOf(current), current)
      for (const step of steps) {
        const next = this.find({ code: step.to_code, valid_from: step.to_valid_from })
        if (next) visit(next)
      }
      members.forEach(visit)
    }
    visit(unit)
    return [...found.values()]
  }

  /** Every step that led to the unit, oldest first. */
  history(key: UnitKey): Lineage[] {
    return walk(key, (at) => this.stepsTo(at), (step) => ({ code: step.from_code, valid_from: step.from_valid_from }))
  }

  /** Every step that led away from the unit, oldest first. */
  future(key: UnitKey): Lineage[] {
    return walk(key, (at) => this.stepsFrom(at), (step) => ({ code: step.to_code, valid_from: step.to_valid_from }))
  }
}

/** A whole unit goes with its main successor; a part transferred is told after it. */
const mainFirst = (a: Lineage, b: Lineage): number =>
  a.on.localeCompare(b.on) || Number(a.kind === "partial_transfer") - Number(b.kind === "partial_transfer") || a.to_code.localeCompare(b.to_code)

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function walk(start: UnitKey, steps: (at: UnitKey) => readonly Lineage[], next: (step: Lineage) => UnitKey): Lineage[] {
  const seen = new Set<Lineage>()
  const queue = [start]
  for (let at = queue.shift(); at; at = queue.shift()) {
    for (const step of steps(at)) {
      if (seen.has(step)) continue
      seen.add(step)
      queue.push(next(step))
    }
  }
  return [...seen].sort((a, b) => a.on.localeCompare(b.on) || a.from_code.localeCompare(b.from_code))
}
