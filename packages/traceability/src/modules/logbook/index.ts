import { Module } from "@medusajs/framework/utils"
import { LOGBOOK_MODULE } from "./name"
import LogbookModuleService from "./service"

export { LOGBOOK_MODULE } from "./name"
export type { default as LogbookModuleService } from "./service"

export default Module(LOGBOOK_MODULE, { service: LogbookModuleService })
