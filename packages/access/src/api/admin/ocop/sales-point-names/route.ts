import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readQuery } from "@ocop/request"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { fold } from "@ocop/territory/rules"
import type { PointNamesResponse } from "../../../../http"
import { AdminListPointNames } from "../../../validators"

/** Sales points to choose from when a role is given: those that are not closed for good, booths of coming fairs among them; `q` finds names and communes, accents not needed. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PointNamesResponse>) {
  const { q, limit, offset } = readQuery(req, AdminListPointNames)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, directory] = await Promise.all([
    query.graph({ entity: "sales_point", fields: ["id", "name", "commune_code"], filters: { status: { $ne: "closed" } }, pagination: { skip: 0, take: MOST, order: { name: "ASC" } } }),
    req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory(),
  ])
  const wanted = fold(q ?? "").split(" ").filter(Boolean)
  const points = (data as { id: string; name: string; commune_code: string }[])
    .map(({ id, name, commune_code }) => ({ id, name, commune: directory.latest(commune_code)?.full_name ?? "" }))
    .filter(({ name, commune }) => wanted.every((word) => fold(`${name} ${commune}`).includes(word)))
  res.json({ points: points.slice(offset, offset + limit), count: points.length })
}

/** A place has dozens; what lies beyond is found by no one here. */
const MOST = 5_000
