import { Module } from "@medusajs/framework/utils"
import { CONSIGNMENT_MODULE } from "./name"
import ConsignmentModuleService from "./service"

export { CONSIGNMENT_MODULE, ConsignmentModuleService }
export type { MarkDownRow, NewMarkDown, NewTransfer, TransferCount } from "./service"

export default Module(CONSIGNMENT_MODULE, { service: ConsignmentModuleService })
