import type { MedusaContainer } from "@medusajs/framework/types"
import { announce } from "@ocop/catalogue/freshness/tell-storefront"
import { lotsOf } from "../lots/module"

/** Tells the storefront which trace pages are no longer true: of these lots, also where a page said that there is no such lot. */
export async function announceTraces(container: MedusaContainer, lotIds: readonly string[]): Promise<void> {
  if (lotIds.length === 0) return
  const rows = await lotsOf(container).listLots({ id: [...lotIds] }, { take: null, select: ["id", "code"] })
  await announce(container, rows.flatMap(({ id, code }) => [`lot:${id}`, `lot-code:${code.slice(0, 60)}`]))
}
