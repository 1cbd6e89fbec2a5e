import type { MedusaContainer } from "@medusajs/framework/types"
import { postEntriesWorkflow } from "@ocop/producer/workflows"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { loseAt, shelfAt } from "@ocop/traceability/workflows"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { runningMarkDowns } from "../goods/mark-down"
import { locationOfPoint } from "../goods/places"
import type { ChargeLine } from "../modules/market"
import { SALES_POINT_MODULE, type PointActor, type SalesPointModuleService } from "../modules/sales-point"
import { refused } from "../refusals"
import { markedDownPrice } from "../rules/goods"
import { dueOn, settlingTerms, worthOf } from "../rules/market"
import { lostGoods, noonOf, postCharge, type SoldLot } from "./charge"
import { contractsOf, marketOf, type ContractRow } from "./module"
import { ownLines } from "./own-lines"
import { boxPrices } from "./prices"

interface LostAtPoint {
  sales_point_id: string
  /** `YYYY-MM-DD` */
  lost_on: string
  /** when it was written down: what was signed later changes nothing */
  known_at: Date
  lost: readonly SoldLot[]
}

/** Who makes lost boxes good, and what each lot is worth. `chain` only by a contract. */
export type LossPlan = { lines: ChargeLine[] } & ({ by: "chain"; contract: ContractRow } | { by: "shop"; contract: ContractRow | null; regulation: number | null })

/** By the contract of a stall that has one, elsewhere by the regulation the point had signed by then; null: the producer bears it. */
async function bearerOf(container: MedusaContainer, { sales_point_id, lost_on, known_at }: Omit<LostAtPoint, "lost">): Promise<{ by: "chain"; contract: ContractRow } | { by: "shop"; contract: ContractRow | null; regulation: number | null } | null> {
  const contract = settlingTerms(await contractsOf(container, sales_point_id, { signed_by: known_at }), lost_on)
  if (contract) return contract.losses_by === "chain" ? { by: "chain", contract } : contract.losses_by === "shop" ? { by: "shop", contract, regulation: null } : null
  const signed = await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).regulationSigned({ sales_point_id, day: lost_on, known_at })
  return signed?.losses_by === "shop" ? { by: "shop", contract: null, regulation: signed.version } : null
}

/**
 * What lost boxes are worth and who makes them good: as if they had been sold there on that day, less what a chain would have kept.
 * null: nobody does, the producer bears it. Said before anything moves: a box without a price is refused.
 */
export async function planLosses(container: MedusaContainer, { sales_point_id, lost_on, known_at, lost }: LostAtPoint): Promise<LossPlan | null> {
  const boxes = lost.filter(({ quantity }) => quantity > 0)
  if (boxes.length === 0) return null
  const bearer = await bearerOf(container, { sales_point_id, lost_on, known_at })
  if (!bearer) return null
  const { contract } = bearer
  const [prices, marked] = await Promise.all([
    boxPrices(container, { sales_point_id, contract, variant_ids: boxes.map(({ variant_id }) => variant_id), day: lost_on }),
    contract ? [] : runningMarkDowns(container, { sales_point_ids: [sales_point_id], at: known_at }),
  ])
  const unpriced = [...new Set(boxes.filter(({ variant_id }) => !prices.has(variant_id)).map(({ title }) => title))]
  if (unpriced.length > 0) refused(`Chưa có giá của ${unpriced.join(", ")}, nên chưa biết phải đền bao nhiêu: hãy ${contract ? "ghi giá đã thỏa thuận với siêu thị" : "đặt giá bán"} trước.`, "no_price")
  const lines = boxes.map(({ lot_id, lot_code, variant_id, producer_id, title, quantity }): ChargeLine => {
    const [asked, less] = [prices.get(variant_id)!, marked.find((row) => row.lot_id === lot_id)]
    const price = less ? markedDownPrice(asked, less) : asked
    return { lot_id, lot_code, variant_id, producer_id, title, quantity, price, ...worthOf(contract ?? { terms: "commission", percent_bp: 0 }, { price, quantity }) }
  })
  return { ...bearer, lines }
}

/**
 * Lost boxes onto the ledgers of their producers, and onto the chain's account where it is the chain that makes them good. The shop takes
 * no fee on them: nothing was sold. Written once a source; safe to repeat.
 */
export async function bookLosses(container: MedusaContainer, plan: LossPlan, { sales_point_id, source, reference, lost_on, by, at }: { sales_point_id: string; source: string; reference: string; lost_on: string; by: PointActor; at: Date }): Promise<void> {
  const { lines } = plan
  if (plan.by === "chain") {
    const id = await marketOf(container).writeCharge({ sales_point_id, contract_id: plan.contract.id, kind: "loss", source: `loss:${source}`, happened_on: lost_on, due_on: dueOn(lost_on, plan.contract.payment_days), lines, by, at })
    return postCharge(container, id)
  }
  const note = plan.contract ? `Cửa hàng đền hàng mất ở gian siêu thị, theo hợp đồng ${plan.contract.number}` : `Cửa hàng đền hàng mất ở điểm bán, theo quy chế bản ${plan.regulation}`
  const rows = await ownLines(container, lines)
  const producers = [...new Set(rows.map(({ producer_id }) => producer_id))]
  const entries = producers.flatMap((producer_id) => {
    const own = rows.filter((line) => line.producer_id === producer_id)
    const amount = own.reduce((sum, { gross, kept }) => sum + gross - kept, 0)
    if (amount === 0) return []
    return [{ producer_id, kind: "loss" as const, amount, source_kind: plan.contract ? ("stall" as const) : ("consignment" as const), source_id: `loss:${source}`, reference, note, goods: lostGoods(own), happened_at: noonOf(lost_on) }]
  })
  if (entries.length > 0) await postEntriesWorkflow(container).run({ input: { entries, by } })
}

export interface LoseAtPoint {
  sales_point_id: string
  lot_id: string
  quantity: number
  reason: string
  /** made by the device: the same twice is once */
  key: string
  by: PointActor
}

const LOSS_AT_POINT = "point-loss:"
const sourceOf = (sales_point_id: string, key: string) => `${LOSS_AT_POINT}${sales_point_id}:${key}`

/** Boxes spoilt or missing on the shelf of any point. Who bears it is said by the stall's contract, or by the regulation the point has signed. */
export async function loseAtPoint(container: MedusaContainer, { sales_point_id, lot_id, quantity, reason, key, by }: LoseAtPoint): Promise<void> {
  const source = sourceOf(sales_point_id, key)
  const stock_location_id = await locationOfPoint(container, sales_point_id)
  if (!(await lossOf(container, source))) {
    const lost = (await shelfAt(container, stock_location_id)).filter((row) => row.lot_id === lot_id).map((row) => ({ ...row, quantity }))
    await planLosses(container, { sales_point_id, lost_on: todayInVietnam(now()), known_at: now(), lost })
  }
  await loseAt(container, { lot_id, quantity, reason, stock_location_id, by, source })
  await finishLoss(container, source)
}

async function lossOf(container: MedusaContainer, source: string) {
  const [movement] = await container.resolve<LotsModuleService>(LOTS_MODULE).listLotMovements({ source, kind: "lost" }, { take: 1 })
  return movement ?? null
}

/** Posts what a loss written down at a point is worth, should that have been cut off; any other loss is left alone. Safe to repeat. */
export async function finishLoss(container: MedusaContainer, source: string): Promise<void> {
  const [, sales_point_id] = source.startsWith(LOSS_AT_POINT) ? source.split(":") : []
  const movement = sales_point_id ? await lossOf(container, source) : null
  if (!movement || !sales_point_id) return
  const [lot] = await container.resolve<LotsModuleService>(LOTS_MODULE).listLots({ id: movement.lot_id }, { take: 1 })
  if (!lot?.variant_id) return
  const [at, lost_on] = [new Date(movement.at), todayInVietnam(new Date(movement.at))]
  const lost = [{ lot_id: lot.id, lot_code: lot.code, variant_id: lot.variant_id, producer_id: lot.producer_id, title: lot.title, quantity: movement.quantity }]
  const plan = await planLosses(container, { sales_point_id, lost_on, known_at: at, lost })
  if (plan) await bookLosses(container, plan, { sales_point_id, source, reference: lot.code, lost_on, by: { role: movement.actor_role, id: movement.actor_id, name: movement.actor_name }, at })
}
