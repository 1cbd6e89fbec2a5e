import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { LineageStep, UnitResponse } from "../../../../../http"
import { TERRITORY_MODULE, now, type TerritoryModuleService } from "../../../../../modules/territory"
import { toLineageStep, toUnitView, todayInVietnam, type Lineage } from "../../../../../rules"
import type { StoreGetUnit } from "../validators"

export async function GET(req: MedusaRequest<unknown, StoreGetUnit>, res: MedusaResponse<UnitResponse>) {
  const { code = "" } = req.params
  const { on } = req.validatedQuery as StoreGetUnit
  const today = todayInVietnam(now())
  const directory = await req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  // A code whose unit is gone still has a story to tell.
  const unit = directory.at(code, on ?? today) ?? (on ? undefined : directory.latest(code))
  if (!unit) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      on ? `Ngày ${on} không có đơn vị hành chính nào mang mã ${code}.` : `Không có đơn vị hành chính nào mang mã ${code}. Hãy tìm theo tên.`,
    )
  }
  const told = (steps: Lineage[]): LineageStep[] => steps.flatMap((step) => toLineageStep(step, directory) ?? [])
  res.json({
    unit: toUnitView(unit),
    before: told(directory.history(unit)),
    after: told(directory.future(unit)),
    today: directory.successors(unit, today).map(toUnitView),
  })
}
