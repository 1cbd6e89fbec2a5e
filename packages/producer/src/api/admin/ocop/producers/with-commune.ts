import type { MedusaContainer } from "@medusajs/framework/types"
import { TERRITORY_MODULE, now, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"

interface Placed {
  commune_code?: string
  commune_valid_from?: string
}

export interface CommuneThenNow {
  /** full name of the unit the producer is known under */
  then: string
  /** today's commune */
  now: string | null
}

/** Adds the names of the commune, then and today, to producers read from the database. */
export async function withCommune<Row extends Placed>(rows: readonly Row[], container: MedusaContainer): Promise<(Row & { commune: CommuneThenNow | null })[]> {
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const today = todayInVietnam(now())
  return rows.map((row) => {
    const unit = directory.find({ code: row.commune_code ?? "", valid_from: row.commune_valid_from ?? "" })
    return { ...row, commune: unit ? { then: unit.full_name, now: directory.successors(unit, today)[0]?.full_name ?? null } : null }
  })
}
