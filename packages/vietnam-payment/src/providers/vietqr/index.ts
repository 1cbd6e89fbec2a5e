import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { VietqrProvider } from "./service"

export type { VietqrOptions, VietqrSessionData } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [VietqrProvider] })
