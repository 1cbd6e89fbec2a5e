import type { MedusaContainer } from "@medusajs/framework/types"
import type { LotsModuleService } from "../modules/lots"
import { LOTS_MODULE } from "../modules/lots/name"

export const lotsOf = (container: MedusaContainer): LotsModuleService => container.resolve(LOTS_MODULE)
