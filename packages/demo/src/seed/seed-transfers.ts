import { now } from "@ocop/certification/modules/certification"
import { CONSIGNMENT_MODULE, type ConsignmentModuleService } from "@ocop/sales-point/modules/consignment"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { draftTransfer, stepTransfer } from "@ocop/sales-point/workflows"
import { takeFirstExpired } from "@ocop/traceability/rules/lots"
import { shelfAt } from "@ocop/traceability/workflows"
import { PRODUCTS } from "../data/products"
import { DISTRICT_POINT, SALES_POINTS } from "../data/sales-points"
import { DEMO_TRANSFERS, type DemoTransfer } from "../data/transfers"
import type { SeedContext } from "./context"

const SENDER = { role: "producer", id: "demo-sender", name: "Người giữ kho (minh họa)" }
const RECEIVER = { role: "sales_point_manager", id: "demo-receiver", name: "Người trông quầy (minh họa)" }

/** What the shared point is to have by the products' own list, by maker. */
function ofTheSharedPoint(makerOf: ReadonlyMap<string, string>): DemoTransfer[] {
  const goods = PRODUCTS.flatMap(({ variants }) => variants).flatMap(({ sku, stock }) => {
    const quantity = stock?.[DISTRICT_POINT] ?? 0
    const producer = makerOf.get(sku)
    return quantity > 0 && producer ? [{ producer, sku, quantity }] : []
  })
  return [...new Set(goods.map(({ producer }) => producer))].map((producer) => ({ producer, point: DISTRICT_POINT, goods: goods.filter((row) => row.producer === producer).map(({ sku, quantity }) => ({ sku, quantity })) }))
}

/** A shelf is filled again when less than this part of it can still be sold: like the shelves of the makers. */
const LOW = 1 / 4
const LATELY_MS = 7 * 86_400_000

/**
 * Brings goods from their makers to the points like anybody would: packed, sent, counted. Run again, it fills what has run low or has
 * passed its day since; what is still on the road stays there, and a difference is found once.
 */
export async function seedTransfers({ container, query }: SeedContext, { producers, locations, makerOf }: { producers: Map<string, string>; locations: Map<string, string>; makerOf: ReadonlyMap<string, string> }): Promise<void> {
  const points = new Map((await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPoints({ handle: SALES_POINTS.map(({ handle }) => handle) }, { take: null, select: ["id", "handle"] })).map(({ handle, id }) => [handle, id]))
  const { data } = await query.graph({ entity: "variant", fields: ["id", "sku"], filters: { sku: PRODUCTS.flatMap(({ variants }) => variants.map(({ sku }) => sku)) } })
  const variants = new Map((data as { id: string; sku: string }[]).map(({ id, sku }) => [sku, id]))
  const service = container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE)
  const known = new Map((await service.listGoodsTransfers({}, { take: null, order: { at: "ASC" }, select: ["from_producer_id", "to_point_id", "at"] })).map((row) => [`${row.from_producer_id} ${row.to_point_id}`, new Date(row.at).getTime()]))
  const placeOf = await locationsOf(query, [...points.values()])
  const runLow = async ({ point, goods }: DemoTransfer) => {
    const shelf = (await shelfAt(container, placeOf.get(points.get(point)!)!)).filter(({ state }) => state === "on_sale")
    return goods.flatMap(({ sku, quantity }) => {
      const left = shelf.filter(({ variant_id }) => variant_id === variants.get(sku)).reduce((sum, row) => sum + row.quantity, 0)
      return left < quantity * LOW ? [{ sku, quantity: quantity - left }] : []
    })
  }
  for (const transfer of [...ofTheSharedPoint(makerOf), ...DEMO_TRANSFERS.filter(({ on_the_road }) => !on_the_road), ...DEMO_TRANSFERS.filter(({ on_the_road }) => on_the_road)]) {
    const [producer_id, point_id] = [producers.get(transfer.producer)!, points.get(transfer.point)!]
    const before = known.get(`${producer_id} ${point_id}`)
    const again = before !== undefined
    // Filled lately: what has gone since, went to visitors.
    if (again && (transfer.on_the_road || now().getTime() - before < LATELY_MS)) continue
    const wanted = again ? await runLow(transfer) : transfer.goods
    if (wanted.length === 0) continue
    const shelf = await shelfAt(container, locations.get(transfer.producer)!)
    const lines = wanted.flatMap(({ sku, quantity }) => {
      const there = shelf.filter((row) => row.variant_id === variants.get(sku) && row.state === "on_sale").map((row) => ({ ...row, code: row.lot_code }))
      return (takeFirstExpired(there, Math.min(quantity, there.reduce((sum, row) => sum + row.quantity, 0))) ?? []).map((part) => ({ ...part, sku }))
    })
    if (lines.length === 0) continue
    const id = await draftTransfer(container, { from: { producer_id }, to: { point_id }, lines: lines.map(({ lot_id, quantity }) => ({ lot_id, quantity })), by: SENDER })
    await stepTransfer(container, { id, verb: "ready", by: SENDER })
    await stepTransfer(container, { id, verb: "dispatch", by: SENDER })
    if (transfer.on_the_road) continue
    const written = await service.listGoodsTransferLines({ transfer_id: id }, { take: null })
    const short = again ? undefined : transfer.short
    const shortLine = short && written.find((line) => line.variant_id === variants.get(short.sku) && line.quantity >= short.by)
    await stepTransfer(container, {
      id,
      verb: "receive",
      by: RECEIVER,
      counts: written.map((line) => (short && line === shortLine ? { line_id: line.id, counted: line.quantity - short.by, difference: short.difference, reason: short.reason } : { line_id: line.id, counted: line.quantity })),
    })
  }
}

/** The stock location of each of these points. */
async function locationsOf(query: SeedContext["query"], ids: string[]): Promise<Map<string, string>> {
  const { data } = await query.graph({ entity: "sales_point", fields: ["id", "stock_location.id"], filters: { id: ids } })
  return new Map((data as unknown as { id: string; stock_location: { id: string } | null }[]).flatMap(({ id, stock_location }) => (stock_location ? [[id, stock_location.id] as const] : [])))
}
