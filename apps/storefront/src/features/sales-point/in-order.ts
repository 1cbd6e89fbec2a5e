import type { SalesPointKind } from "@ocop/sales-point/http"

const RANK: Record<SalesPointKind, number> = { district: 0, commune: 1, fair_booth: 2, partner_shop: 3, supermarket_stall: 4 }

/** The shared shop first, then the communes', then those farther away; the order of the numbers on the map. */
export const inOrder = <Point extends { kind: SalesPointKind; name: string }>(points: readonly Point[]): Point[] =>
  [...points].sort((one, other) => RANK[one.kind] - RANK[other.kind] || one.name.localeCompare(other.name, "vi"))
