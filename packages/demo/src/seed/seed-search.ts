import { Modules } from "@medusajs/framework/utils"
import type { ProductRow } from "../data/product-row"
import type { SeedContext } from "./context"

/** A migrated index takes no documents before it was filled once, be it with nothing. What the seed's events write then finds it open. */
export async function openSearch(context: SeedContext): Promise<void> {
  const found = await count(context, {}).catch(() => null)
  if (found === null) await reindex(context)
}

/** Fills the index, the last step: one that holds all these products was filled by a seed that came to its end. */
export async function fillSearch(context: SeedContext, rows: ProductRow[]): Promise<void> {
  const found = await count(context, { handle: rows.map(({ handle }) => handle) })
  if (found < rows.length) await reindex(context)
}

async function count({ container }: SeedContext, filters: Record<string, string[]>): Promise<number> {
  const { metadata } = await container.resolve(Modules.SEARCH).search({ entity: "product", fields: ["id"], filters, pagination: { take: 1 } })
  return metadata.count ?? 0
}

const reindex = ({ container }: SeedContext) => container.resolve(Modules.SEARCH).reindex({ index: "product" })
