import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@ocop/producer/modules/settlement"
import { lossesAt } from "@ocop/traceability/workflows"
import { locationOfPoint } from "../goods/places"
import type { LossListResponse } from "../http-goods"
import { lossSource } from "./found-again"
import { marketOf } from "./module"

/** What was lost at a point, the newest first, with who made it good and what was found again. */
export async function readLosses(container: MedusaContainer, { point_id, limit, offset }: { point_id: string; limit: number; offset: number }): Promise<LossListResponse> {
  const { losses, count } = await lossesAt(container, { stock_location_id: await locationOfPoint(container, point_id), limit, offset })
  const sources = losses.map(lossSource)
  const [charges, entries, { data }] = await Promise.all([
    marketOf(container).listStallCharges({ source: sources, kind: "loss" }, { take: null, select: ["id", "source", "number"] }),
    container.resolve<SettlementModuleService>(SETTLEMENT_MODULE).listLedgerEntries({ source_id: sources, kind: "loss" }, { take: null, select: ["id", "source_id"] }),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["id", "name"], filters: { id: [...new Set(losses.map(({ producer_id }) => producer_id))] } }),
  ])
  const nameOf = new Map((data as unknown as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
  return {
    losses: losses.map((loss) => {
      const source = lossSource(loss)
      const charge = charges.find((row) => row.source === source)
      const shop = entries.some((row) => row.source_id === source)
      return {
        id: loss.id, lot_id: loss.lot_id, lot_code: loss.lot_code, title: loss.title, producer: { id: loss.producer_id, name: nameOf.get(loss.producer_id) ?? "" },
        quantity: loss.quantity, found: loss.found, reason: loss.reason, by: loss.by, at: loss.at.toISOString(), borne_by: charge ? "chain" : shop ? "shop" : "producer", bill: charge?.number ?? null,
        findings: loss.findings.map(({ quantity, reason, by, at }) => ({ quantity, reason, by, at: new Date(at).toISOString() })),
      }
    }),
    count, limit, offset,
  }
}
