import { Module } from "@medusajs/framework/utils"
import { COUNTER_MODULE } from "./name"
import CounterModuleService from "./service"

export { COUNTER_MODULE } from "./name"
export type { default as CounterModuleService } from "./service"
export type * from "./service"

export default Module(COUNTER_MODULE, { service: CounterModuleService })
