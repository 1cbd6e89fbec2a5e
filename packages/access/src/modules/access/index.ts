import { Module } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "./name"
import AccessModuleService from "./service"

export { now } from "./clock"
export { ACCESS_MODULE } from "./name"
export type { AccessOptions, default as AccessModuleService, GrantRow, GrantsOf } from "./service"

export default Module(ACCESS_MODULE, { service: AccessModuleService })
