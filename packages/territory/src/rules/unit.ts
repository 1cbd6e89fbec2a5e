import type { LineageKind, UnitLevel } from "../http"

/**
 * Beginning of units whose beginning our source does not state.
 * They are known to have existed on 30/06/2025, the last day of the three-level system.
 */
export const BEGINNING_UNKNOWN = "1900-01-01"

/** First day of the two-level system: 34 provinces, 3,321 communes, no district. */
export const TWO_LEVELS_SINCE = "2025-07-01"

/** The State reuses codes: only code and first day together name a unit. */
export interface UnitKey {
  code: string
  valid_from: string
}

export interface Unit extends UnitKey {
  valid_to: string | null
  level: UnitLevel
  /** "xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh" */
  type: string
  name: string
  full_name: string
  slug: string
  province_code: string
  province_name: string
  /** the district it lay in, while there were districts */
  district_code: string | null
  district_name: string | null
  /** false: the code is ours, because the source gives none; such units are found by name but not listed by date */
  official_code: boolean
}

export interface Lineage {
  from_code: string
  from_valid_from: string
  to_code: string
  to_valid_from: string
  on: string
  kind: LineageKind
  area_km2: number | null
  legal_basis: string | null
}

export const keyOf = ({ code, valid_from }: UnitKey): string => `${code}@${valid_from}`

/** Dates are `YYYY-MM-DD`, the interval is half-open. */
export const existsOn = (unit: Pick<Unit, "valid_from" | "valid_to">, on: string): boolean =>
  unit.valid_from <= on && (unit.valid_to === null || on < unit.valid_to)
