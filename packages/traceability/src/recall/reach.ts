import { performance } from "node:perf_hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "@ocop/checkout/modules/checkout"
import type { RecallOrder, RecallReach, RecallSelection } from "../http/lots"
import { locationNames, withProducer } from "../lots/list-lots"
import { lotViews } from "../lots/lot-views"
import { lotsOf } from "../lots/module"
import type { CounterSales, OnTheRoad } from "../modules/lots"
import { pickLots } from "./selection"
import { waitingOrders } from "./waiting-orders"

export const SHOWN = 500
/** Bind parameters of one statement. */
const CHUNK = 5000

export interface Reached {
  picked: string[]
  /** picked, and everything made of it */
  lot_ids: string[]
  /** what it was made of, without itself */
  source_ids: string[]
  /** boxes that left with an order and did not come back */
  shipments: { order_id: string; lot_id: string; boxes: number }[]
  /** boxes sold over a counter */
  counter_sales: CounterSales[]
  /** boxes between two places */
  on_the_road: OnTheRoad[]
  /** boxes that lie somewhere */
  shelves: { stock_location_id: string; boxes: number }[]
  took_ms: number
}

/** Walks down to everything made of these lots and up to everything they were made of, and finds where the boxes went. */
export async function reach(container: MedusaContainer, picked: string[]): Promise<Reached> {
  const started = performance.now()
  const lots = lotsOf(container)
  const [lot_ids, above] = await Promise.all([lots.lotIdsAround({ lot_ids: picked, direction: "descendants" }), lots.lotIdsAround({ lot_ids: picked, direction: "ancestors" })])
  const below = new Set(lot_ids)
  const [shipments, counter_sales, on_the_road, shelves] = await Promise.all([lots.shipmentsOf(lot_ids), lots.counterSalesOf(lot_ids), lots.onTheRoad(lot_ids), lots.placesOf(lot_ids)])
  return { picked, lot_ids, source_ids: above.filter((id) => !below.has(id)), shipments, counter_sales, on_the_road, shelves, took_ms: Math.round(performance.now() - started) }
}

/** The same from a selection, with names, for the screen and the sheet. `shown`: how many rows of each. */
export async function readReach(container: MedusaContainer, { selection, picked, text, shown = SHOWN, recall_id = null }: { selection: RecallSelection; picked?: string[]; text?: string; shown?: number; recall_id?: string | null }): Promise<RecallReach & { reached: Reached }> {
  const started = performance.now()
  const chosen = picked && text !== undefined ? { ids: picked, text } : await pickLots(container, selection)
  const reached = await reach(container, chosen.ids)
  const took_ms = Math.round(performance.now() - started)
  const lots = lotsOf(container)
  const first = new Set(chosen.ids)
  const ids = [...reached.lot_ids].sort((one, other) => Number(first.has(other)) - Number(first.has(one)))
  const view = async (wanted: string[]) => {
    const rows = await lots.listLots({ id: wanted.slice(0, shown) }, { take: null, order: { made_on: "ASC", code: "ASC" } })
    return withProducer(container, await lotViews(container, rows))
  }
  const { shipments, counter_sales, on_the_road, shelves } = reached
  const boxesIn = (rows: readonly { boxes: number }[]) => rows.reduce((sum, { boxes }) => sum + boxes, 0)
  const [waiting, made, sources, places, orders, codes] = await Promise.all([
    waitingOrders(container, reached.lot_ids),
    view(ids),
    view(reached.source_ids),
    locationNames(container, [...[...shelves, ...counter_sales].map(({ stock_location_id }) => stock_location_id), ...on_the_road.map(({ from_location_id }) => from_location_id)]),
    ordersOf(container, reached, { shown, recall_id }),
    codesOf(container, [...counter_sales, ...on_the_road].map(({ lot_id }) => lot_id)),
  ])
  const named = (id: string) => places.get(id) ?? id
  const lotCodes = (rows: readonly { lot_id: string }[]) => [...new Set(rows.map(({ lot_id }) => codes.get(lot_id) ?? lot_id))].sort()
  return {
    reached,
    selection,
    selection_text: chosen.text,
    took_ms,
    counts: {
      picked: chosen.ids.length,
      lots: reached.lot_ids.length,
      sources: reached.source_ids.length,
      orders: new Set(shipments.map(({ order_id }) => order_id)).size,
      shipped: boxesIn(shipments),
      counter: boxesIn(counter_sales),
      on_shelf: boxesIn(shelves),
      on_road: boxesIn(on_the_road),
      waiting: waiting.length,
    },
    lots: made.map((lot) => ({ ...lot, picked: first.has(lot.id) })),
    sources,
    places: shelves.map(({ stock_location_id: id, boxes }) => ({ id, name: named(id), boxes })),
    counters: groups(counter_sales, ({ stock_location_id }) => stock_location_id)
      .map(([id, rows]) => ({ id, name: named(id), boxes: boxesIn(rows), lot_codes: lotCodes(rows), last_at: latest(rows.map(({ last_at }) => last_at)) }))
      .sort((one, other) => other.boxes - one.boxes),
    road: groups(on_the_road, ({ journey }) => journey)
      .map(([, rows]) => ({ from: named(rows[0]!.from_location_id), slip: rows[0]!.reason, boxes: boxesIn(rows), lot_codes: lotCodes(rows), since: new Date(rows[0]!.since).toISOString() }))
      .sort((one, other) => one.since.localeCompare(other.since)),
    orders,
    waiting: waiting.slice(0, shown),
  }
}

function groups<Row>(rows: readonly Row[], key: (row: Row) => string): [string, Row[]][] {
  const found = new Map<string, Row[]>()
  for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row])
  return [...found]
}

const latest = (instants: readonly Date[]): string => instants.map((at) => new Date(at).toISOString()).sort().at(-1)!

async function codesOf(container: MedusaContainer, lot_ids: string[]): Promise<Map<string, string>> {
  const rows = await chunked([...new Set(lot_ids)], (part) => lotsOf(container).listLots({ id: part }, { take: null, select: ["id", "code"] }))
  return new Map(rows.map(({ id, code }) => [id, code]))
}

async function ordersOf(container: MedusaContainer, { shipments }: Reached, { shown, recall_id }: { shown: number; recall_id: string | null }): Promise<RecallOrder[]> {
  const byOrder = new Map<string, { boxes: number; lots: Set<string> }>()
  for (const { order_id, lot_id, boxes } of shipments) {
    const order = byOrder.get(order_id) ?? { boxes: 0, lots: new Set<string>() }
    order.boxes += boxes
    order.lots.add(lot_id)
    byOrder.set(order_id, order)
  }
  const ids = [...byOrder.keys()].sort().reverse().slice(0, shown)
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const [terms, codeOf, told] = await Promise.all([
    chunked(ids, (part) => checkout.listOrderTerms({ order_id: part }, { take: null })),
    codesOf(container, ids.flatMap((id) => [...byOrder.get(id)!.lots])),
    recall_id ? container.resolve(Modules.NOTIFICATION).listNotifications({ resource_id: recall_id, resource_type: "recall" }, { take: null }) : [],
  ])
  const termsOf = new Map(terms.map((row) => [row.order_id, row]))
  const letters = new Set((told as { idempotency_key?: string | null }[]).map(({ idempotency_key }) => idempotency_key))
  return ids.map((order_id) => {
    const { boxes, lots: of } = byOrder.get(order_id)!
    const row = termsOf.get(order_id)
    return {
      order_id,
      code: row?.code ?? null,
      boxes,
      lot_codes: [...of].map((id) => codeOf.get(id) ?? id).sort(),
      buyer: row ? { name: row.contact_name, phone: row.phone, email: row.email } : null,
      placed_at: row ? new Date(row.placed_at).toISOString() : null,
      told: recall_id !== null && letters.has(letterKey(recall_id, order_id)),
    }
  })
}

export const letterKey = (recall_id: string, order_id: string) => `recall:${recall_id}:${order_id}`

async function chunked<Row>(ids: string[], read: (part: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < ids.length; at += CHUNK) rows.push(...(await read(ids.slice(at, at + CHUNK))))
  return rows
}
