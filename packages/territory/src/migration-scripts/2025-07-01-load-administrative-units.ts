import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { countryData } from "../data/country-data"
import { loadUnitsWorkflow } from "../workflows/load-units"

/** Runs once in `medusa db:migrate`; running it again changes nothing. */
export default async function loadAdministrativeUnits({ container }: { container: MedusaContainer }) {
  const data = countryData()
  const { result } = await loadUnitsWorkflow(container).run({ input: data })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`territory: ${data.units.length} units known, ${result.units} new; ${data.lineage.length} steps of lineage, ${result.lineage} new`)
}
