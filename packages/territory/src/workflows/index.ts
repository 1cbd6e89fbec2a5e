export { countryData } from "../data/country-data"
export type { TerritoryData } from "../data/country"
export { loadUnitsWorkflow } from "./load-units"
