import { Module } from "@medusajs/framework/utils"
import { INSPECTION_MODULE } from "./name"
import InspectionModuleService from "./service"

export { INSPECTION_MODULE } from "./name"
export type { default as InspectionModuleService } from "./service"

export default Module(INSPECTION_MODULE, { service: InspectionModuleService })
