import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import { todayInVietnam } from "@ocop/territory/rules"
import { LOGBOOK_MODULE, type LogbookModuleService } from "@ocop/traceability/modules/logbook"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { openFromLogbook, openLot, operate, releaseLot, startRecall } from "@ocop/traceability/workflows"
import { DEMO_LOGINS } from "../data/logins"
import { DEMO_MAKINGS, DEMO_RECALL, type DemoMaking } from "../data/lots"
import { PRODUCTS } from "../data/products"
import { SALES_POINTS } from "../data/sales-points"
import type { SeedContext } from "./context"

const DAY_MS = 86_400_000
const ALL = 1000

interface SeedLots {
  /** ids by handle */
  producers: Map<string, string>
  locations: Map<string, string>
}

interface Maker {
  producer_id: string
  by: { role: string; id: string; name: string }
}

/** Every product that is for sale comes from a lot, and its stock is what its lots put on the shelf. Goods that are kept in lots already are left alone. */
export async function seedLots(context: SeedContext, { producers, locations }: SeedLots): Promise<void> {
  const { container, query } = context
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  const book = container.resolve<LogbookModuleService>(LOGBOOK_MODULE)
  for (const kind of ["harvest", "extraction"]) {
    const { rows } = await book.findEntries({ kind, limit: ALL, offset: 0 })
    await openFromLogbook(container, rows.map(({ id }) => id))
  }
  const { data } = await query.graph({ entity: "variant", fields: ["id", "sku"], filters: { sku: PRODUCTS.flatMap(({ variants }) => variants.map(({ sku }) => sku)) } })
  const variants = new Map((data as { id: string; sku: string }[]).map(({ id, sku }) => [sku, id]))
  const known = new Set((await lots.listLots({ kind: "packed", variant_id: [...variants.values()] }, { take: null, select: ["variant_id"] })).map(({ variant_id }) => variant_id))

  for (const making of DEMO_MAKINGS) {
    const producer_id = producers.get(making.producer)!
    const maker: Maker = { producer_id, by: { role: "producer", id: `demo-${making.producer}`, name: "Người giữ kho (minh họa)" } }
    const open = (sku: string) => variants.has(sku) && !known.has(variants.get(sku)!)
    for (const row of making.harvested ?? []) if (open(row.sku)) await packHarvests(context, { maker, home: making.producer, row, variant_id: variants.get(row.sku)!, locations, recalled: making.producer === DEMO_RECALL.producer ? DEMO_RECALL.harvest : null })
    for (const row of making.made ?? []) if (open(row.sku)) await make(context, { maker, home: making.producer, row, variant_id: variants.get(row.sku)!, locations })
  }
}

const daysAgo = (days: number) => todayInVietnam(new Date(now().getTime() - days * DAY_MS))
const dayAfter = (day: string) => {
  const [next, today] = [new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10), daysAgo(0)]
  return next < today ? next : today
}
/** What is to lie at a sales point is put on sale at its maker's, from where `seedTransfers` sends it. */
const stockOf = (sku: string, home: string) => {
  const all = allStockOf(sku)
  const away = all.filter(([handle]) => POINTS.has(handle)).reduce((sum, [, quantity]) => sum + quantity, 0)
  const own = all.filter(([handle]) => !POINTS.has(handle))
  return away === 0 ? own : own.some(([handle]) => handle === home) ? own.map(([handle, quantity]): [string, number] => [handle, handle === home ? quantity + away : quantity]) : [...own, [home, away] as [string, number]]
}
const POINTS = new Set(SALES_POINTS.map(({ handle }) => handle))
const allStockOf = (sku: string) => Object.entries(PRODUCTS.flatMap(({ variants }) => variants).find((variant) => variant.sku === sku)?.stock ?? {}).filter(([, quantity]) => quantity > 0)
const keyed = (maker: Maker, ...parts: (string | number)[]) => ({ ...maker, key: ["demo", ...parts].join(":").slice(0, 80) })

interface Packing {
  maker: Maker
  /** handle of the maker */
  home: string
  variant_id: string
  locations: Map<string, string>
}

async function packHarvests({ container }: SeedContext, { maker, home, row, variant_id, locations, recalled }: Packing & { row: NonNullable<DemoMaking["harvested"]>[number]; recalled: number | null }): Promise<void> {
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  const harvests = await lots.listLots({ producer_id: maker.producer_id, kind: "harvest" }, { take: ALL, order: { made_on: "ASC", code: "ASC" } })
  const shelves = stockOf(row.sku, home).map(([handle, quantity]) => ({ stock_location_id: locations.get(handle)!, quantity }))
  const all = shelves.reduce((sum, { quantity }) => sum + quantity, 0)
  let open = all > 0 ? all : (row.in_store ?? 0)
  // Newest first: old fruit is not what is on sale. The one that was recalled is packed and put on sale, too.
  for (const [index, harvest] of [...harvests.entries()].reverse()) {
    const called = index === recalled
    if (open <= 0 && !called) continue
    const [balance] = await lots.listLotBalances({ lot_id: harvest.id }, { take: 1 })
    if (balance!.block) continue
    const left = balance!.made - balance!.used
    const per_unit = row.per_unit ?? weightOf(row.sku)
    const most = Math.floor((left * (1 - row.loss)) / per_unit)
    const units = called ? Math.min(60, most) : Math.min(most, open)
    if (units < 1) continue
    const lost = Math.round(units * per_unit * row.loss)
    const [packed] = await operate(container, keyed(maker, variant_id, harvest.code), { id: harvest.id, verb: "pack", body: { variant_id, units, per_unit, quantity: units * per_unit + lost, happened_on: dayAfter(harvest.made_on), ...(lost > 0 && { reason: "Loại quả dập, nhỏ" }) } })
    if (called) {
      await release(container, { lot_id: packed!, quantity: units, stock_location_id: shelves[0]!.stock_location_id, maker })
      await callBack(container, harvest.id)
      continue
    }
    open -= units
    let rest = units
    for (const shelf of shelves) {
      const quantity = Math.min(rest, shelf.quantity)
      if (quantity < 1) continue
      await release(container, { lot_id: packed!, quantity, stock_location_id: shelf.stock_location_id, maker })
      shelf.quantity -= quantity
      rest -= quantity
    }
  }
}

async function make({ container }: SeedContext, { maker, home, row, variant_id, locations }: Packing & { row: NonNullable<DemoMaking["made"]>[number] }): Promise<void> {
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  const happened_on = daysAgo(row.days_ago)
  const inputs: { lot_id: string; quantity: number }[] = []
  if (row.honey) {
    const [honey] = await lots.listLots({ producer_id: maker.producer_id, kind: "harvest", uom: "g", made_on: { $lte: happened_on } }, { take: 1, order: { made_on: "DESC" } })
    if (honey) inputs.push({ lot_id: honey.id, quantity: row.honey })
  }
  for (const input of row.inputs) {
    const id = await openLot(container, keyed(maker, variant_id, input.supplier_lot), { kind: "input", title: input.title, quantity: input.quantity, uom: input.uom, supplier: input.supplier, supplier_lot: input.supplier_lot, made_on: happened_on })
    inputs.push({ lot_id: id, quantity: input.quantity })
  }
  const [first, ...others] = inputs
  const measure = row.per_unit ? { unit_net: row.per_unit.quantity, unit_uom: row.per_unit.uom } : {}
  const [packed] = await operate(container, keyed(maker, variant_id, "make"), {
    id: first!.lot_id,
    verb: "transform",
    body: { quantity: first!.quantity, inputs: others, outputs: [{ title: row.title, quantity: row.units, uom: "piece", variant_id, ...measure }], happened_on },
  })
  for (const [handle, quantity] of stockOf(row.sku, home)) await release(container, { lot_id: packed!, quantity, stock_location_id: locations.get(handle)!, maker })
}

async function release(container: SeedContext["container"], { lot_id, quantity, stock_location_id, maker }: { lot_id: string; quantity: number; stock_location_id: string; maker: Maker }): Promise<void> {
  const lot = await container.resolve<LotsModuleService>(LOTS_MODULE).retrieveLot(lot_id)
  await releaseLot(container, { lot, quantity, stock_location_id, by: maker.by, source: `demo:${lot_id}:${stock_location_id}` })
}

/** First tried as a drill, then for good, by who signs for the People's Committee. */
async function callBack(container: SeedContext["container"], lot_id: string): Promise<void> {
  const login = DEMO_LOGINS.find(({ role }) => role === "leader")!
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login.email }, { take: 1 })
  const by = { role: "leader", id: user?.id ?? "demo-leader", name: `${login.first_name} ${login.last_name}` }
  await startRecall(container, { kind: "drill", selection: { lot_ids: [lot_id] }, reason: "Diễn tập quý (minh họa)", by })
  await startRecall(container, { kind: "recall", selection: { lot_ids: [lot_id] }, reason: DEMO_RECALL.reason, by })
}

/** "hộp 5 kg" → 5000 */
function weightOf(sku: string): number {
  const variant = PRODUCTS.flatMap(({ variants }) => variants).find((each) => each.sku === sku)!
  const kilograms = /(\d+) kg/.exec(variant.unit.vi)
  if (!kilograms) throw new Error(`Say what one unit of ${sku} takes: its name "${variant.unit.vi}" has no weight in it`)
  return Number(kilograms[1]) * 1000
}
