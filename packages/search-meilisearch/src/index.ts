import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MeilisearchProvider } from "./meilisearch-provider"

export type { MeilisearchOptions } from "./options"
export { MeilisearchFault } from "./faults"
export { MeilisearchProvider }

export default ModuleProvider(Modules.SEARCH, { services: [MeilisearchProvider] })
