import { Module } from "@medusajs/framework/utils"
import TerritoryModuleService from "./service"

export const TERRITORY_MODULE = "territory"
export { now } from "./clock"
export type { TerritoryOptions } from "./service"
export { TerritoryModuleService }

export default Module(TERRITORY_MODULE, { service: TerritoryModuleService })
