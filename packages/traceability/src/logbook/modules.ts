import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { LOGBOOK_MODULE, type LogbookModuleService } from "../modules/logbook"

export const logbookOf = (container: MedusaContainer): LogbookModuleService => container.resolve(LOGBOOK_MODULE)
export const producersOf = (container: MedusaContainer): ProducerModuleService => container.resolve(PRODUCER_MODULE)
export const territoryOf = (container: MedusaContainer): TerritoryModuleService => container.resolve(TERRITORY_MODULE)
