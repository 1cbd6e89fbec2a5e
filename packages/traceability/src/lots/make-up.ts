import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import type { LotActor, WrittenOperation } from "../modules/lots"
import { refused } from "../refusals"
import { contentsOfBox, quantityText } from "../rules/lots"
import { feedStock, keepInLots, takeOffShelves } from "./feed-stock"
import { lotViews } from "./lot-views"
import { lotsOf } from "./module"
import { ownVariant, packedLot } from "./operate"
import { saidPlainly } from "./said-plainly"
import { tellLotsChanged } from "./tell"
import { freeAt } from "./travel"

export interface MakeUpAt {
  stock_location_id: string
  /** what is made, of the producer whose goods go in */
  variant_id: string
  boxes: number
  /** what one box holds, in boxes of each lot */
  parts: readonly { lot_id: string; per_box: number }[]
  /** where and why, for who reads the lot later */
  reason: string
  by: LotActor
  /** the same twice is once */
  key: string
}

/**
 * Makes boxes on the shelf of a place up into gift boxes that lie there from then on: lots in, a lot of gift boxes out, none lost. It keeps
 * no longer than what is in it, and a recall of what is in it finds it. Goods and gift box are one producer's, since what is paid for
 * the box is theirs. Refuses what is not there, promised to orders, blocked, past its day, or lighter than the label says.
 */
export async function makeUpAt(container: MedusaContainer, { stock_location_id, variant_id, boxes, parts, reason, by, key }: MakeUpAt): Promise<WrittenOperation["lots"][number]> {
  const lots = lotsOf(container)
  const sources = await lotViews(container, await lots.listLots({ id: parts.map(({ lot_id }) => lot_id), kind: "packed" }, { take: null }))
  const [first] = sources
  if (!first || sources.length < parts.length) return refused("Hộp quà ghép từ các lô đã đóng gói, mỗi lô ghi một lần. Hãy tải lại trang.", "not_packed")
  const { producer_id } = first
  const request_hash = createHash("sha256").update(JSON.stringify({ stock_location_id, variant_id, boxes, parts })).digest("hex")
  const known = await lots.knownOperation({ producer_id, key, request_hash })
  if (known) return known.lots[0]!
  if (sources.some((lot) => lot.producer_id !== producer_id)) refused("Hộp quà chỉ ghép hàng của một chủ thể: tiền bán hộp về chủ thể ấy.", "several_producers")
  if (sources.some((lot) => lot.variant_id === variant_id)) refused("Hàng bỏ vào không thể là chính hộp quà.", "same_goods")
  const at = now()
  const day = todayInVietnam(at)
  const stopped = sources.find(({ state }) => ["held", "recalled", "expired", "closed"].includes(state))
  if (stopped) refused(`Lô ${stopped.code} đang ở trạng thái "${stopped.state_name.toLowerCase()}", nên không ghép vào hộp quà được.`, "lot_blocked")
  const variant = await ownVariant(container, producer_id, variant_id)
  const filled = parts.map(({ lot_id, per_box }) => ({ lot: sources.find(({ id }) => id === lot_id)!, per_box }))
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
        // Counted in what goes in: nothing of it is lost.
        operation: { producer_id, kind: "pack", base_uom: "piece", loss: 0, reason, by, key, request_hash, happened_at: at, inputs, outputs: [{ lot: { ...made, ...unit, best_before }, quantity: boxes, balance: pieces }] },
      }),
    )
  })
  if (!written) return refused("Hàng này chưa theo dõi theo lô ở điểm bán. Hãy nhắn văn phòng.", "stock_not_counted")
  const [lot] = (written as WrittenOperation).lots
  await feedStock(container, [variant_id])
  await tellLotsChanged(container, [...sources.map(({ id }) => id), lot!.id])
  return lot!
}

/** Stock that somebody typed in would vanish with the first lot: its producer goes over to lots first. */
async function keptInLots(container: MedusaContainer, variant_id: string, { producer_id, title }: { producer_id: string; title: string }): Promise<void> {
  if ((await lotsOf(container).listKeptVariants({ variant_id }, { take: 1 })).length > 0) return
  const inventory = container.resolve(Modules.INVENTORY)
  const [item] = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product_variant_inventory_item", fields: ["inventory_item_id"], filters: { variant_id } }).then(({ data }) => data as unknown as { inventory_item_id: string }[])
  const typed = item ? await inventory.listInventoryLevels({ inventory_item_id: item.inventory_item_id, stocked_quantity: { $gt: 0 } }, { take: 1 }) : []
  if (typed.length > 0) refused(`${title} còn tồn kho ghi tay, chưa theo lô. Chủ thể đưa hộp quà ra bán theo lô trước, rồi điểm mới ghép được.`, "stock_not_in_lots")
  await keepInLots(container, variant_id, producer_id)
}
