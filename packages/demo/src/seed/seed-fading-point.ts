import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import { COUNTER_MODULE, type CounterModuleService } from "@ocop/counter/modules/counter"
import { saleTotal, shiftReport, type CounterEntry, type SaleLine, type Tender } from "@ocop/counter/rules"
import { openTillPoints, postToLedger, takeEntries } from "@ocop/counter/workflows"
import { CONSIGNMENT_MODULE, type ConsignmentModuleService } from "@ocop/sales-point/modules/consignment"
import { draftTransfer, stepTransfer } from "@ocop/sales-point/workflows"
import { todayInVietnam } from "@ocop/territory/rules"
import { openLot, operate } from "@ocop/traceability/workflows"
import { FADING_POINT } from "../data/fading-point"
import { DEMO_LOGINS } from "../data/logins"
import { PRODUCTS } from "../data/products"
import { asOf } from "./as-of"
import type { SeedContext } from "./context"
import { diceOf } from "./dice"

const DAY_MS = 86_400_000
const FLOAT = 300_000
const KEEPER = { role: "sales_point_manager", id: "demo-receiver", name: "Người trông quầy (minh họa)" }

const at = (days: number) => new Date(Date.parse(`${todayInVietnam(new Date(now().getTime() + days * DAY_MS))}T08:00:00+07:00`))
const priceOf = new Map(PRODUCTS.flatMap(({ variants }) => variants.map(({ sku, price }) => [sku, price] as const)))

interface Stock {
  variant_id: string
  lot_id: string
  sku: string
  came: number
  open: number
}

/** A point that dies slowly: packed, sent, counted and sold like anywhere else, each on its day. Once its till has a book it is left alone. */
export async function seedFadingPoint({ container, query }: SeedContext, producers: ReadonlyMap<string, string>): Promise<void> {
  const point = (await openTillPoints(container)).find(({ handle }) => handle === FADING_POINT.handle)
  if (!point || (await container.resolve<CounterModuleService>(COUNTER_MODULE).listCounterEntries({ point_id: point.id }, { take: 1, select: ["id"] })).length > 0) return
  const { data } = await query.graph({ entity: "variant", fields: ["id", "sku"], filters: { sku: FADING_POINT.supplies.map(({ sku }) => sku) } })
  const variants = new Map((data as { id: string; sku: string }[]).map(({ id, sku }) => [sku, id]))
  const stock: Stock[] = []
  for (const supply of FADING_POINT.supplies) {
    const [producer_id, variant_id] = [producers.get(supply.producer), variants.get(supply.sku)]
    if (!producer_id || !variant_id) continue
    const lot_id = await asOf(at(supply.day), () => send(container, { supply, producer_id, variant_id, point_id: point.id }))
    stock.push({ variant_id, lot_id, sku: supply.sku, came: supply.day, open: supply.units })
  }
  const login = DEMO_LOGINS.find(({ points }) => points?.includes(FADING_POINT.handle))!
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login.email }, { take: 1 })
  const entries = FADING_POINT.sold.flatMap(({ week, days }) => days.flatMap((boxes, index) => shiftOf({ days_ago: week * 7 + 4 - index, boxes, stock })))
  const { results } = await takeEntries(container, {
    point, device_id: diceOf(point.handle).id(0), sent_at: now().toISOString(), entries,
    seller: { id: user?.id ?? "demo-seller", name: `${login.first_name} ${login.last_name}`.trim(), role: "seller" },
  })
  await postToLedger(container, { ids: results.map(({ id }) => id) })
}

interface Send {
  supply: (typeof FADING_POINT.supplies)[number]
  producer_id: string
  variant_id: string
  point_id: string
}

/** Packed by its maker and taken in by the point on one day; goes on where it stopped. Answers the lot. */
async function send(container: SeedContext["container"], { supply, producer_id, variant_id, point_id }: Send): Promise<string> {
  const day = todayInVietnam(now())
  const own = { producer_id, by: { role: "producer", id: `demo-${supply.producer}`, name: "Người giữ kho (minh họa)" }, key: `demo:fading:${supply.sku}:${supply.day}` }
  const input = await openLot(container, { ...own, key: `${own.key}:in` }, { kind: "input", ...supply.input, made_on: day })
  const [lot_id] = await operate(container, own, { id: input, verb: "transform", body: { quantity: supply.input.quantity, outputs: [{ title: supply.title, quantity: supply.units, uom: "piece", variant_id, unit_net: supply.per_unit, unit_uom: "g" }], happened_on: day } })
  const consignment = container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE)
  const id = own.key.replaceAll(":", "-")
  const statusOf = async () => (await consignment.listGoodsTransfers({ id }, { take: 1, select: ["id", "status"] }))[0]?.status
  if (!(await statusOf())) await draftTransfer(container, { id, from: { producer_id }, to: { point_id }, lines: [{ lot_id: lot_id!, quantity: supply.units }], by: own.by })
  if ((await statusOf()) === "draft") await stepTransfer(container, { id, verb: "ready", by: own.by })
  if ((await statusOf()) === "ready") await stepTransfer(container, { id, verb: "dispatch", by: own.by })
  if ((await statusOf()) === "in_transit") {
    const lines = await consignment.listGoodsTransferLines({ transfer_id: id }, { take: null })
    await stepTransfer(container, { id, verb: "receive", by: KEEPER, counts: lines.map((line) => ({ line_id: line.id, counted: line.quantity })) })
  }
  return lot_id!
}

/** One day at its till: opened, a sale or two, closed with what is in the drawer. */
function shiftOf({ days_ago, boxes, stock }: { days_ago: number; boxes: number; stock: Stock[] }): CounterEntry[] {
  const day = todayInVietnam(at(-days_ago))
  const dice = diceOf(`${FADING_POINT.handle} ${day}`)
  const opening = Date.parse(`${day}T08:30:00+07:00`)
  const shift_id = dice.id(opening)
  const made = (minutes: number) => ({ id: dice.id(opening + minutes * 60_000), shift_id, made_at: new Date(opening + minutes * 60_000).toISOString() })
  const entries: CounterEntry[] = [{ kind: "shift_opened", ...made(0), counted_cash: FLOAT }]
  for (let box = 0; box < boxes; box++) {
    const there = stock.filter(({ came, open }) => came < -days_ago && open > 0)
    const chosen = there[dice.below(Math.max(1, there.length))]
    if (!chosen) break
    chosen.open -= 1
    const line: SaleLine = { variant_id: chosen.variant_id, lot_id: chosen.lot_id, quantity: 1, unit_price: priceOf.get(chosen.sku)!, discount: 0 }
    entries.push({ kind: "sold", ...made(60 + box * 90), lines: [line], payments: [{ tender: (["cash", "cash", "vietqr"] as Tender[])[dice.below(3)]!, amount: saleTotal([line]) }] })
  }
  entries.push({ kind: "shift_closed", ...made(420), counted_cash: shiftReport(entries).expected_cash })
  return entries
}
