import { Modules } from "@medusajs/framework/utils"
import type { SeedContext } from "./context"

/** A migrated index takes no documents before it was filled once, be it with nothing. What the seed's events write then finds it open. */
export async function openSearch(context: SeedContext): Promise<void> {
  const found = await count(context, {}).catch(() => null)
  if (found === null) await reindex(context)
}

/** Fills the index, the last step: what earlier steps announced may not be written there yet when the seed ends. */
export const fillSearch = (context: SeedContext) => reindex(context)

async function count({ container }: SeedContext, filters: Record<string, string[]>): Promise<number> {
  const { metadata } = await container.resolve(Modules.SEARCH).search({ entity: "product", fields: ["id"], filters, pagination: { take: 1 } })
  return metadata.count ?? 0
}

const reindex = ({ container }: SeedContext) => container.resolve(Modules.SEARCH).reindex({ index: "product" })
