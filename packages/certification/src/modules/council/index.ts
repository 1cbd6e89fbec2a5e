import { Module } from "@medusajs/framework/utils"
import { COUNCIL_MODULE } from "./name"
import CouncilModuleService from "./service"

export { COUNCIL_MODULE } from "./name"
export type { default as CouncilModuleService } from "./service"

export default Module(COUNCIL_MODULE, { service: CouncilModuleService })
