import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UnitListResponse } from "../../../../http"
import { TERRITORY_MODULE, now, type TerritoryModuleService } from "../../../../modules/territory"
import { findUnits, toUnitView, todayInVietnam } from "../../../../rules"
import type { StoreGetUnits } from "./validators"

export async function GET(req: MedusaRequest<unknown, StoreGetUnits>, res: MedusaResponse<UnitListResponse>) {
  const { limit, offset, ...asked } = req.validatedQuery as StoreGetUnits
  const territory = req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE)
  const found = findUnits({ ...asked, directory: await territory.directory(), today: todayInVietnam(now()), home: territory.homeProvince })
  res.json({
    units: found.slice(offset, offset + limit).map(({ unit, matched_as }) => ({ unit: toUnitView(unit), matched_as: matched_as && toUnitView(matched_as) })),
    count: found.length,
    offset,
    limit,
  })
}
