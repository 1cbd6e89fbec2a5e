import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refreshProducts } from "./refresh-products"

/** How long a process trusts that it has looked. Between two looks a change is found by its event or by the job. */
const LOOK_EVERY_MS = 2_000
const MOST_AT_ONCE = 500

/** For which instants of the shop's clock the last look holds, and when by the wall clock it was taken. */
interface Look {
  taken_at: number
  from: number
  until: number
}

let last: Look | null = null
let running: Promise<void> | null = null

/**
 * Writes anew what the index says of stars whose answer has run out (or is not yet true, when the shop's clock was turned back) and tells
 * the storefront. Filters and counts ask this first, so they never speak of a star that has ended.
 */
export async function refreshStaleStars(container: MedusaContainer, now: Date): Promise<void> {
  const at = now.getTime()
  if (last && Date.now() - last.taken_at < LOOK_EVERY_MS && last.from <= at && at < last.until) return
  running ??= refresh(container, at).finally(() => (running = null))
  await running
}

async function refresh(container: MedusaContainer, at: number): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const done = new Set<string>()
  for (;;) {
    const { hits } = await search.search({
      entity: "product",
      fields: ["id"],
      filters: { $or: [{ star_until: { $lte: at } }, { star_at: { $gt: at } }] },
      pagination: { take: MOST_AT_ONCE },
      search_options: { count: "none" },
    })
    // The clock goes on while we write: what was written is not asked for a second time.
    const ids = hits.map(({ id }) => id).filter((id) => !done.has(id))
    if (ids.length === 0) break
    await refreshProducts(container, ids)
    ids.forEach((id) => done.add(id))
  }
  last = { taken_at: Date.now(), from: at, until: at + LOOK_EVERY_MS }
}
