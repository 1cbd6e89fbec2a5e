import type { MedusaContainer } from "@medusajs/framework/types"
import { bookReturn } from "./return-goods"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { lossesAt } from "@ocop/traceability/workflows"
import { bookCount } from "./count-stall"
import { postCharge } from "./charge"
import { undoLoss } from "./found-again"
import { finishLoss } from "./losses"
import { marketOf } from "./module"

/** Brings what was written since then at stalls, and what was lost or found again at any point, to where it belongs, should a process have died half-way. */
export async function finishStalls(container: MedusaContainer, since: Date): Promise<void> {
  const market = marketOf(container)
  const lately = { created_at: { $gte: since } }
  for (const { id } of await market.listStallCounts(lately, { take: null, select: ["id"] })) await bookCount(container, id)
  for (const { id, kind } of await market.listStallCharges(lately, { take: null, select: ["id", "kind"] })) await (kind === "return" ? bookReturn(container, id) : postCharge(container, id))
  const moved = await container.resolve<LotsModuleService>(LOTS_MODULE).listLotMovements({ kind: ["lost", "found"], ...lately }, { take: null, order: { at: "ASC", id: "ASC" }, select: ["id", "kind", "source", "corrects", "stock_location_id"] })
  for (const { kind, source } of moved) if (kind === "lost" && source) await finishLoss(container, source)
  for (const { kind, source, corrects, stock_location_id } of moved) {
    const [loss] = kind === "found" && corrects ? (await lossesAt(container, { stock_location_id, id: corrects, limit: 1 })).losses : []
    if (loss && source) await undoLoss(container, loss, source)
  }
}
