import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { giftBoxContents, producerNames, shelfBook } from "@ocop/traceability/workflows"
import type { BookResponse, BookRow, MarkDownView, ShelfLifeResponse } from "../http-goods"
import { listedPrices } from "../market/prices"
import type { MarkDownRow } from "../modules/consignment"
import { addUp, daysLeft, markedDownPrice, offBy, SHELF_LIFE_ADVICE, SHELF_LIFE_BANDS, shelfLifeBand, toBookLine, type ShelfLifeBand } from "../rules/goods"
import { holdsWords } from "../rules/holds-words"
import { insideInWords } from "./gift-box"
import { runningMarkDowns } from "./mark-down"
import { consignmentOf } from "./module"
import { locationOfPoint } from "./places"

export type WholeBook = Pick<BookResponse, "rows" | "total">

export interface FindInBook {
  q?: string | undefined
  limit: number
  offset: number
}

export const FIRST_PAGE = { limit: 50, offset: 0 } as const satisfies FindInBook

/** A page of a book: lines that do not add up first, then what is on hand, then what is all gone. What it adds up to is the whole book's. */
export function pageOfBook({ rows, total }: WholeBook, { q = "", limit, offset }: FindInBook): BookResponse {
  const found = rows.filter(({ lot_code, title, producer }) => holdsWords(`${lot_code} ${title} ${producer.name}`, q))
  const place = ({ off_by, on_hand }: BookRow) => (off_by !== 0 ? 0 : on_hand > 0 ? 1 : 2)
  return { rows: found.sort((one, other) => place(one) - place(other)).slice(offset, offset + limit), total, count: found.length, limit, offset }
}

/** The consignment book of a point: what came, what was sold, returned, lost, and what is on hand, lot by lot. */
export async function readBook(container: MedusaContainer, point_id: string): Promise<WholeBook> {
  const rows = await shelfBook(container, [await locationOfPoint(container, point_id)])
  const nameOf = await producerNames(container, rows.map(({ producer_id }) => producer_id))
  const today = todayInVietnam(now())
  const book = rows.map((row): BookRow => {
    const line = toBookLine(row)
    return {
      ...line,
      lot_id: row.lot_id,
      lot_code: row.code,
      title: row.title,
      producer: { id: row.producer_id, name: nameOf.get(row.producer_id) ?? "" },
      best_before: row.best_before,
      days_left: daysLeft(row.best_before, today),
      band: shelfLifeBand(row.best_before, today),
      boxed: row.boxed,
      off_by: offBy(line),
    }
  })
  return { rows: book, total: addUp(book) }
}

interface PointPlace {
  id: string
  name: string
  stock_location: { id: string } | null
}

async function pointPlaces(container: MedusaContainer, ids?: string[]): Promise<PointPlace[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["id", "name", "stock_location.id"], filters: ids ? { id: ids } : {} })
  return (data as unknown as PointPlace[]).filter(({ stock_location }) => stock_location)
}

export interface FindOnShelf {
  points?: string[] | undefined
  q?: string | undefined
  band?: ShelfLifeBand | undefined
  limit: number
  offset: number
}

/** What lies at these points, soonest to expire first, with what to do about it. */
export async function readShelfLife(container: MedusaContainer, { points, q = "", band: asked, limit, offset }: FindOnShelf): Promise<ShelfLifeResponse> {
  const places = await pointPlaces(container, points)
  const pointOf = new Map(places.map(({ id, name, stock_location }) => [stock_location!.id, { id, name }]))
  const today = todayInVietnam(now())
  const rows = (await shelfBook(container, [...pointOf.keys()], { only_on_shelf: true })).map((row) => ({ ...row, point: pointOf.get(row.stock_location_id)!, band: shelfLifeBand(row.best_before, today) }))
  const found = rows.filter(({ band, code, title, point }) => (!asked || band === asked) && holdsWords(`${code} ${title} ${point.name}`, q))
  const shown = found.slice(offset, offset + limit)
  const [prices, inside, marked] = await Promise.all([
    listedPrices(container, [...new Set(shown.map(({ variant_id }) => variant_id))]),
    giftBoxContents(container, { lot_ids: shown.map(({ lot_id }) => lot_id) }),
    runningMarkDowns(container, { sales_point_ids: [...new Set(shown.map(({ point }) => point.id))] }),
  ])
  const boxes = Object.fromEntries(SHELF_LIFE_BANDS.map((band) => [band, rows.filter((row) => row.band === band).reduce((sum, { on_shelf }) => sum + on_shelf, 0)])) as ShelfLifeResponse["boxes"]
  const views = shown.map(({ lot_id, stock_location_id, point, code, title, on_shelf, best_before, band, producer_id, variant_id }) => {
    const price = prices.get(variant_id) ?? null
    const mark_down = marked.find((row) => row.lot_id === lot_id && row.sales_point_id === point.id)
    return {
      id: `${lot_id}:${stock_location_id}`, point, lot_id, lot_code: code, title, quantity: on_shelf, best_before, days_left: daysLeft(best_before, today), band, advice: SHELF_LIFE_ADVICE[band], producer_id, inside: insideInWords(inside.get(lot_id)), price,
      mark_down: mark_down && price !== null ? toMarkDownView(mark_down, price) : null,
    }
  })
  return { rows: views, boxes, count: found.length, limit, offset }
}

/** With what a box costs now. */
export const toMarkDownView = ({ id, kind, figure, first_day, last_day, reason, by, at }: MarkDownRow, price: number): MarkDownView => ({ id, kind, figure, price: markedDownPrice(price, { kind, figure }), first_day, last_day, reason, by, at })

export interface BookFault {
  where: string
  lot_code: string
  what: string
}

/**
 * Everything that does not add up: lots at points whose issued is not sold + returned + lost + on hand, and transfers that ended
 * without their boxes lying where the receiver counted them. Empty: all is well.
 */
export async function checkBooks(container: MedusaContainer): Promise<BookFault[]> {
  const places = await pointPlaces(container)
  const nameOf = new Map(places.map(({ name, stock_location }) => [stock_location!.id, name]))
  const faults: BookFault[] = (await shelfBook(container, [...nameOf.keys()])).flatMap((row) => {
    const off = offBy(toBookLine(row))
    return off === 0 ? [] : [{ where: nameOf.get(row.stock_location_id)!, lot_code: row.code, what: `lệch ${off} hộp giữa sổ ký gửi và kệ` }]
  })
  const service = consignmentOf(container)
  const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
  const counts = await service.listGoodsTransferCounts({}, { take: null })
  const [lines, transfers] = await Promise.all([
    service.listGoodsTransferLines({ id: counts.map(({ line_id }) => line_id) }, { take: null }),
    service.listGoodsTransfers({ id: [...new Set(counts.map(({ transfer_id }) => transfer_id))] }, { take: null }),
  ])
  const arrived = await lots.listLotMovements({ kind: "arrive", source: lines.flatMap((line) => transfers.filter(({ id }) => id === line.transfer_id).map(({ id, to_location_id }) => `transfer:${id}:in:arrive:${to_location_id}:${line.lot_id}`)) }, { take: null })
  const arrivedOf = new Map(arrived.map(({ source, quantity }) => [source, quantity]))
  for (const { line_id, transfer_id, counted } of counts) {
    const line = lines.find(({ id }) => id === line_id)
    const transfer = transfers.find(({ id }) => id === transfer_id)
    if (!line || !transfer) continue
    const there = arrivedOf.get(`transfer:${transfer_id}:in:arrive:${transfer.to_location_id}:${line.lot_id}`) ?? 0
    if (there !== counted) faults.push({ where: `${transfer.code}, ${transfer.to_name}`, lot_code: line.lot_code, what: `đếm nhận ${counted} hộp nhưng kho mới ghi ${there}` })
  }
  return faults
}
