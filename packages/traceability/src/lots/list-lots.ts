import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../clock"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "@ocop/checkout/modules/checkout"
import { todayInVietnam } from "@ocop/territory/rules"
import type { LotListResponse, LotMovementView, LotView } from "../http/lots"
import type { FindLots } from "../modules/lots"
import { MOVEMENT_KIND_NAMES, THE_SHOP, type MovementKind } from "../rules/lots"
import { lotViews } from "./lot-views"
import { lotsOf } from "./module"
import { theShop } from "./the-shop"

export async function listLots(container: MedusaContainer, query: Omit<FindLots, "today">): Promise<LotListResponse> {
  const lots = lotsOf(container)
  const { ids, count } = await lots.findLots({ ...query, today: todayInVietnam(now()) })
  const rows = new Map((await lots.listLots({ id: ids }, { take: null })).map((row) => [row.id, row]))
  return { lots: await lotViews(container, ids.flatMap((id) => rows.get(id) ?? [])), count, offset: query.offset, limit: query.limit }
}

/** Where the boxes of a lot went, newest first; at most a thousand. */
export async function readMovements(container: MedusaContainer, lot_id: string): Promise<LotMovementView[]> {
  const rows = await lotsOf(container).listLotMovements({ lot_id }, { take: 1000, order: { at: "DESC", id: "DESC" } })
  const order_id = [...new Set(rows.flatMap(({ order_id: id }) => id ?? []))]
  const [terms, places] = await Promise.all([
    order_id.length === 0 ? [] : container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).listOrderTerms({ order_id }, { take: null, select: ["order_id", "code"] }),
    locationNames(container, rows.map(({ stock_location_id }) => stock_location_id)),
  ])
  const codes = new Map(terms.map((row) => [row.order_id, row.code]))
  return rows.map((row) => ({
    lot_id: row.lot_id,
    kind: row.kind as MovementKind,
    kind_name: MOVEMENT_KIND_NAMES[row.kind as MovementKind].vi,
    quantity: row.quantity,
    stock_location: { id: row.stock_location_id, name: places.get(row.stock_location_id) ?? row.stock_location_id },
    order_code: row.order_id ? (codes.get(row.order_id) ?? null) : null,
    order_id: row.order_id,
    reason: row.reason,
    at: new Date(row.at).toISOString(),
  }))
}

export async function locationNames(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "stock_location", fields: ["id", "name"], filters: { id: [...new Set(ids)] } })
  return new Map((data as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
}

/** Names of producers by id; the shop itself goes by its operator's. */
export async function producerNames(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const [{ data }, shop] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["id", "name"], filters: { id: [...new Set(ids)] } }),
    ids.includes(THE_SHOP) ? theShop(container) : null,
  ])
  const names = new Map((data as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
  return shop ? names.set(THE_SHOP, shop.name) : names
}

export const withProducer = async <Lot extends LotView>(container: MedusaContainer, lots: Lot[]): Promise<(Lot & { producer: { id: string; name: string } })[]> => {
  const names = await producerNames(container, lots.map(({ producer_id }) => producer_id))
  return lots.map((lot) => ({ ...lot, producer: { id: lot.producer_id, name: names.get(lot.producer_id) ?? "" } }))
}
