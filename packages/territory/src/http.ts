/**
 * Answers of `/store/ocop/units*` and `/store/ocop/addresses/*`. Dates are `YYYY-MM-DD`, intervals half-open `[valid_from, valid_to)`.
 * `valid_from` 1900-01-01: the beginning is not stated by our source. Codes with a letter are ours: the source gives none.
 */

export type UnitLevel = "province" | "district" | "commune"

/** One administrative unit for as long as it kept its name and borders. Codes are reused by the State: the key is (code, valid_from). */
export interface UnitView {
  code: string
  valid_from: string
  /** null: still exists */
  valid_to: string | null
  level: UnitLevel
  /** "Mai Hoa" */
  name: string
  /** "xã Mai Hoa" */
  full_name: string
  /** "mai-hoa"; unique among the units of one province that exist at one time */
  slug: string
  /** "huyện Vũ Quang"; null for today's units, which lie in no district */
  district_name: string | null
  province_code: string
  province_name: string
}

/** A unit of today; `matched_as` names the older unit when the words typed were its name ("duc linh" → Mai Hoa, matched as Đức Lĩnh). */
export interface UnitMatch {
  unit: UnitView
  matched_as: UnitView | null
}

/** GET /store/ocop/units?q=&level=&province=&on=&limit=&offset= */
export interface UnitListResponse {
  units: UnitMatch[]
  count: number
  offset: number
  limit: number
}

/** continuation: the unit went on under its name with other borders or under another level */
export type LineageKind = "merge" | "partial_transfer" | "rename" | "continuation"

export interface LineageStep {
  from: UnitView
  to: UnitView
  on: string
  kind: LineageKind
  /** of a partial transfer, where stated */
  area_km2: number | null
  legal_basis: string | null
}

/** GET /store/ocop/units/{code}?on= (today when absent) */
export interface UnitResponse {
  unit: UnitView
  /** every step that led to this unit, oldest first */
  before: LineageStep[]
  /** every step that led away from it, oldest first */
  after: LineageStep[]
  /** the unit or units it lies in today */
  today: UnitView[]
}

/** What an address typed the old way most likely means now; shown back to the person for confirmation. */
export interface AddressCandidate {
  /** house number, street, hamlet: what is left of the text */
  line1: string
  ward: UnitView
  province: UnitView
  /** the old unit read in the text, when it was one */
  read_as: string | null
  /** full address in today's units */
  text: string
}

/** POST /store/ocop/addresses/resolve {text} */
export interface AddressResolveResponse {
  candidates: AddressCandidate[]
}
