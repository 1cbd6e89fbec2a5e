import type { HealthLevel, PointHealth, PointToday } from "../rules/health"
import type { SalesPointKind } from "../rules/point-names"

export type { HealthLevel }

export interface PointHealthRow extends PointHealth, PointToday {
  id: string
  name: string
  kind: SalesPointKind
  commune_name: string
  /** `YYYY-MM-DD`; null: nothing was ever sold here */
  last_sale: string | null
}

/** GET /admin/ocop/point-health?q&level&kind&point_id&order&limit&offset: open points the caller reaches, gravest first */
export interface PointHealthListResponse {
  points: PointHealthRow[]
  /** of all points the caller reaches */
  levels: Record<HealthLevel, number>
  count: number
  limit: number
  offset: number
}
