import type { GrowingAreaStatus } from "./growing-area"

/** What a producer writes of an area that the State has a word on. */
export interface AreaClaim {
  code: string | null
  status: GrowingAreaStatus
  issuer: string | null
}

export interface AreaCheckFacts extends AreaClaim {
  matches: boolean
  at: string
  by: string
  note: string
}

/** `declared`: the producer's word alone, also when it was changed after the check · `checked`: as the register has it · `differs`: the register says otherwise. */
export type AreaStanding = { standing: "declared" } | { standing: "checked" | "differs"; at: string; by: string; note: string }

/** How far a growing area's code can be taken at its word. The last check counts, and only for what it was made of. */
export function areaStanding(claim: AreaClaim, checks: readonly AreaCheckFacts[]): AreaStanding {
  const last = [...checks].sort((one, other) => (one.at < other.at ? -1 : 1)).at(-1)
  if (!last || last.code !== claim.code || last.status !== claim.status || last.issuer !== claim.issuer) return { standing: "declared" }
  const { matches, at, by, note } = last
  return { standing: matches ? "checked" : "differs", at, by, note }
}

export const AREA_STANDING_NAMES: Record<AreaStanding["standing"], { vi: string; en: string }> = {
  declared: { vi: "Chủ thể khai báo", en: "Declared by the producer" },
  checked: { vi: "Đã đối chiếu", en: "Checked" },
  differs: { vi: "Khác hồ sơ cấp mã", en: "Differs from the register" },
}
