import { Module } from "@medusajs/framework/utils"
import { SUPPLY_MODULE } from "./name"
import SupplyModuleService from "./service"

export { SUPPLY_MODULE }
export { SupplyModuleService }
export type { PlanRow, PlanActor, Standings, WishRow } from "./service"

export default Module(SUPPLY_MODULE, { service: SupplyModuleService })
