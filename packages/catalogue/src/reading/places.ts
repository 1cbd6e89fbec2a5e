import type { MedusaContainer } from "@medusajs/framework/types"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { slugOf, todayInVietnam, type Unit, type UnitDirectory, type UnitKey } from "@ocop/territory/rules"
import { madeOf } from "../rules/commune-history"
import type { CommuneRecord } from "../rules/product-record"

/** Communes as they are today. */
export interface Places {
  units: UnitDirectory
  today: string
  /** today's commune of a unit of any time */
  commune(key: UnitKey): CommuneRecord
  /** today's unit of a unit of any time: the one most of it went to */
  unitToday(key: UnitKey): Unit | undefined
}

export async function placesOf(container: MedusaContainer, now: Date): Promise<Places> {
  const units = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const today = todayInVietnam(now)
  const unitToday = (key: UnitKey): Unit | undefined => {
    const unit = units.find(key)
    return unit && (units.successors(unit, today)[0] ?? unit)
  }
  return {
    units,
    today,
    unitToday,
    commune(key) {
      const then = units.find(key)
      const unit = unitToday(key)
      // Facts are checked when they are written; only a unit taken out of the data since could be missing.
      if (!then || !unit) return { code: key.code, name: key.code, slug: slugOf(key.code), then: null, words: [], formerly: [] }
      const names = [unit.full_name, unit.name, then.full_name, then.name, then.district_name ?? "", unit.province_name]
      return { code: unit.code, name: unit.name, slug: unit.slug, then: then.name === unit.name ? null : then.name, words: names, formerly: madeOf(units, unit) }
    },
  }
}
