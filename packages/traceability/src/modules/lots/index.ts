import { Module } from "@medusajs/framework/utils"
import { LOTS_MODULE } from "./name"
import LotsModuleService from "./service"

export { LOTS_MODULE } from "./name"
export type { default as LotsModuleService } from "./service"
export type * from "./ledger"

export default Module(LOTS_MODULE, { service: LotsModuleService })
