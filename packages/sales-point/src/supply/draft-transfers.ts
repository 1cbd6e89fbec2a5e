import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { movedTo } from "../fair/read-fairs"
import { placeOf } from "../goods/places"
import { sendableFrom } from "../goods/sendable"
import { draftTransfer } from "../goods/transfer"
import { SALES_POINT_MODULE, type PointActor, type SalesPointModuleService } from "../modules/sales-point"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { refused } from "../refusals"
import { leftToDraft, takeLots } from "../rules/supply"
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
 * first. A line whose goods are not packed yet waits and is named; a line that has its transfer gets no second one, nor does one to a
 * fair's booth whose goods the fair has sent already.
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
  const [names, toBooths] = await Promise.all([supplyNames(container, { variant_ids: [...new Set(lines.map(({ variant_id }) => variant_id))] }), boothBook(container, { plan_id: id, fortnight, outlets: [...new Set(lines.map(({ outlet_id }) => outlet_id))] })])
  const drafted: DraftedTransfers = { transfers: [], missing: [] }
  for (const producer_id of new Set(lines.map((line) => line.producer_id))) {
    const own = lines.filter((line) => line.producer_id === producer_id)
    const lots = (await sendableFrom(container, await placeOf(container, { producer_id }), today)).filter(({ sellable, best_before }) => sellable && (best_before === null || best_before >= today))
    for (const point_id of new Set(own.map(({ outlet_id }) => outlet_id))) {
      const there = own.filter(({ outlet_id }) => outlet_id === point_id).map((line) => ({ line, ...toBooths(line) }))
      const sent = there.flatMap(({ line, left, by: transfer_id }) => (left === 0 && transfer_id !== null ? [{ id: line.id, transfer_id }] : []))
      if (sent.length > 0) await service.updateSupplyPlanLines(sent)
      const ready = there.flatMap(({ line, left }) => {
        if (left === 0) return []
        const taken = takeLots(lots, line.variant_id, left)
        if (!taken) drafted.missing.push(`${names.producers.get(producer_id) ?? producer_id} chưa có đủ ${left} ${names.variants.get(line.variant_id) ?? line.variant_id} đã đóng gói cho ${names.outlets.get(point_id) ?? point_id}.`)
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

interface PlannedLine {
  producer_id: string
  outlet_id: string
  variant_id: string
  quantity: number
}

/**
 * What of a line is still to be drafted. A booth is there once, for one fair, and the fair drafts what was promised, too: there, what the
 * plan sends up to this fortnight is set against all that stands in transfers to it.
 */
async function boothBook(container: MedusaContainer, { plan_id, fortnight, outlets }: { plan_id: string; fortnight: number; outlets: string[] }): Promise<(line: PlannedLine) => { left: number; /** a transfer that carries it already */ by: string | null }> {
  const booths = outlets.length === 0 ? [] : (await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPoints({ id: outlets, kind: "fair_booth" }, { take: null, select: ["id"] })).map(({ id }) => id)
  const planned = booths.length === 0 ? [] : await container.resolve<SupplyModuleService>(SUPPLY_MODULE).listSupplyPlanLines({ plan_id, outlet_id: booths, fortnight: { $lte: fortnight } }, { take: null })
  const moved = booths.length === 0 ? [] : (await movedTo(container, booths)).lines
  return (line) => {
    if (!booths.includes(line.outlet_id)) return { left: line.quantity, by: null }
    const same = moved.filter((each) => each.to === line.outlet_id && each.producer_id === line.producer_id && each.variant_id === line.variant_id)
    const own = planned.filter((each) => each.outlet_id === line.outlet_id && each.producer_id === line.producer_id && each.variant_id === line.variant_id)
    return { left: leftToDraft({ line: line.quantity, planned: sum(own), sent: sum(same) }), by: same.at(-1)?.transfer_id ?? null }
  }
}

const sum = (rows: readonly { quantity: number }[]): number => rows.reduce((all, { quantity }) => all + quantity, 0)
