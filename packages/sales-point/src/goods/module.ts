import type { MedusaContainer } from "@medusajs/framework/types"
import type { ConsignmentModuleService } from "../modules/consignment"
import { CONSIGNMENT_MODULE } from "../modules/consignment/name"

export const consignmentOf = (container: MedusaContainer): ConsignmentModuleService => container.resolve(CONSIGNMENT_MODULE)
