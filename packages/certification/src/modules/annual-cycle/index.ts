import { Module } from "@medusajs/framework/utils"
import { ANNUAL_CYCLE_MODULE } from "./name"
import AnnualCycleModuleService from "./service"

export { ANNUAL_CYCLE_MODULE } from "./name"
export type { default as AnnualCycleModuleService } from "./service"
export type { DossierRow } from "./rows"

export default Module(ANNUAL_CYCLE_MODULE, { service: AnnualCycleModuleService })
