import { countryData } from "../../src/data/country-data"
import { UnitDirectory } from "../../src/rules"

const data = countryData()

/** The directory as `medusa db:migrate` fills it. */
export const country = new UnitDirectory(data.units, data.lineage)
export const countryRows = data
export const TODAY = "2026-11-23"
