import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { callerOf, refuse, type Caller } from "@ocop/access/caller"
import { localeOf } from "@ocop/request"
import { TERRITORY_MODULE, now, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { TillPoint } from "../http"
import type { TillRole } from "../rules"
import { counterOf } from "./module"

export interface OpenPoint extends TillPoint {
  stock_location_id: string | null
}

interface PointRow {
  id: string
  handle: string
  name: string
  address: string
  status: string
  commune_code: string
  commune_valid_from: string
  stock_location: { id: string } | null
}

/** What somebody is at a point: a manager may do more than a seller; the office stands for the manager. */
export const roleAt = (caller: Caller, point_id: string): TillRole => (caller.grants.some(({ role, points }) => role !== "seller" && (!points || points.includes(point_id))) ? "manager" : "seller")

/** Open points where this person may sell, by name. */
export async function pointsOfCaller(container: MedusaContainer, caller: Caller): Promise<OpenPoint[]> {
  // Somebody who has named points is asked for those alone: there may be many others.
  const own = caller.grants.every(({ points }) => points?.length) ? [...new Set(caller.grants.flatMap(({ points }) => points ?? []))] : null
  const points = await readPoints(container, { status: "open", ...(own && { id: own }) })
  return points.filter(({ id }) => caller.may("write", "till", { sales_point_id: id }))
}

/** Every open point. */
export const openTillPoints = (container: MedusaContainer): Promise<OpenPoint[]> => readPoints(container, { status: "open" })

/** The point a request is about, if the caller may sell there. Throws 403 or 404 in words. */
export async function ownPoint(req: AuthenticatedMedusaRequest, point_id: string): Promise<{ point: OpenPoint; caller: Caller }> {
  const caller = callerOf(req)
  const locale = localeOf(req)
  if (!caller.may("write", "till", { sales_point_id: point_id })) {
    refuse({ vi: "Bạn không được giao bán ở điểm này. Hãy nhờ người quản lý điểm giao quyền cho bạn.", en: "You may not sell at this point. Ask its manager to let you." }[locale])
  }
  const [point] = await readPoints(req.scope, { id: point_id })
  if (!point) throw new MedusaError(MedusaError.Types.NOT_FOUND, { vi: "Không có điểm bán này.", en: "There is no such point." }[locale])
  return { point, caller }
}

async function readPoints(container: MedusaContainer, filters: { id?: string | string[]; status?: string }): Promise<OpenPoint[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_point",
    fields: ["id", "handle", "name", "address", "status", "commune_code", "commune_valid_from", "stock_location.id"],
    filters: filters as Record<string, string | string[]>,
    pagination: { take: 500, skip: 0, order: { name: "ASC" } },
  })
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const today = todayInVietnam(now())
  const points = data as PointRow[]
  const codes = await counterOf(container).codesOfPoints(points)
  return points.map(({ id, handle, name, address, commune_code, commune_valid_from, stock_location }) => {
    const then = directory.find({ code: commune_code, valid_from: commune_valid_from })
    const commune = then && (directory.successors(then, today)[0] ?? then)
    return { id, handle, name, code: codes.get(id)!, address: [address, commune?.full_name].filter(Boolean).join(", "), stock_location_id: stock_location?.id ?? null }
  })
}
