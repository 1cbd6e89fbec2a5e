import { Module } from "@medusajs/framework/utils"
import { LABELS_MODULE } from "./name"
import LabelsModuleService from "./service"

export { LABELS_MODULE } from "./name"
export type { default as LabelsModuleService } from "./service"
export type * from "./service"

export default Module(LABELS_MODULE, { service: LabelsModuleService })
