import type { MedusaContainer } from "@medusajs/framework/types"
import { COUNTER_MODULE, type CounterModuleService } from "../modules/counter"

export const counterOf = (container: MedusaContainer): CounterModuleService => container.resolve<CounterModuleService>(COUNTER_MODULE)
