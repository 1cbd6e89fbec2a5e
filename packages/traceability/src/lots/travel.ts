import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../clock"
import type { LotActor, NewMovement } from "../modules/lots"
import { refused } from "../refusals"
import { feedStock, keepInLots, takeOffShelf } from "./feed-stock"
import { lotsOf } from "./module"
import { saidPlainly } from "./said-plainly"
import { tellLotsChanged } from "./tell"

/** So many boxes of a packed lot. */
export interface Boxes {
  lot_id: string
  quantity: number
}

interface Travel {
  boxes: readonly Boxes[]
  stock_location_id: string
  by: LotActor
  /** `<what>:<id>` and more; the same twice is once. The first two parts are the journey: a departure and its arrival share them. */
  source: string
  /** of a departure: its slip and where to, for who must find the boxes on the road */
  reason?: string
}

const at = () => now()

async function packedLots(container: MedusaContainer, ids: string[]) {
  const rows = await lotsOf(container).listLots({ id: [...new Set(ids)], kind: "packed" }, { take: null })
  return new Map(rows.map((row) => [row.id, row]))
}

async function known(container: MedusaContainer, source: string): Promise<boolean> {
  return (await lotsOf(container).listLotMovements({ source }, { take: 1, select: ["id"] })).length > 0
}

const shelfOf = async (container: MedusaContainer, lot_id: string, stock_location_id: string) => (await lotsOf(container).shelvesOf(lot_id)).find((shelf) => shelf.stock_location_id === stock_location_id)

/** Boxes that lie at a place in this lot, and how many of the item are promised to orders there. */
export async function freeAt(container: MedusaContainer, { lot_id, inventory_item_id, stock_location_id }: { lot_id: string; inventory_item_id: string; stock_location_id: string }): Promise<{ shelf: number; fed: number; free: number }> {
  const row = await shelfOf(container, lot_id, stock_location_id)
  const [level] = await container.resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id, location_id: stock_location_id }, { take: 1 })
  return { shelf: row?.quantity ?? 0, fed: row?.fed ?? 0, free: Number(level?.stocked_quantity ?? 0) - Number(level?.reserved_quantity ?? 0) }
}

/**
 * Takes boxes off the shelf of one place to bring them to another; what a maker has packed and not yet put on sale is put on its own
 * shelf first when the shelf there falls short and `from_store` names it. Refuses what is not there, or is promised to orders.
 */
export async function departFrom(container: MedusaContainer, { boxes, stock_location_id, by, source, reason, from_store = null }: Travel & { from_store?: { producer_id: string } | null }): Promise<void> {
  const lots = lotsOf(container)
  const byId = await packedLots(container, boxes.map(({ lot_id }) => lot_id))
  for (const { lot_id, quantity } of boxes) {
    // What an attempt that was cut off has taken already stays on the road.
    if (await known(container, `${source}:${lot_id}`)) continue
    const lot = byId.get(lot_id)
    if (!lot?.variant_id) return refused("Chỉ chuyển được lô đã đóng gói thành sản phẩm.", "not_packed")
    if (from_store?.producer_id === lot.producer_id) await topUp(container, { lot, quantity, stock_location_id, by, source })
    await takeOffShelf(container, lot.variant_id, async (inventory_item_id) => {
      const { shelf, fed, free } = await freeAt(container, { lot_id, inventory_item_id, stock_location_id })
      if (shelf < quantity) refused(`Kho gửi chỉ có ${shelf} hộp của lô ${lot.code}, không đủ ${quantity}.`, "not_enough_on_shelf")
      if (fed > 0 && free < quantity) refused(`Ở kho gửi, ${lot.title} chỉ còn ${Math.max(0, free)} hộp chưa nằm trong đơn, không đủ ${quantity}.`, "stock_promised")
      await saidPlainly(() => lots.writeMovements({ movements: [{ lot_id, kind: "depart", quantity, stock_location_id, reason: reason ?? null, source: `${source}:${lot_id}` }], by, at: at() }))
    })
  }
  await tellLotsChanged(container, boxes.map(({ lot_id }) => lot_id))
}

async function topUp(container: MedusaContainer, { lot, quantity, stock_location_id, by, source }: { lot: { id: string; variant_id: string | null; producer_id: string }; quantity: number; stock_location_id: string; by: LotActor; source: string }): Promise<void> {
  const lots = lotsOf(container)
  const [shelf, [balance]] = await Promise.all([shelfOf(container, lot.id, stock_location_id), lots.listLotBalances({ lot_id: lot.id }, { take: 1 })])
  const missing = quantity - (shelf?.quantity ?? 0)
  const store = balance!.made - balance!.used - balance!.shelved - balance!.sold
  if (missing <= 0 || store < missing || balance!.block) return
  await keepInLots(container, lot.variant_id!, lot.producer_id)
  await saidPlainly(() => lots.writeMovements({ movements: [{ lot_id: lot.id, kind: "release", quantity: missing, stock_location_id, source: `${source}:${lot.id}:release` }], by, at: at() }))
  await feedStock(container, [lot.variant_id!])
}

/** Boxes off the road: onto the shelf of a place, or lost on the way (`astray`, booked at the place they were meant for). */
export async function endTravel(container: MedusaContainer, { movements, by, source }: { movements: readonly (Boxes & { kind: "arrive" | "astray"; stock_location_id: string; reason?: string | null })[]; by: LotActor; source: string }): Promise<void> {
  const written: NewMovement[] = movements
    .filter(({ quantity }) => quantity > 0)
    .map(({ lot_id, kind, quantity, stock_location_id, reason = null }) => ({ lot_id, kind, quantity, stock_location_id, reason, source: `${source}:${kind}:${stock_location_id}:${lot_id}` }))
  await saidPlainly(() => lotsOf(container).writeMovements({ movements: written, by, at: at() }))
  await feedOf(container, written.map(({ lot_id }) => lot_id))
}

/** Boxes on the shelf of a place that are spoilt or missing. */
export async function loseAt(container: MedusaContainer, { lot_id, quantity, stock_location_id, by, source, reason }: Boxes & { stock_location_id: string; by: LotActor; source: string; reason: string }): Promise<void> {
  const lots = lotsOf(container)
  const lot = (await packedLots(container, [lot_id])).get(lot_id)
  if (!lot?.variant_id || (await known(container, source))) return
  await takeOffShelf(container, lot.variant_id, async () => {
    const shelf = await shelfOf(container, lot_id, stock_location_id)
    if ((shelf?.quantity ?? 0) < quantity) refused(`Ở đây chỉ còn ${shelf?.quantity ?? 0} hộp của lô ${lot.code}.`, "not_enough_on_shelf")
    await saidPlainly(() => lots.writeMovements({ movements: [{ lot_id, kind: "lost", quantity, stock_location_id, source, reason }], by, at: at() }))
  })
  await tellLotsChanged(container, [lot_id])
}

async function feedOf(container: MedusaContainer, lot_ids: string[]): Promise<void> {
  const variants = [...(await packedLots(container, lot_ids)).values()].flatMap(({ variant_id }) => variant_id ?? [])
  if (variants.length > 0) await feedStock(container, [...new Set(variants)])
  await tellLotsChanged(container, [...new Set(lot_ids)])
}
