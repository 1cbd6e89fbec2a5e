import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@ocop/producer/modules/settlement"
import { postEntriesWorkflow } from "@ocop/producer/workflows"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { findAgain, lossesAt, type LossAtPlace } from "@ocop/traceability/workflows"
import { placeOf } from "../goods/places"
import type { PointActor } from "../modules/sales-point"
import { notFound, refused } from "../refusals"
import { dayText } from "../rules/in-words"
import { dueOn, lossPart } from "../rules/market"
import { marketOf } from "./module"
import { bookReturn } from "./return-goods"

type GoodsLine = { title: string; quantity: number; amount: number }

/** A box that turns up later than this belongs to a year that has long been settled: the office corrects it by hand. */
const DAYS_BACK = 92
/** Seconds somebody waits for another who found something of the same loss. */
const PATIENCE_S = 20

export interface FindAgainAtPoint {
  sales_point_id: string
  /** the movement by which it was lost */
  loss_id: string
  quantity: number
  reason: string
  /** made by the device: the same twice is once */
  key: string
  by: PointActor
}

const sourceOf = (sales_point_id: string, key: string) => `found:${sales_point_id}:${key}`

/**
 * Boxes written down as lost that are there after all: back on the shelf they were lost from, in their lot, and what was made good for
 * them is taken back by entries that name it, in the first open month. Nothing that was written is changed.
 */
export async function findAgainAtPoint(container: MedusaContainer, input: FindAgainAtPoint): Promise<void> {
  return container.resolve(Modules.LOCKING).execute(`loss:${input.loss_id}`, () => findAlone(container, input), { timeout: PATIENCE_S })
}

async function findAlone(container: MedusaContainer, { sales_point_id, loss_id, quantity, reason, key, by }: FindAgainAtPoint): Promise<void> {
  const place = await placeOf(container, { point_id: sales_point_id })
  const source = sourceOf(sales_point_id, key)
  const read = async () => (await lossesAt(container, { stock_location_id: place.location_id, id: loss_id, limit: 1 })).losses[0] ?? notFound("Điểm bán này không có lần ghi mất đó.")
  const loss = await read()
  if (!loss.findings.some((finding) => finding.source === source)) {
    const lost_on = todayInVietnam(loss.at)
    const missing = loss.quantity - loss.found
    if (!place.takes) refused(`${place.name} đã đóng, không còn kệ để đặt lại. Hãy gửi hộp về chủ thể và ghi điều chỉnh ở sổ của họ.`, "point_takes_nothing")
    if (lost_on < dueOn(todayInVietnam(now()), -DAYS_BACK)) refused(`Lần mất này ghi ngày ${dayText(lost_on)}, đã hơn ${DAYS_BACK} ngày. Hãy nhờ Phòng Kinh tế ghi điều chỉnh ở sổ của chủ thể.`, "loss_too_old")
    if (quantity > missing) refused(missing > 0 ? `Lần này chỉ còn ${missing} hộp chưa tìm thấy, không phải ${quantity}.` : "Mọi hộp của lần mất này đã được tìm thấy.", "more_than_lost")
  }
  await findAgain(container, { loss_id, quantity, reason, source, by })
  await undoLoss(container, await read(), source)
}

/** What was made good for a loss is written under: of a count one for all its lots, elsewhere of the loss itself. */
export function lossSource({ source }: Pick<LossAtPlace, "source">): string {
  const [kind, count] = (source ?? "").split(":")
  return `loss:${kind === "stall-count" ? `count:${count}` : source}`
}

/** Takes back what was made good for boxes that were found again; safe to repeat. */
export async function undoLoss(container: MedusaContainer, loss: LossAtPlace, source: string): Promise<void> {
  const index = loss.findings.findIndex((finding) => finding.source === source)
  const finding = loss.findings[index]
  if (!finding) return
  const by = { role: finding.role, id: finding.actor_id, name: finding.by }
  const why = `Tìm thấy lại ${finding.quantity} hộp: ${finding.reason}`
  const market = marketOf(container)
  const [charge] = await market.listStallCharges({ source: lossSource(loss), kind: "loss" }, { take: 1 })
  if (charge) {
    const left = await market.leftOfCharge({ charge_id: charge.id, lot_id: loss.lot_id, except: returnKey(finding.id) })
    const quantity = Math.min(finding.quantity, left)
    if (quantity === 0) return
    return bookReturn(container, await market.writeReturn({ charge_id: charge.id, lines: [{ lot_id: loss.lot_id, quantity }], reason: why, key: returnKey(finding.id), happened_on: todayInVietnam(new Date(finding.at)), by, at: new Date(finding.at) }))
  }
  const settlement = container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
  const made_good = await settlement.listLedgerEntries({ source_id: lossSource(loss), source_kind: ["stall", "consignment"], kind: "loss" }, { take: null, order: { id: "ASC" } })
  const corrections = await settlement.listLedgerEntries({ corrects: made_good.map(({ id }) => id) }, { take: null, select: ["amount", "source_id", "corrects"] })
  const before = loss.findings.slice(0, index).reduce((sum, { quantity }) => sum + quantity, 0)
  // Several: a gift box of the shop holds goods of several producers.
  const entries = made_good.flatMap(({ id, producer_id, source_kind, deal, reference, amount: whole, goods }) => {
    const lines = ((goods ?? []) as unknown as GoodsLine[]).filter(({ title }) => title.endsWith(`lô ${loss.lot_code}`))
    const back = lines.map((line) => ({ title: line.title, quantity: finding.quantity, amount: -lossPart(line, { before, now: finding.quantity }) }))
    // Never more than the office has left of it by corrections of its own.
    const left = corrections.filter(({ corrects, source_id }) => corrects === id && source_id !== source).reduce((sum, { amount }) => sum + amount, whole)
    const amount = Math.max(back.reduce((sum, line) => sum + line.amount, 0), -Math.max(0, left))
    if (amount === 0) return []
    return [{ producer_id, kind: "correction" as const, amount, source_kind, source_id: source, deal, reference, corrects: id, note: why, goods: back, happened_at: new Date(finding.at).toISOString() }]
  })
  if (entries.length > 0) await postEntriesWorkflow(container).run({ input: { entries, by } })
}

const returnKey = (finding_id: string) => `found:${finding_id}`
