import { Module } from "@medusajs/framework/utils"
import { FAIR_MODULE } from "./name"
import FairModuleService from "./service"

export { FAIR_MODULE }
export { FairModuleService }

export default Module(FAIR_MODULE, { service: FairModuleService })
