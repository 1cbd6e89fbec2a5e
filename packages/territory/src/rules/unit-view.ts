import type { LineageStep, UnitView } from "../http"
import type { Lineage, Unit } from "./unit"
import type { UnitDirectory } from "./unit-directory"

export const toUnitView = (unit: Unit): UnitView => ({
  code: unit.code,
  valid_from: unit.valid_from,
  valid_to: unit.valid_to,
  level: unit.level,
  name: unit.name,
  full_name: unit.full_name,
  slug: unit.slug,
  district_name: unit.district_name,
  province_code: unit.province_code,
  province_name: unit.province_name,
})

/** Null when the directory lacks one of the two units. */
export function toLineageStep(step: Lineage, directory: UnitDirectory): LineageStep | null {
  const from = directory.find({ code: step.from_code, valid_from: step.from_valid_from })
  const to = directory.find({ code: step.to_code, valid_from: step.to_valid_from })
  if (!from || !to) return null
  return {
    from: toUnitView(from),
    to: toUnitView(to),
    on: step.on,
    kind: step.kind,
    area_km2: step.area_km2,
    legal_basis: step.legal_basis,
  }
}
