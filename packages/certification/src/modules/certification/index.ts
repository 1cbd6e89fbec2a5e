import { Module } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE } from "./name"
import CertificationModuleService from "./service"

export { now } from "./clock"
export { CERTIFICATION_MODULE } from "./name"
export type { default as CertificationModuleService } from "./service"

export default Module(CERTIFICATION_MODULE, { service: CertificationModuleService })
