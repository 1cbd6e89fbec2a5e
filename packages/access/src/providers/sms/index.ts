import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SmsProvider } from "./sms-provider"

export type { SmsOptions } from "./sms-options"

export default ModuleProvider(Modules.NOTIFICATION, { services: [SmsProvider] })
