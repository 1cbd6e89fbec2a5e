import { Module } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE } from "./name"
import CatalogueModuleService from "./service"

export { CATALOGUE_MODULE } from "./name"
export type { default as CatalogueModuleService } from "./service"

export default Module(CATALOGUE_MODULE, { service: CatalogueModuleService })
