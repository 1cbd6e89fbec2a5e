import { Module } from "@medusajs/framework/utils"
import EditorialModuleService from "./service"

export { now } from "./clock"
export const EDITORIAL_MODULE = "editorial"
export { EditorialModuleService }

export default Module(EDITORIAL_MODULE, { service: EditorialModuleService })
