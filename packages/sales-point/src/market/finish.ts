import type { MedusaContainer } from "@medusajs/framework/types"
import { bookReturn } from "./return-goods"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { bookCount } from "./count-stall"
import { postCharge } from "./charge"
import { finishLoss } from "./losses"
import { marketOf } from "./module"

/** Brings what was written since then at stalls to where it belongs, should a process have died half-way. */
export async function finishStalls(container: MedusaContainer, since: Date): Promise<void> {
  const market = marketOf(container)
  const lately = { created_at: { $gte: since } }
  for (const { id } of await market.listStallCounts(lately, { take: null, select: ["id"] })) await bookCount(container, id)
  for (const { id, kind } of await market.listStallCharges(lately, { take: null, select: ["id", "kind"] })) await (kind === "return" ? bookReturn(container, id) : postCharge(container, id))
  const stalls = [...new Set((await market.listStallContracts({}, { take: null, select: ["sales_point_id"] })).map(({ sales_point_id }) => sales_point_id))]
  const losses = await container.resolve<LotsModuleService>(LOTS_MODULE).listLotMovements({ kind: "lost", ...lately }, { take: null, select: ["id", "source"] })
  for (const { source } of losses) {
    const sales_point_id = stalls.find((id) => source?.startsWith(`point-loss:${id}:`))
    if (source && sales_point_id) await finishLoss(container, { sales_point_id, source })
  }
}
