import type { MedusaContainer } from "@medusajs/framework/types"
import { now, TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { findUnits, todayInVietnam, type Unit } from "@ocop/territory/rules"
import type { CommuneChoice } from "../http"

const CHOICES = 6

export interface FoundCommune extends CommuneChoice {
  /** the unit the producer is known under, today's or the older one typed */
  key: { code: string; valid_from: string }
}

const toChoice = (unit: Unit, then: Unit | null): FoundCommune => ({
  code: unit.code,
  name: `${unit.full_name}, ${unit.province_name}`,
  formerly: then && then.full_name !== unit.full_name ? then.full_name : null,
  key: { code: unit.code, valid_from: unit.valid_from },
})

/** Today's communes for an old or a new name, the best first. */
export async function communesFor(container: MedusaContainer, text: string): Promise<FoundCommune[]> {
  if (text.trim().length < 2) return []
  const territory = container.resolve<TerritoryModuleService>(TERRITORY_MODULE)
  const found = findUnits({ directory: await territory.directory(), q: text, level: "commune", today: todayInVietnam(now()), home: territory.homeProvince })
  return found.slice(0, CHOICES).map(({ unit, matched_as }) => toChoice(unit, matched_as))
}

/** Today's commune of each of these units, whatever it was called; null where it is not known. */
export async function communesToday(container: MedusaContainer, units: readonly { commune_code: string; commune_valid_from: string }[]): Promise<(string | null)[]> {
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const today = todayInVietnam(now())
  return units.map(({ commune_code, commune_valid_from }) => {
    const unit = directory.find({ code: commune_code, valid_from: commune_valid_from })
    return (unit && directory.successors(unit, today)[0]?.code) ?? null
  })
}

/** Today's commune of a code; null when there is none. */
export async function communeOfCode(container: MedusaContainer, code: string): Promise<FoundCommune | null> {
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const unit = directory.at(code, todayInVietnam(now()))
  return unit?.level === "commune" ? toChoice(unit, null) : null
}
