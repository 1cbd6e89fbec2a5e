import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type { TerritoryData } from "../../data/country"
import { TERRITORY_MODULE, type TerritoryModuleService } from "../../modules/territory"

export const loadUnitsStep = createStep(
  "load-units",
  async (data: TerritoryData, { container }) => {
    const territory = container.resolve<TerritoryModuleService>(TERRITORY_MODULE)
    const added = await territory.loadUnits(data)
    return new StepResponse({ units: added.units.length, lineage: added.lineage.length }, added)
  },
  async (added, { container }) => {
    if (added) await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).unloadUnits(added)
  },
)
