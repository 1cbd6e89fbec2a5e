import type { MedusaContainer } from "@medusajs/framework/types"
import { now, TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { todayInVietnam, type Unit } from "@ocop/territory/rules"

interface OfCommune {
  commune_code: string
  commune_valid_from: string
}

/** Finds the commune of today in which a point lies, by the one it was written down with. */
export async function communesToday(container: MedusaContainer): Promise<{ of: (point: OfCommune) => Unit | undefined; province: (unit: Unit | undefined) => string; name: (code: string) => string }> {
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const today = todayInVietnam(now())
  return {
    of: ({ commune_code, commune_valid_from }) => {
      const then = directory.find({ code: commune_code, valid_from: commune_valid_from })
      return then && (directory.successors(then, today)[0] ?? then)
    },
    name: (code) => directory.at(code, today)?.name ?? code,
    province: (unit) => (unit && directory.at(unit.province_code, today)?.name) ?? "",
  }
}
