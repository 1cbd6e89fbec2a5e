import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { THE_SHOP } from "@ocop/traceability/rules"
import { departFrom, endTravel, shelfAt } from "@ocop/traceability/workflows"
import type { TransferView } from "../http-goods"
import type { PointActor } from "../modules/sales-point"
import { invalid, refused } from "../refusals"
import { objectionsToCounts, whyNoTransferStep, type Counted, type TransferVerb } from "../rules/goods"
import { buyOnReceipt, refuseAfterContract, refuseUnpriced } from "../market/buy-on-receipt"
import { consignmentOf } from "./module"
import { placeOf, type PlaceRef } from "./places"
import { readTransfer } from "./read-transfers"

export interface DraftTransfer {
  /** the same twice is one transfer */
  id?: string
  from: PlaceRef
  to: PlaceRef
  lines: { lot_id: string; quantity: number }[]
  note?: string | null
  by: PointActor
}

/** Writes down what is to go from where to where. Nothing moves yet. Expired goods go to their maker only. */
export async function draftTransfer(container: MedusaContainer, { id, from, to, lines, note = null, by }: DraftTransfer): Promise<string> {
  const [origin, goal] = await Promise.all([placeOf(container, from), placeOf(container, to)])
  if (origin.location_id === goal.location_id) refused("Nơi gửi và nơi nhận phải khác nhau.", "same_place")
  if (origin.producer_id && goal.producer_id) refused("Hàng đi giữa chủ thể và điểm bán, hoặc giữa hai điểm bán.", "no_point")
  if (!goal.takes) refused(`${goal.name} chưa được duyệt hoặc đã đóng, nên không nhận hàng.`, "point_takes_nothing")
  if (new Set(lines.map(({ lot_id }) => lot_id)).size < lines.length) invalid("Mỗi lô ghi một dòng.")
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  const rows = await lots.listLots({ id: lines.map(({ lot_id }) => lot_id), kind: "packed" }, { take: null })
  const balances = await lots.listLotBalances({ lot_id: rows.map(({ id }) => id) }, { take: null })
  const blockOf = new Map(balances.map(({ lot_id, block }) => [lot_id, block]))
  const today = todayInVietnam(now())
  const drafted = lines.map(({ lot_id, quantity }) => {
    const lot = rows.find(({ id }) => id === lot_id)
    if (!lot?.variant_id) return invalid("Có lô chưa đóng gói hoặc không còn. Chỉ chuyển được thành phẩm.")
    if (goal.producer_id) {
      if (goal.producer_id !== lot.producer_id) refused(`Lô ${lot.code} không phải của ${goal.name}.`, "not_its_maker")
    } else {
      if (lot.best_before !== null && lot.best_before < today) refused(`Lô ${lot.code} đã hết hạn ngày ${lot.best_before}, ${onlyHome(lot)}.`, "expired")
      if (blockOf.get(lot_id)) refused(`Lô ${lot.code} đang bị tạm giữ hoặc thu hồi, ${onlyHome(lot)}.`, "lot_blocked")
    }
    if (origin.producer_id && origin.producer_id !== lot.producer_id) refused(`Lô ${lot.code} không phải của ${origin.name}.`, "not_its_maker")
    return { lot_id, lot_code: lot.code, variant_id: lot.variant_id, producer_id: lot.producer_id, title: lot.title, best_before: lot.best_before, quantity }
  })
  return consignmentOf(container).draftTransfer({ ...(id && { id }), from: origin, to: goal, note, lines: drafted, by, at: now() })
}

/** What may still be done with boxes nobody may sell. Gift boxes of several producers have no home to go to. */
const onlyHome = ({ producer_id }: { producer_id: string }) => (producer_id === THE_SHOP ? "chỉ ghi hỏng được" : "chỉ trả về chủ thể được")

interface StepTransfer {
  id: string
  verb: TransferVerb
  reason?: string | null
  counts?: Counted[]
  by: PointActor
}

/**
 * ready → dispatch (boxes leave the shelf) → receive (the receiver counts, every difference is explained) or cancel (boxes come back).
 * Boxes that were already under way when a process died are found by `settleTransfer`.
 */
export async function stepTransfer(container: MedusaContainer, { id, verb, reason = null, counts = [], by }: StepTransfer): Promise<void> {
  const transfer = await readTransfer(container, id)
  const objection = whyNoTransferStep(transfer.status, verb)
  if (objection) refused(objection, "wrong_step")
  const service = consignmentOf(container)
  const [stored] = await service.listGoodsTransfers({ id }, { take: 1 })
  const take = (to: Parameters<typeof service.takeTransferStep>[0]["to"], more: { counts?: Counted[] } = {}) => service.takeTransferStep({ transfer_id: id, from: transfer.status, to, reason, by, at: now(), ...more })
  const load = { stock_location_id: stored!.from_location_id, by, reason: `${stored!.code} → ${stored!.to_name}`, from_store: stored!.from_producer_id ? { producer_id: stored!.from_producer_id } : null }
  switch (verb) {
    case "ready":
      return take("ready")
    case "dispatch":
      await refuseAfterContract(container, transfer)
      await enoughThere(container, transfer, stored!.from_location_id, stored!.from_producer_id)
      await departFrom(container, { ...load, boxes: transfer.lines, source: outOf(id) })
      return take("in_transit")
    case "cancel":
      if (!reason?.trim()) invalid("Hãy ghi vì sao hủy phiếu.")
      await take("cancelled")
      return settleTransfer(container, id)
    case "receive": {
      const objections = objectionsToCounts(transfer.lines, counts)
      if (objections.length > 0) invalid(objections.join(" "), "counts_wrong")
      await refuseUnpriced(container, transfer)
      // More than was written down: the sender's shelf gives the rest, or the count is wrong.
      const extra = transfer.lines.flatMap(({ id: line, lot_id, quantity }) => {
        const more = (counts.find(({ line_id }) => line_id === line)?.counted ?? 0) - quantity
        return more > 0 ? [{ lot_id, quantity: more }] : []
      })
      if (extra.length > 0) await departFrom(container, { ...load, boxes: extra, source: `${outOf(id)}:extra` })
      const differs = transfer.lines.some(({ id: line, quantity }) => counts.find(({ line_id }) => line_id === line)?.counted !== quantity)
      await take(differs ? "received_with_difference" : "received", { counts })
      return settleTransfer(container, id)
    }
  }
}

const outOf = (id: string) => `transfer:${id}`

/** Said before anything moves, all lots together. */
async function enoughThere(container: MedusaContainer, transfer: TransferView, location_id: string, producer_id: string | null): Promise<void> {
  const shelf = new Map((await shelfAt(container, location_id)).map((row) => [row.lot_id, row.quantity]))
  const store = new Map<string, number>()
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  if (producer_id) for (const { lot_id, made, used, shelved, sold } of await lots.listLotBalances({ lot_id: transfer.lines.map((line) => line.lot_id) }, { take: null })) store.set(lot_id, made - used - shelved - sold)
  const gone = await lots.listLotMovements({ source: transfer.lines.map(({ lot_id }) => `${outOf(transfer.id)}:${lot_id}`) }, { take: null, select: ["id", "lot_id"] })
  const left = new Set(gone.map(({ lot_id }) => lot_id))
  const short = transfer.lines.filter(({ lot_id, quantity }) => !left.has(lot_id) && (shelf.get(lot_id) ?? 0) + (store.get(lot_id) ?? 0) < quantity)
  if (short.length > 0) refused(`Kho gửi không đủ: ${short.map(({ lot_code, lot_id, quantity }) => `lô ${lot_code} cần ${quantity}, có ${(shelf.get(lot_id) ?? 0) + (store.get(lot_id) ?? 0)}`).join("; ")}.`, "not_enough_on_shelf")
}

/** Brings the boxes of a transfer that has ended to where its counts say, and sells them to a chain that buys on receipt; what is there already stays. Safe to repeat. */
export async function settleTransfer(container: MedusaContainer, id: string): Promise<void> {
  const transfer = await readTransfer(container, id)
  const [stored] = await consignmentOf(container).listGoodsTransfers({ id }, { take: 1 })
  const by = { role: "system", id: "transfer", name: transfer.steps[0]?.by ?? "Phiếu chuyển" }
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  const left = await lots.listLotMovements({ kind: "depart", source: transfer.lines.map(({ lot_id }) => `${outOf(id)}:${lot_id}`) }, { take: null })
  const leftOf = new Map(left.map(({ lot_id, quantity }) => [lot_id, quantity]))
  const movements = transfer.lines.flatMap(({ lot_id, quantity, count }) => {
    const home = { lot_id, kind: "arrive" as const, stock_location_id: stored!.from_location_id }
    if (transfer.status === "cancelled") return [{ ...home, quantity: leftOf.get(lot_id) ?? 0, reason: "Phiếu chuyển bị hủy" }]
    if (!count) return []
    const missing = Math.max(0, quantity - count.counted)
    const there = { lot_id, kind: "arrive" as const, stock_location_id: stored!.to_location_id, quantity: count.counted }
    const rest = count.difference === "left_behind" || count.difference === "refused" ? { ...home, quantity: missing, reason: count.reason } : { lot_id, kind: "astray" as const, stock_location_id: stored!.to_location_id, quantity: missing, reason: count.reason }
    return [there, rest]
  })
  await endTravel(container, { movements, by, source: `${outOf(id)}:in` })
  await buyOnReceipt(container, id)
}
