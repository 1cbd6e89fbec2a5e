import { splitEvenly } from "./largest-remainder"
import { existsOn, keyOf, type Unit, type UnitKey } from "./unit"
import type { UnitDirectory } from "./unit-directory"

export interface ReportLine extends UnitKey {
  /** whole number: đồng, kilograms, people */
  amount: number
}

/**
 * Adds up report lines, whatever units they were written for, by the units that exist on `on`.
 * A figure follows the whole unit (merge, continuation, rename); a strip of land transferred takes no figure with it.
 * Where a unit was only ever divided, its figure is divided evenly. The total never changes.
 * Throws RangeError for a unit the directory does not know.
 */
export function sumByUnitsOn(lines: readonly ReportLine[], directory: UnitDirectory, on: string): ReportLine[] {
  const sums = new Map<string, ReportLine>()
  const add = (unit: Unit, amount: number) => {
    const line = sums.get(keyOf(unit))
    if (line) line.amount += amount
    else sums.set(keyOf(unit), { code: unit.code, valid_from: unit.valid_from, amount })
  }
  const carry = (unit: Unit, amount: number): void => {
    const steps = directory.stepsFrom(unit).filter((step) => step.on <= on)
    const whole = steps.filter((step) => step.kind !== "partial_transfer")
    const next = (whole.length > 0 ? whole : steps).flatMap(
      (step) => directory.find({ code: step.to_code, valid_from: step.to_valid_from }) ?? [],
    )
    if (next.length === 0 || (whole.length === 0 && existsOn(unit, on))) return add(unit, amount)
    const parts = splitEvenly(amount, next.length)
    next.forEach((successor, index) => carry(successor, parts[index] ?? 0))
  }
  for (const line of lines) {
    const unit = directory.find(line)
    if (!unit) throw new RangeError(`No unit has the code ${line.code} from ${line.valid_from} on`)
    carry(unit, line.amount)
  }
  return [...sums.values()].sort((a, b) => a.code.localeCompare(b.code))
}
