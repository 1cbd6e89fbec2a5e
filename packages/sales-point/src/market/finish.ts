import type { MedusaContainer } from "@medusajs/framework/types"
import { bookReturn } from "./return-goods"
import { bookCount } from "./count-stall"
import { postCharge } from "./charge"
import { marketOf } from "./module"

/** Brings what was written since then at stalls to where it belongs, should a process have died half-way. */
export async function finishStalls(container: MedusaContainer, since: Date): Promise<void> {
  const market = marketOf(container)
  const lately = { created_at: { $gte: since } }
  for (const { id } of await market.listStallCounts(lately, { take: null, select: ["id"] })) await bookCount(container, id)
  for (const { id, kind } of await market.listStallCharges(lately, { take: null, select: ["id", "kind"] })) await (kind === "return" ? bookReturn(container, id) : postCharge(container, id))
}
