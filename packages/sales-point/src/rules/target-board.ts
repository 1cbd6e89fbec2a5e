import type { SalesPointKind } from "./point-names"
import type { SalesPointStatus } from "./point-status"

export interface PointOfUnit {
  kind: SalesPointKind
  status: SalesPointStatus
  /** today's commune */
  commune_code: string
}

export interface BoardRow {
  commune_code: string
  commune_name: string
  open: number
  /** proposed or approved, not open yet */
  coming: number
  suspended: number
  /** it has an open point */
  met: boolean
}

export interface TargetBoard {
  /** one point for the whole of Vũ Quang */
  shared: { open: number; target: number; met: boolean }
  communes: BoardRow[]
  met: number
}

/**
 * The plan of 22/03/2019 (I.3 and section 4): at least one shared point, at least one in every commune. A stall, a booth or a partner's shop
 * is welcome and counts for neither.
 */
export function targetBoard({ communes, points }: { communes: readonly { code: string; name: string }[]; points: readonly PointOfUnit[] }): TargetBoard {
  const shared = points.filter(({ kind, status }) => kind === "district" && status === "open").length
  const rows = communes.map(({ code, name }): BoardRow => {
    const own = points.filter(({ kind, commune_code }) => kind === "commune" && commune_code === code)
    const count = (...statuses: SalesPointStatus[]) => own.filter(({ status }) => statuses.includes(status)).length
    const open = count("open")
    return { commune_code: code, commune_name: name, open, coming: count("proposed", "approved"), suspended: count("suspended"), met: open > 0 }
  })
  return { shared: { open: shared, target: 1, met: shared > 0 }, communes: rows, met: rows.filter(({ met }) => met).length }
}
