import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import { MailProvider } from "./mail-provider"

export type { MailOptions } from "./mail-options"
export { MailProvider }

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailProvider] })
