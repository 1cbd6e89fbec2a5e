import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { allPublicIds } from "./all-public-ids"
import { refreshProducts } from "./refresh-products"
import type { Change } from "./what-changed"

/** Long enough for one workflow's events to come together, short against the five seconds a change may take to show. */
const GATHER_MS = 200

let gathered: { products: Set<string>; tags: Set<string>; everything: boolean } | null = null

/** Takes a change in; changes that come close together are worked off in one go. Never blocks who tells it. */
export function gather(container: MedusaContainer, change: Change): void {
  if (!gathered) {
    gathered = { products: new Set(), tags: new Set(), everything: false }
    setTimeout(() => void workOff(container), GATHER_MS)
  }
  for (const id of change.product_ids) gathered.products.add(id)
  for (const tag of change.tags) gathered.tags.add(tag)
  gathered.everything ||= change.everything
}

async function workOff(container: MedusaContainer): Promise<void> {
  const work = gathered
  gathered = null
  if (!work) return
  try {
    const ids = work.everything ? [...new Set([...(await allPublicIds(container)), ...work.products])] : [...work.products]
    await refreshProducts(container, ids, work.tags)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`catalogue: ${work.products.size} changed products are not in the search index yet: ${message}`)
    setTimeout(() => gather(container, { product_ids: [...work.products], tags: [...work.tags], everything: work.everything }), RETRY_MS).unref()
  }
}

const RETRY_MS = 2_000
