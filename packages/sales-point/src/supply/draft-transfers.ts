import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { placeOf } from "../goods/places"
import { sendableFrom } from "../goods/sendable"
import { draftTransfer } from "../goods/transfer"
import type { PointActor } from "../modules/sales-point"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { refused } from "../refusals"
import { takeLots } from "../rules/supply"
import { supplyNames } from "./names"
import { WEB } from "./past"

export interface DraftedTransfers {
  /** ids of the transfers that were drafted */
  transfers: string[]
  /** what could not be drafted yet, as sentences */
  missing: string[]
}

interface DraftTransfersOf {
  id: string
  fortnight: number
  /** `YYYY-MM-DD` */
  today: string
  by: PointActor
}

const PATIENCE_S = 30

/**
 * What a plan sends out in one fortnight, as draft transfers: one a producer and point, of the lots that are there, first expired
 * first. A line whose goods are not packed yet waits and is named; a line that has its transfer gets no second one.
 */
export function draftTransfersOf(container: MedusaContainer, input: DraftTransfersOf): Promise<DraftedTransfers> {
  // Two people at the same button, or one who taps twice: the second finds the lines drafted.
  return container.resolve(Modules.LOCKING).execute(`supply-plan:${input.id}`, () => draftAlone(container, input), { timeout: PATIENCE_S })
}

async function draftAlone(container: MedusaContainer, { id, fortnight, today, by }: DraftTransfersOf): Promise<DraftedTransfers> {
  const service = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const plan = await service.retrievePlan(id)
  if (plan.status !== "accepted") refused("Kế hoạch chưa chốt nên chưa lập phiếu chuyển được.", "plan_not_accepted")
  const lines = (await service.listSupplyPlanLines({ plan_id: id, fortnight, transfer_id: null }, { take: null, order: { producer_id: "ASC", outlet_id: "ASC", variant_id: "ASC" } })).filter(({ outlet_id }) => outlet_id !== WEB)
  const names = await supplyNames(container)
  const drafted: DraftedTransfers = { transfers: [], missing: [] }
  for (const producer_id of new Set(lines.map((line) => line.producer_id))) {
    const own = lines.filter((line) => line.producer_id === producer_id)
    const lots = (await sendableFrom(container, await placeOf(container, { producer_id }), today)).filter(({ sellable, best_before }) => sellable && (best_before === null || best_before >= today))
    for (const point_id of new Set(own.map(({ outlet_id }) => outlet_id))) {
      const ready = own.filter(({ outlet_id }) => outlet_id === point_id).flatMap((line) => {
        const taken = takeLots(lots, line.variant_id, line.quantity)
        if (!taken) drafted.missing.push(`${names.producers.get(producer_id) ?? producer_id} chưa có đủ ${line.quantity} ${names.variants.get(line.variant_id) ?? line.variant_id} đã đóng gói cho ${names.outlets.get(point_id) ?? point_id}.`)
        return taken ? [{ line, taken }] : []
      })
      if (ready.length === 0) continue
      const transfer_id = await draftTransfer(container, { from: { producer_id }, to: { point_id }, lines: ready.flatMap(({ taken }) => taken), note: plan.title, by })
      await service.updateSupplyPlanLines(ready.map(({ line }) => ({ id: line.id, transfer_id })))
      drafted.transfers.push(transfer_id)
    }
  }
  return drafted
}
