import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import type { LotActor, WrittenOperation } from "../modules/lots"
import { notFound, refused } from "../refusals"
import { contentsOfBox, quantityText, THE_SHOP } from "../rules/lots"
import { feedStock, keepInLots, takeOffShelves } from "./feed-stock"
import { lotViews } from "./lot-views"
import { lotsOf } from "./module"
import { ownVariant, packedLot } from "./operate"
import type { OwnVariant } from "./own-goods"
import { saidPlainly } from "./said-plainly"
import { tellLotsChanged } from "./tell"
import { freeAt } from "./travel"

type MadeUp = WrittenOperation["lots"][number]

export interface MakeUpAt {
  stock_location_id: string
  /** what is made: a producer's own product holds its own goods only, one of no producer goods of any */
  variant_id: string
  boxes: number
  /** what one box holds, in boxes of each lot; `price` of one of them here today and its maker's `share` of a box's price, in đồng */
  parts: readonly { lot_id: string; per_box: number; price: number; share: number }[]
  /** where and why, for who reads the lot later */
  reason: string
  by: LotActor
  /** the same twice is once */
  key: string
}

const hashOf = ({ stock_location_id, variant_id, boxes, parts }: Pick<MakeUpAt, "stock_location_id" | "variant_id" | "boxes"> & { parts: readonly { lot_id: string; per_box: number }[] }) =>
  createHash("sha256").update(JSON.stringify({ stock_location_id, variant_id, boxes, parts: parts.map(({ lot_id, per_box }) => ({ lot_id, per_box })) })).digest("hex")

/** The lot this very call made before; null: it is new. Refuses a key that was used for something else. */
export async function madeUpBefore(container: MedusaContainer, call: Pick<MakeUpAt, "stock_location_id" | "variant_id" | "boxes" | "key"> & { parts: readonly { lot_id: string; per_box: number }[] }): Promise<MadeUp | null> {
  const { producer_id } = await boxOf(container, call.variant_id)
  const known = await lotsOf(container).knownOperation({ producer_id, key: call.key, request_hash: hashOf(call) })
  return known?.lots[0] ?? null
}

/**
 * Makes boxes on the shelf of a place up into gift boxes that lie there from then on: lots in, a lot of gift boxes out, none lost. It keeps
 * no longer than what is in it, a recall of what is in it finds it, and whose goods are inside stays written with their shares of its
 * price. Refuses what is not there, promised to orders, blocked, past its day, or lighter than the label says.
 */
export async function makeUpAt(container: MedusaContainer, { stock_location_id, variant_id, boxes, parts, reason, by, key }: MakeUpAt): Promise<MadeUp> {
  const known = await madeUpBefore(container, { stock_location_id, variant_id, boxes, parts, key })
  if (known) return known
  const lots = lotsOf(container)
  const lot_ids = parts.map(({ lot_id }) => lot_id)
  const [sources, { producer_id, variant }, boxed] = await Promise.all([
    lots.listLots({ id: lot_ids, kind: "packed" }, { take: null }).then((rows) => lotViews(container, rows)),
    boxOf(container, variant_id),
    lots.listGiftBoxParts({ lot_id: lot_ids }, { take: 1, select: ["id"] }),
  ])
  if (sources.length === 0 || sources.length < parts.length) return refused("Hộp quà ghép từ các lô đã đóng gói, mỗi lô ghi một lần. Hãy tải lại trang.", "not_packed")
  if (boxed.length > 0) refused("Hộp quà không bỏ vào hộp quà khác. Hãy chọn hàng lẻ.", "box_in_box")
  if (producer_id !== THE_SHOP && sources.some((lot) => lot.producer_id !== producer_id)) refused("Hộp quà này là sản phẩm của một chủ thể, chỉ bỏ hàng của chủ thể ấy. Muốn ghép hàng nhiều chủ thể, hãy chọn hộp quà của cửa hàng.", "several_producers")
  if (sources.some((lot) => lot.variant_id === variant_id)) refused("Hàng bỏ vào không thể là chính hộp quà.", "same_goods")
  const at = now()
  const day = todayInVietnam(at)
  const stopped = sources.find(({ state }) => ["held", "recalled", "expired", "closed"].includes(state))
  if (stopped) refused(`Lô ${stopped.code} đang ở trạng thái "${stopped.state_name.toLowerCase()}", nên không ghép vào hộp quà được.`, "lot_blocked")
  const filled = parts.map((part) => ({ ...part, lot: sources.find(({ id }) => id === part.lot_id)! }))
  const contents = contentsOfBox(filled.map(({ lot, per_box }) => ({ unit_net: lot.unit_net, unit_uom: lot.unit_uom, per_box })))
  if (variant.net && contents?.uom === variant.net.uom && contents.quantity < variant.net.quantity) {
    refused(`Nhãn hộp quà ghi ${quantityText(variant.net.quantity, variant.net.uom)}, hàng bỏ vào mới có ${quantityText(contents.quantity, contents.uom)}.`, "box_too_light")
  }
  await keptInLots(container, variant_id, { producer_id, title: variant.title })
  const made = await packedLot(container, { variant, sources, day })
  const best_before = [made.best_before, ...sources.map((lot) => lot.best_before)].flatMap((until) => until ?? []).sort()[0] ?? null
  const unit = { uom: "piece" as const, unit_net: contents?.quantity ?? null, unit_uom: contents?.uom ?? null }
  const inputs = filled.map(({ lot, per_box }) => ({ lot_id: lot.id, quantity: per_box * boxes, balance: per_box * boxes }))
  const pieces = inputs.reduce((sum, { quantity }) => sum + quantity, 0)
  let written: WrittenOperation | null = null
  await takeOffShelves(container, sources.flatMap((lot) => lot.variant_id ?? []), async (itemOf) => {
    const wanted = new Map<string, number>()
    for (const { lot, per_box } of filled) {
      const item = itemOf.get(lot.variant_id!)!
      const { shelf, fed, free } = await freeAt(container, { lot_id: lot.id, inventory_item_id: item, stock_location_id })
      if (shelf < per_box * boxes) refused(`Ở đây chỉ còn ${shelf} hộp của lô ${lot.code}, cần ${per_box * boxes}.`, "not_enough_on_shelf")
      wanted.set(item, (wanted.get(item) ?? 0) + per_box * boxes)
      if (fed > 0 && free < wanted.get(item)!) refused(`Ở đây, ${lot.title} chỉ còn ${Math.max(0, free)} hộp chưa nằm trong đơn, cần ${wanted.get(item)!}.`, "stock_promised")
    }
    written = await saidPlainly(() =>
      lots.makeUp({
        stock_location_id,
        parts: filled.map(({ lot, per_box, price, share }) => ({ part_lot_id: lot.id, producer_id: lot.producer_id, per_box, price, share })),
        // Counted in what goes in: nothing of it is lost.
        operation: { producer_id, kind: "pack", base_uom: "piece", loss: 0, reason, by, key, request_hash: hashOf({ stock_location_id, variant_id, boxes, parts }), happened_at: at, inputs, outputs: [{ lot: { ...made, ...unit, best_before }, quantity: boxes, balance: pieces }] },
      }),
    )
  })
  if (!written) return refused("Hàng này chưa theo dõi theo lô ở điểm bán. Hãy nhắn văn phòng.", "stock_not_counted")
  const [lot] = (written as WrittenOperation).lots
  await feedStock(container, [variant_id])
  await tellLotsChanged(container, [...sources.map(({ id }) => id), lot!.id])
  return lot!
}

interface VariantRow {
  id: string
  title: string
  product: { id: string; title: string; producer: { id: string } | null } | null
}

/** What is made, and whose: a product of no producer is the shop's own. */
async function boxOf(container: MedusaContainer, variant_id: string): Promise<{ producer_id: string; variant: OwnVariant }> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "variant", fields: ["id", "title", "product.id", "product.title", "product.producer.id"], filters: { id: variant_id } })
  const product = (data as VariantRow[])[0]?.product
  if (!product) return notFound("Không có hộp quà này. Hãy tải lại trang.")
  if (product.producer) return { producer_id: product.producer.id, variant: await ownVariant(container, product.producer.id, variant_id) }
  return { producer_id: THE_SHOP, variant: { variant_id, product_id: product.id, title: product.title, net: null, shelf_life_days: null, fresh: false } }
}

/** Stock that somebody typed in would vanish with the first lot: its producer goes over to lots first. */
async function keptInLots(container: MedusaContainer, variant_id: string, { producer_id, title }: { producer_id: string; title: string }): Promise<void> {
  if ((await lotsOf(container).listKeptVariants({ variant_id }, { take: 1 })).length > 0) return
  const inventory = container.resolve(Modules.INVENTORY)
  const [item] = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product_variant_inventory_item", fields: ["inventory_item_id"], filters: { variant_id } }).then(({ data }) => data as { inventory_item_id: string }[])
  const typed = item ? await inventory.listInventoryLevels({ inventory_item_id: item.inventory_item_id, stocked_quantity: { $gt: 0 } }, { take: 1 }) : []
  if (typed.length > 0) refused(`${title} còn tồn kho ghi tay, chưa theo lô. Chủ thể đưa hộp quà ra bán theo lô trước, rồi điểm mới ghép được.`, "stock_not_in_lots")
  await keepInLots(container, variant_id, producer_id)
}
