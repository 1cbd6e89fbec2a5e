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
import { harvestAnew } from "./harvest-anew"
import { buyBoxes, DEMO_BUYERS } from "./seed-orders"

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

/** Below this part of what the demo began with, a shelf is filled again. */
const LOW = 1 / 4
/** What has no more days than this is not counted as on sale: it would be gone before somebody looks. */
const DAYS_LEFT = 2

/**
 * Every product that is for sale comes from a lot, and its stock is what its lots put on the shelf. Run again, it fills what has run low
 * or has passed its day since: fruit is picked anew, goods are made anew, so that a demo of some weeks still has a shop. Shelves that
 * are full enough are left alone.
 */
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
  const onSale = await shelvesOnSale(context, [...variants.values()])

  for (const making of DEMO_MAKINGS) {
    const producer_id = producers.get(making.producer)!
    const maker: Maker = { producer_id, by: { role: "producer", id: `demo-${making.producer}`, name: "Người giữ kho (minh họa)" } }
    const packingOf = ({ sku, in_store = 0 }: { sku: string; in_store?: number }): Packing | null => {
      const variant_id = variants.get(sku)
      if (!variant_id) return null
      const first = !known.has(variant_id)
      const there = onSale.get(variant_id) ?? new Map<string, number>()
      const home = making.producer
      const at = (handle: string) => there.get(locations.get(handle)!) ?? 0
      const away = [...POINTS].reduce((sum, handle) => sum + at(handle), 0)
      const shelves = stockOf(sku, home).flatMap(([handle, wanted]) => {
        const stock_location_id = locations.get(handle)!
        const left = at(handle) + (handle === home ? away : 0)
        return left < wanted * LOW ? [{ stock_location_id, quantity: wanted - left }] : []
      })
      const stored = stockOf(sku, home).length === 0 && !there.has(STORE) ? in_store : 0
      return shelves.length > 0 || stored > 0 ? { maker, variant_id, shelves, stored, first } : null
    }
    for (const row of making.harvested ?? []) {
      const packing = packingOf(row)
      if (packing) await packHarvests(context, { ...packing, row, recalled: packing.first && making.producer === DEMO_RECALL.producer ? DEMO_RECALL.harvest : null })
    }
    for (const row of making.made ?? []) {
      const packing = packingOf(row)
      if (packing) await make(context, { ...packing, row })
    }
  }
}

/** In the place of a stock location: boxes that lie in store, not on sale. */
const STORE = "store"

/** Boxes that may be sold for some days yet, by variant and place. */
async function shelvesOnSale({ container }: SeedContext, variant_id: string[]): Promise<Map<string, Map<string, number>>> {
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  const rows = await lots.listLots({ kind: "packed", variant_id }, { take: null, select: ["id", "variant_id", "best_before"] })
  const until = daysAgo(-DAYS_LEFT)
  const fresh = new Map(rows.filter(({ best_before }) => best_before === null || best_before >= until).map(({ id, variant_id: of }) => [id, of!]))
  const balances = await lots.listLotBalances({ lot_id: [...fresh.keys()] }, { take: null })
  const shelves = (await Promise.all([...fresh.keys()].map(async (lot_id) => (await lots.shelvesOf(lot_id)).map((shelf) => ({ lot_id, ...shelf }))))).flat()
  const sellable = new Map(balances.filter(({ block }) => block === null).map((balance) => [balance.lot_id, balance]))
  const found = new Map<string, Map<string, number>>()
  const add = (lot_id: string, place: string, quantity: number) => {
    if (quantity <= 0 || !sellable.has(lot_id)) return
    const of = fresh.get(lot_id)!
    const places = found.get(of) ?? new Map<string, number>()
    found.set(of, places.set(place, (places.get(place) ?? 0) + quantity))
  }
  for (const { lot_id, stock_location_id, quantity } of shelves) add(lot_id, stock_location_id, quantity)
  for (const { lot_id, made, used, shelved, sold } of sellable.values()) add(lot_id, STORE, made - used - shelved - sold)
  return found
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
  variant_id: string
  /** what is missing where */
  shelves: { stock_location_id: string; quantity: number }[]
  /** boxes that are packed and stay in store */
  stored: number
  /** nothing of it was ever packed */
  first: boolean
}

async function packHarvests(context: SeedContext, { maker, row, variant_id, shelves, stored, first, recalled }: Packing & { row: NonNullable<DemoMaking["harvested"]>[number]; recalled: number | null }): Promise<void> {
  const { container } = context
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  const all = shelves.reduce((sum, { quantity }) => sum + quantity, 0)
  let open = all > 0 ? all : stored
  const grams = row.per_unit ?? weightOf(row.sku)
  const oldest = daysAgo(shelfLifeOf(row.sku) - DAYS_LEFT)
  if (!first) await harvestAnew(context, { producer_id: maker.producer_id, kg: Math.ceil((open * grams * (1 + 2 * row.loss)) / 1000) })
  const harvests = await lots.listLots({ producer_id: maker.producer_id, kind: "harvest" }, { take: ALL, order: { made_on: "ASC", code: "ASC" } })
  // Newest first: old fruit is not what is on sale. The one that was recalled is packed and put on sale, too.
  for (const [index, harvest] of [...harvests.entries()].reverse()) {
    const called = index === recalled
    if ((open <= 0 || harvest.made_on < oldest) && !called) continue
    const [balance] = await lots.listLotBalances({ lot_id: harvest.id }, { take: 1 })
    if (balance!.block) continue
    const left = balance!.made - balance!.used
    const per_unit = grams
    const most = Math.floor((left * (1 - row.loss)) / per_unit)
    const units = called ? Math.min(60, most) : Math.min(most, open)
    if (units < 1) continue
    const lost = Math.round(units * per_unit * row.loss)
    const [packed] = await operate(container, keyed(maker, variant_id, harvest.code), { id: harvest.id, verb: "pack", body: { variant_id, units, per_unit, quantity: units * per_unit + lost, happened_on: dayAfter(harvest.made_on), ...(lost > 0 && { reason: "Loại quả dập, nhỏ" }) } })
    if (called) {
      for (const [at, { stock_location_id }] of shelves.entries()) await release(container, { lot_id: packed!, quantity: at === 0 ? units - 15 * (shelves.length - 1) : 15, stock_location_id, maker })
      for (const order of DEMO_BUYERS.recalled) await buyBoxes(context, order, { variant_id, ship: true })
      await callBack(container, harvest.id)
      for (const order of DEMO_BUYERS.waiting) await buyBoxes(context, order, { variant_id, ship: false })
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

async function make({ container }: SeedContext, { maker, row, variant_id, shelves, first: begun }: Packing & { row: NonNullable<DemoMaking["made"]>[number] }): Promise<void> {
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  const happened_on = begun ? daysAgo(row.days_ago) : daysAgo(0)
  const inputs: { lot_id: string; quantity: number }[] = []
  if (row.honey) {
    const drums = await lots.listLots({ producer_id: maker.producer_id, kind: "harvest", uom: "g", made_on: { $lte: happened_on } }, { take: 50, order: { made_on: "DESC" } })
    const left = new Map((await lots.listLotBalances({ lot_id: drums.map(({ id }) => id), block: null }, { take: null })).map(({ lot_id, made, used }) => [lot_id, made - used]))
    const honey = drums.find(({ id }) => (left.get(id) ?? 0) >= row.honey!)
    // A year's honey is all used: no more is invented.
    if (!honey) return
    inputs.push({ lot_id: honey.id, quantity: row.honey })
  }
  for (const input of row.inputs) {
    const id = await openLot(container, keyed(maker, variant_id, input.supplier_lot, ...(begun ? [] : [happened_on])), { kind: "input", title: input.title, quantity: input.quantity, uom: input.uom, supplier: input.supplier, supplier_lot: input.supplier_lot, made_on: happened_on })
    inputs.push({ lot_id: id, quantity: input.quantity })
  }
  const [first, ...others] = inputs
  const measure = row.per_unit ? { unit_net: row.per_unit.quantity, unit_uom: row.per_unit.uom } : {}
  const [packed] = await operate(container, keyed(maker, variant_id, "make", ...(begun ? [] : [happened_on])), {
    id: first!.lot_id,
    verb: "transform",
    body: { quantity: first!.quantity, inputs: others, outputs: [{ title: row.title, quantity: row.units, uom: "piece", variant_id, ...measure }], happened_on },
  })
  for (const shelf of shelves) await release(container, { lot_id: packed!, ...shelf, maker })
}

async function release(container: SeedContext["container"], { lot_id, quantity, stock_location_id, maker }: { lot_id: string; quantity: number; stock_location_id: string; maker: Maker }): Promise<void> {
  const lot = await container.resolve<LotsModuleService>(LOTS_MODULE).retrieveLot(lot_id)
  await releaseLot(container, { lot, quantity, stock_location_id, by: maker.by, source: `demo:${lot_id}:${stock_location_id}` })
}

/** First tried as a drill, then for good, by who signs for the People's Committee. */
async function callBack(container: SeedContext["container"], lot_id: string): Promise<void> {
  const login = DEMO_LOGINS.find(({ role }) => role === "leader")!
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login.email }, { take: 1 })
  const by = { role: "leader", id: user?.id ?? "demo-leader", name: `${login.first_name} ${login.last_name}`.trim() }
  await startRecall(container, { kind: "drill", selection: { lot_ids: [lot_id] }, reason: "Diễn tập quý (minh họa)", by })
  await startRecall(container, { kind: "recall", selection: { lot_ids: [lot_id] }, reason: DEMO_RECALL.reason, by })
}

/** Days its label says it keeps. */
const shelfLifeOf = (sku: string): number => PRODUCTS.find(({ variants }) => variants.some((each) => each.sku === sku))?.label.shelf_life_days ?? 365

/** "hộp 5 kg" → 5000 */
function weightOf(sku: string): number {
  const variant = PRODUCTS.flatMap(({ variants }) => variants).find((each) => each.sku === sku)!
  const kilograms = /(\d+) kg/.exec(variant.unit.vi)
  if (!kilograms) throw new Error(`Say what one unit of ${sku} takes: its name "${variant.unit.vi}" has no weight in it`)
  return Number(kilograms[1]) * 1000
}
