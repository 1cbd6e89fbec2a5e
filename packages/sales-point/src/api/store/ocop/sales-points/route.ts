import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TERRITORY_MODULE, now, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { SalesPointListResponse } from "../../../../http"
import type { StoreGetSalesPoints } from "./validators"

/** Open points only. */
export async function GET(req: MedusaRequest<unknown, StoreGetSalesPoints>, res: MedusaResponse<SalesPointListResponse>) {
  const { pickup, limit, offset } = req.validatedQuery as StoreGetSalesPoints
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const directory = await req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const today = todayInVietnam(now())
  const { data } = await query.graph(
    {
      entity: "sales_point",
      fields: ["id", "handle", "name", "kind", "commune_code", "commune_valid_from", "address", "opening_hours", "pickup", "demo"],
      filters: { status: "open", ...(pickup ? { pickup: pickup === "true" } : {}) },
      pagination: { take: limit, skip: offset, order: { handle: "ASC" } },
    },
    req.locale?.startsWith("en") ? { locale: "en-US" } : {},
  )
  res.json({
    sales_points: data.map(({ commune_code, commune_valid_from, ...point }) => {
      const then = directory.find({ code: commune_code, valid_from: commune_valid_from })
      const commune = then && (directory.successors(then, today)[0] ?? then)
      return { ...point, commune: { name: commune?.name ?? "", slug: commune?.slug ?? "" } }
    }),
  })
}
