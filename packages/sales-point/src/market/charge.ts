import type { MedusaContainer } from "@medusajs/framework/types"
import { postEntriesWorkflow, postReturnWorkflow, postSaleWorkflow } from "@ocop/producer/workflows"
import { now } from "@ocop/territory/modules/territory"
import { moveOverCounter } from "@ocop/traceability/workflows"
import { locationOfPoint } from "../goods/places"
import type { ChargeLine } from "../modules/market"
import type { PointActor } from "../modules/sales-point"
import { refused } from "../refusals"
import { dueOn, worthOf } from "../rules/market"
import { marketOf, type ContractRow } from "./module"
import { type OwnLine, ownLines, ownLinesBack } from "./own-lines"
import { boxPrices } from "./prices"

export interface SoldLot {
  lot_id: string
  lot_code: string
  variant_id: string
  producer_id: string
  title: string
  quantity: number
}

interface ChargeChain {
  sales_point_id: string
  contract: ContractRow
  kind: "delivery" | "report"
  /** "transfer:…", "count:…" */
  source: string
  happened_on: string
  sold: readonly SoldLot[]
  by: PointActor
}

/** Noon in Vietnam of a day: the instant of what is known by its day. */
export const noonOf = (day: string): string => `${day}T05:00:00.000Z`

/**
 * Boxes that become the chain's: off the shelf of the stall as sold, onto the chain's account at the terms of the day, and onto the ledgers of their producers.
 * Each of the three is written once, so what was cut off half-way is done again from the start.
 */
export async function chargeChain(container: MedusaContainer, { sales_point_id, contract, kind, source, happened_on, sold, by }: ChargeChain): Promise<void> {
  const boxes = sold.filter(({ quantity }) => quantity > 0)
  if (boxes.length === 0) return
  const market = marketOf(container)
  const [known] = await market.listStallCharges({ source }, { take: 1, select: ["id"] })
  if (known) return postCharge(container, known.id)
  const prices = await boxPrices(container, { sales_point_id, contract, variant_ids: boxes.map(({ variant_id }) => variant_id), day: happened_on })
  const unpriced = [...new Set(boxes.filter(({ variant_id }) => !prices.has(variant_id)).map(({ title }) => title))]
  if (unpriced.length > 0) refused(`Chưa có giá của ${unpriced.join(", ")}: hãy ghi giá đã thỏa thuận với siêu thị trước.`, "no_price")
  const stock_location_id = await locationOfPoint(container, sales_point_id)
  const sourceOf = (lot_id: string) => `sale:stall:${source}:${lot_id}`
  const moved = await moveOverCounter(container, { moves: boxes.map(({ lot_id, quantity }) => ({ source: sourceOf(lot_id), kind: "sale" as const, lot_id, stock_location_id, quantity, at: new Date(noonOf(happened_on)) })), by })
  const lines = boxes.flatMap(({ quantity: asked, ...lot }): ChargeLine[] => {
    const quantity = moved.get(sourceOf(lot.lot_id)) ?? asked
    const price = prices.get(lot.variant_id)!
    return quantity > 0 ? [{ ...lot, quantity, price, ...worthOf(contract, { price, quantity }) }] : []
  })
  if (lines.length === 0) return
  const id = await market.writeCharge({ sales_point_id, contract_id: contract.id, kind, source, happened_on, due_on: dueOn(happened_on, contract.payment_days), lines, by, at: now() })
  await postCharge(container, id)
}

/** Lost boxes as a statement shows them: what is made good for each lot. */
export const lostGoods = (lines: readonly { title: string; lot_code: string; quantity: number; gross: number; kept: number }[]) => lines.map(({ title, lot_code, quantity, gross, kept }) => ({ title: `${title} · lô ${lot_code}`, quantity, amount: gross - kept }))

/** Of a charge or a return of one, what is whose. */
async function linesOf(container: MedusaContainer, { id, of_charge_id }: { id: string; of_charge_id: string | null }): Promise<OwnLine[]> {
  if (of_charge_id) return ownLinesBack(container, { charge_id: of_charge_id, return_id: id })
  return ownLines(container, await marketOf(container).listStallChargeLines({ charge_id: id }, { take: null, order: { lot_code: "ASC" } }))
}

/** What the chain makes good of lost boxes, or (a return) does not: it is no sale, and nobody takes a fee on it. */
async function postLoss(container: MedusaContainer, charge: { id: string; kind: string; of_charge_id: string | null; number: string; happened_on: string; reason: string | null; actor_id: string; actor_name: string }): Promise<void> {
  const rows = await linesOf(container, charge)
  const sign = charge.kind === "return" ? -1 : 1
  const entries = [...new Set(rows.map(({ producer_id }) => producer_id))].flatMap((producer_id) => {
    const goods = lostGoods(rows.filter((row) => row.producer_id === producer_id)).map((line) => ({ ...line, amount: sign * line.amount }))
    const amount = goods.reduce((sum, line) => sum + line.amount, 0)
    if (amount === 0) return []
    const note = sign > 0 ? "Siêu thị đền hàng mất ở gian, theo hợp đồng" : `Siêu thị không phải đền nữa: ${charge.reason ?? ""}`
    return [{ producer_id, kind: "loss" as const, amount, source_kind: "stall" as const, source_id: charge.id, deal: `stall:${charge.of_charge_id ?? charge.id}`, reference: charge.number, note, goods, happened_at: noonOf(charge.happened_on) }]
  })
  if (entries.length > 0) await postEntriesWorkflow(container).run({ input: { entries, by: { id: charge.actor_id, name: charge.actor_name } } })
}

/** A charge, or a return of one, on the ledgers of the producers: goods, the shop's fee, and the chain's share. */
export async function postCharge(container: MedusaContainer, id: string): Promise<void> {
  const market = marketOf(container)
  const [charge] = await market.listStallCharges({ id }, { take: 1 })
  if (!charge) return
  const [of_charge] = charge.of_charge_id ? await market.listStallCharges({ id: charge.of_charge_id }, { take: 1, select: ["id", "kind"] }) : []
  if ((of_charge ?? charge).kind === "loss") return postLoss(container, charge)
  const rows = await linesOf(container, charge)
  const producers = [...new Set(rows.map(({ producer_id }) => producer_id))]
  const of = (producer_id: string) => rows.filter((row) => row.producer_id === producer_id)
  const parts = producers.map((producer_id) => ({ producer_id, goods: of(producer_id).map(({ title, lot_code, quantity, gross }) => ({ title: `${title} · lô ${lot_code}`, quantity, amount: gross })) }))
  const [back, of_id] = [charge.kind === "return", charge.of_charge_id ?? charge.id]
  const happened = noonOf(charge.happened_on)
  const by = { id: charge.actor_id, name: charge.actor_name }
  const common = { source_kind: "stall" as const, source_id: id, reference: charge.number, parts, by }
  if (back) await postReturnWorkflow(container).run({ input: { ...common, of: { source_kind: "stall", source_id: of_id }, returned_at: happened } })
  else await postSaleWorkflow(container).run({ input: { ...common, channel: "stall", sold_at: happened } })
  const entries = producers.flatMap((producer_id) => {
    const kept = of(producer_id).reduce((sum, row) => sum + row.kept, 0)
    if (kept === 0) return []
    const note = back ? "Siêu thị trả lại hoa hồng của hàng bị trả" : "Hoa hồng siêu thị giữ theo hợp đồng"
    return [{ producer_id, kind: "fee" as const, amount: back ? kept : -kept, source_kind: "stall" as const, source_id: `${id}:chain`, deal: `stall:${of_id}:chain`, reference: charge.number, note, happened_at: happened }]
  })
  if (entries.length > 0) await postEntriesWorkflow(container).run({ input: { entries, by } })
}
