import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import type { GrantView } from "../http"
import type { GrantRow } from "../modules/access"
import { ROLE_NAMES } from "../rules"

/** Grants with the names of what they reach. */
export async function toGrantViews(container: MedusaContainer, rows: readonly GrantRow[]): Promise<Map<string, GrantView>> {
  const pointIds = [...new Set(rows.flatMap(({ points }) => points ?? []))]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [points, directory] = await Promise.all([
    pointIds.length > 0 ? query.graph({ entity: "sales_point", fields: ["id", "name"], filters: { id: pointIds } }).then(({ data }) => data as { id: string; name: string }[]) : [],
    container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory(),
  ])
  const nameOfPoint = new Map(points.map(({ id, name }) => [id, name]))
  return new Map(
    rows.map(({ id, role, communes = [], points: reach = [], granted_at, granted_by }) => [
      id,
      {
        id,
        role,
        role_name: ROLE_NAMES[role].vi,
        communes: communes.map((code) => ({ code, name: directory.latest(code)?.full_name ?? code })),
        points: reach.map((point) => ({ id: point, name: nameOfPoint.get(point) ?? point })),
        granted_at: new Date(granted_at).toISOString(),
        granted_by,
      },
    ]),
  )
}
