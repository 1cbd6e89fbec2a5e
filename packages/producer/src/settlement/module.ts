import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../modules/settlement"

export const settlementOf = (container: MedusaContainer): SettlementModuleService => container.resolve(SETTLEMENT_MODULE)

/** Who posts what nobody in particular does. */
export const HOUSE = { id: "system", name: "Hệ thống" }
