import { now } from "@ocop/certification/modules/certification"
import { CONSIGNMENT_MODULE, type ConsignmentModuleService } from "@ocop/sales-point/modules/consignment"
import { MARKET_MODULE, type MarketModuleService } from "@ocop/sales-point/modules/market"
import { SALES_POINT_MODULE, type PointActor, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { countStall, draftTransfer, returnGoods, stepTransfer, writeDeliveryNote } from "@ocop/sales-point/workflows"
import { todayInVietnam } from "@ocop/territory/rules"
import { takeFirstExpired } from "@ocop/traceability/rules/lots"
import { shelfAt } from "@ocop/traceability/workflows"
import { DEMO_STALLS, SIGNED_FOR_PARTNER, SIGNED_FOR_US, type DemoStall } from "../data/stalls"
import { asOf } from "./as-of"
import type { SeedContext } from "./context"
import { tradeOffice } from "./trade-office"

const DAY_MS = 86_400_000
const DRIVER = { role: "producer", id: "demo-sender", name: "Người giữ kho (minh họa)" }

interface Stall {
  row: DemoStall
  point: { id: string; location_id: string }
  /** `key` of a step of this stall: the same whenever the seed is run again */
  key: (step: string) => string
  by: PointActor
  at: (days: number) => Date
  variants: ReadonlyMap<string, string>
}

/**
 * Two supermarkets with their contracts, deliveries, counts, returns and money, each on its day and by the steps anybody would take.
 * Every step is written once, so that a seed that was killed goes on; a stall that has been paid is done.
 */
export async function seedStalls(context: SeedContext, { producers, locations }: { producers: ReadonlyMap<string, string>; locations: ReadonlyMap<string, string> }): Promise<void> {
  const { container, query } = context
  const market = container.resolve<MarketModuleService>(MARKET_MODULE)
  const by = await tradeOffice(context)
  const { data: points } = await query.graph({ entity: "sales_point", fields: ["id", "handle", "stock_location.id"], filters: { handle: DEMO_STALLS.map(({ point }) => point) } })
  const sku = DEMO_STALLS.flatMap(({ deliveries }) => deliveries.flatMap(({ goods }) => goods.map((each) => each.sku)))
  const { data: variants } = await query.graph({ entity: "variant", fields: ["id", "sku", "title", "product.title"], filters: { sku } })
  const rows = variants as unknown as { id: string; sku: string; title: string; product: { title: string } }[]
  const titleOf = new Map(rows.map((each) => [each.sku, `${each.product.title}, ${each.title}`]))
  for (const row of DEMO_STALLS) {
    const point = (points as unknown as { id: string; handle: string; stock_location: { id: string } }[]).find(({ handle }) => handle === row.point)!
    const key = (step: string) => `demo-${row.point}-${step}`
    const [paid] = await market.listStallPayments({ key: row.payments.map((_, index) => key(`payment-${index}`)) }, { take: 1, select: ["id"] })
    if (paid) continue
    // Begun on an earlier day: its steps keep the days they were begun with.
    const [first] = await market.listStallContracts({ sales_point_id: point.id, number: row.contracts[0]!.number }, { take: 1 })
    const today = first ? new Date(first.at).getTime() - row.contracts[0]!.signed * DAY_MS : now().getTime()
    const stall: Stall = { row, key, by, point: { id: point.id, location_id: point.stock_location.id }, variants: new Map(rows.map((each) => [each.sku, each.id])), at: (days) => new Date(Date.parse(`${todayInVietnam(new Date(today + days * DAY_MS))}T09:00:00+07:00`)) }
    await sign(context, stall, titleOf)
    const steps = [
      ...row.deliveries.map(({ day }, index) => ({ day, run: () => deliver(context, stall, index, { producers, locations }) })),
      ...row.counts.map(({ day }, index) => ({ day, run: () => count(context, stall, index) })),
      ...row.returns.map(({ day }, index) => ({ day, run: () => takeBack(context, stall, index) })),
    ].sort((one, other) => one.day - other.day)
    for (const { day, run } of steps) await asOf(stall.at(day), run)
    for (const [index, { day }] of row.payments.entries()) await asOf(stall.at(day), () => pay(context, stall, index))
  }
}

async function sign({ container }: SeedContext, { row, point, by, at, variants }: Stall, titleOf: ReadonlyMap<string, string>): Promise<void> {
  const market = container.resolve<MarketModuleService>(MARKET_MODULE)
  const [known, papers] = await Promise.all([
    market.listStallContracts({ sales_point_id: point.id }, { take: null, select: ["number"] }),
    container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPointPapers({ sales_point_id: point.id, kind: "stall_contract" }, { take: null }),
  ])
  const day = (days: number) => todayInVietnam(at(days))
  for (const { number, signed, from, ...terms } of row.contracts) {
    if (known.some((contract) => contract.number === number)) continue
    const paper_id = papers.find((paper) => paper.number === number)?.id ?? null
    await market.signContract({ ...terms, number, paper_id, sales_point_id: point.id, partner: row.partner, signed_for_us: SIGNED_FOR_US, signed_for_partner: SIGNED_FOR_PARTNER, signed_on: day(signed), valid_from: day(from), valid_to: null, by, at: at(signed) })
  }
  if (row.prices) {
    const prices = row.prices.goods.map(({ sku, price }) => ({ variant_id: variants.get(sku)!, title: titleOf.get(sku)!, price }))
    await market.agreePrices({ sales_point_id: point.id, valid_from: day(row.prices.from), prices, by, at: at(row.prices.from) })
  }
}

/** Packed, with the driver's note, sent and taken in; goes on where it stopped. */
async function deliver({ container }: SeedContext, { row, point, key, by, variants }: Stall, index: number, { producers, locations }: { producers: ReadonlyMap<string, string>; locations: ReadonlyMap<string, string> }): Promise<void> {
  const { producer, goods, refused } = row.deliveries[index]!
  const consignment = container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE)
  const id = key(`delivery-${index}`)
  const statusOf = async () => (await consignment.listGoodsTransfers({ id }, { take: 1, select: ["id", "status"] }))[0]?.status
  if (!(await statusOf())) {
    const today = todayInVietnam(now())
    const shelf = (await shelfAt(container, locations.get(producer)!)).filter(({ state, made_on }) => state === "on_sale" && made_on < today).map((lot) => ({ ...lot, code: lot.lot_code }))
    const lines = goods.flatMap(({ sku, quantity }) => {
      const there = shelf.filter(({ variant_id }) => variant_id === variants.get(sku))
      return takeFirstExpired(there, Math.min(quantity, there.reduce((sum, lot) => sum + lot.quantity, 0))) ?? []
    })
    if (lines.length === 0) return
    await draftTransfer(container, { id, from: { producer_id: producers.get(producer)! }, to: { point_id: point.id }, lines, by: DRIVER })
  }
  if ((await statusOf()) === "draft") await stepTransfer(container, { id, verb: "ready", by: DRIVER })
  if ((await statusOf()) === "ready") {
    await writeDeliveryNote(container, { transfer_id: id, by })
    await stepTransfer(container, { id, verb: "dispatch", by: DRIVER })
  }
  if ((await statusOf()) !== "in_transit") return
  const lines = await consignment.listGoodsTransferLines({ transfer_id: id }, { take: null })
  const back = refused && lines.find((line) => line.variant_id === variants.get(refused.sku) && line.quantity > refused.by)
  await stepTransfer(container, { id, verb: "receive", by, counts: lines.map((line) => (refused && line === back ? { line_id: line.id, counted: line.quantity - refused.by, difference: "refused" as const, reason: refused.reason } : { line_id: line.id, counted: line.quantity })) })
}

async function count({ container }: SeedContext, { row, point, key, by, variants }: Stall, index: number): Promise<void> {
  const { sold, lost, note } = row.counts[index]!
  const counted_on = todayInVietnam(now())
  const left = new Map(Object.entries(sold).map(([sku, quantity]) => [variants.get(sku)!, quantity]))
  let toLose = lost?.by ?? 0
  const lines = (await shelfAt(container, point.location_id)).map(({ lot_id, variant_id, quantity, made_on }) => {
    const there = made_on < counted_on ? quantity : 0
    const reported = Math.min(there, left.get(variant_id) ?? 0)
    left.set(variant_id, (left.get(variant_id) ?? 0) - reported)
    const gone = lost && variant_id === variants.get(lost.sku) ? Math.min(there - reported, toLose) : 0
    toLose -= gone
    return { lot_id, counted: quantity - reported - gone, sold: reported, ...(gone > 0 && lost && { reason: lost.reason }) }
  })
  await countStall(container, { sales_point_id: point.id, counted_on, note, key: key(`count-${index}`), lines, by })
}

/** What a delivery, or the sales reported with a count, put on the chain's account. */
async function chargeOf({ container }: SeedContext, { key }: Stall, of: { delivery: number } | { count: number }) {
  const market = container.resolve<MarketModuleService>(MARKET_MODULE)
  const [counted] = "count" in of ? await market.listStallCounts({ key: key(`count-${of.count}`) }, { take: 1, select: ["id"] }) : []
  const [charge] = await market.listStallCharges({ source: "count" in of ? `count:${counted?.id ?? ""}` : `transfer:${key(`delivery-${of.delivery}`)}` }, { take: 1 })
  return charge ?? null
}

async function takeBack(context: SeedContext, stall: Stall, index: number): Promise<void> {
  const { of, sku, quantity, reason } = stall.row.returns[index]!
  const charge = await chargeOf(context, stall, of)
  if (!charge) return
  const lines = await context.container.resolve<MarketModuleService>(MARKET_MODULE).listStallChargeLines({ charge_id: charge.id, variant_id: stall.variants.get(sku)! }, { take: 1 })
  if (lines[0] && lines[0].quantity >= quantity) await returnGoods(context.container, { charge_id: charge.id, lines: [{ lot_id: lines[0].lot_id, quantity }], reason, key: stall.key(`return-${index}`), by: stall.by })
}

async function pay(context: SeedContext, stall: Stall, index: number): Promise<void> {
  const { of, reference } = stall.row.payments[index]!
  const charge = await chargeOf(context, stall, of)
  if (charge) await context.container.resolve<MarketModuleService>(MARKET_MODULE).writePayment({ sales_point_id: stall.point.id, amount: charge.amount, paid_on: todayInVietnam(now()), reference, note: null, key: stall.key(`payment-${index}`), by: stall.by, at: now() })
}
