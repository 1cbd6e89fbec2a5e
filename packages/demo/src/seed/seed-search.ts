import { Modules } from "@medusajs/framework/utils"
import type { SeedContext } from "./context"

/** A migrated index takes no documents before it was filled once, be it with nothing. What the seed's events write then finds it open. */
export async function openSearch(context: SeedContext): Promise<void> {
  const found = await count(context, {}).catch(() => null)
  if (found === null) await reindex(context)
}

/** Fills the index, the last step, when products are missing there or this run has recorded decisions whose events may not have arrived yet. */
export async function fillSearch(context: SeedContext, { handles, decided }: { handles: string[]; decided: boolean }): Promise<void> {
  if (decided || (await count(context, { handle: handles })) < handles.length) await reindex(context)
}

async function count({ container }: SeedContext, filters: Record<string, string[]>): Promise<number> {
  const { metadata } = await container.resolve(Modules.SEARCH).search({ entity: "product", fields: ["id"], filters, pagination: { take: 1 } })
  return metadata.count ?? 0
}

const reindex = ({ container }: SeedContext) => container.resolve(Modules.SEARCH).reindex({ index: "product" })
