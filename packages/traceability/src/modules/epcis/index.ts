import { Module } from "@medusajs/framework/utils"
import { EPCIS_MODULE } from "./name"
import EpcisModuleService from "./service"

export { EPCIS_MODULE } from "./name"
export type { default as EpcisModuleService } from "./service"
export type * from "./service"

export default Module(EPCIS_MODULE, { service: EpcisModuleService })
