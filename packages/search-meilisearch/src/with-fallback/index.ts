import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { WithFallbackProvider } from "./with-fallback-provider"

export type { WithFallbackOptions } from "./with-fallback-provider"
export { WithFallbackProvider }

export default ModuleProvider(Modules.SEARCH, { services: [WithFallbackProvider] })
