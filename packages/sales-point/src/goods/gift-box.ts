import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { tellProducer } from "@ocop/producer/workflows"
import { makeUpAt, ownGoods, shelfAt } from "@ocop/traceability/workflows"
import type { GiftBoxChoicesResponse, GiftBoxResponse } from "../http-goods"
import { listedPrices } from "../market/prices"
import type { PointActor } from "../modules/sales-point"
import { notFound, refused } from "../refusals"
import { daysLeft, lowestPrice, shelfLifeBand } from "../rules/goods"
import { consignmentOf } from "./module"
import { placeOf } from "./places"
import { dongText } from "../rules/in-words"

/** What can be made of a lot at a point: gift boxes of the same producer, and what else of theirs lies there to go in. */
export async function giftBoxChoices(container: MedusaContainer, { point_id, lot_id }: { point_id: string; lot_id: string }): Promise<GiftBoxChoicesResponse> {
  const { location_id } = await placeOf(container, { point_id })
  const shelf = await shelfAt(container, location_id)
  const producer_id = shelf.find((row) => row.lot_id === lot_id)?.producer_id
  if (!producer_id) return notFound("Lô này không còn hộp nào ở điểm bán.")
  const { variants } = await ownGoods(container, producer_id)
  const prices = await listedPrices(container, variants.map(({ variant_id }) => variant_id))
  const today = todayInVietnam(now())
  return {
    gift_boxes: variants.map(({ variant_id, title, net }) => ({ variant_id, title, net, price: prices.get(variant_id) ?? null })),
    lots: shelf.flatMap((row) =>
      row.producer_id === producer_id && row.state === "on_sale"
        ? [{ lot_id: row.lot_id, lot_code: row.lot_code, title: row.title, variant_id: row.variant_id, quantity: row.quantity, best_before: row.best_before, days_left: daysLeft(row.best_before, today), band: shelfLifeBand(row.best_before, today), price: prices.get(row.variant_id) ?? null }]
        : [],
    ),
  }
}

export interface MakeGiftBoxes {
  point_id: string
  variant_id: string
  boxes: number
  parts: { lot_id: string; per_box: number }[]
  reason: string
  key: string
  by: PointActor
  /** the office may go further down in price than a point's manager */
  of_office: boolean
}

/** Makes goods whose last days run up into gift boxes on the same shelf. No way around the rule on marking down: the box costs no less than it allows for what is in it. */
export async function makeGiftBoxes(container: MedusaContainer, { point_id, variant_id, boxes, parts, reason, key, by, of_office }: MakeGiftBoxes): Promise<GiftBoxResponse> {
  const place = await placeOf(container, { point_id })
  const shelf = await shelfAt(container, place.location_id)
  const inside = parts.flatMap(({ lot_id, per_box }) => shelf.filter((row) => row.lot_id === lot_id).map((row) => ({ ...row, per_box })))
  const [prices, rule] = await Promise.all([listedPrices(container, [variant_id, ...inside.map((row) => row.variant_id)]), consignmentOf(container).markDownRuleOn(todayInVietnam(now()))])
  const price = prices.get(variant_id)
  if (price === undefined) return refused("Hộp quà này chưa có giá bán. Chủ thể đặt giá trước đã.", "no_price")
  const worth = inside.reduce((sum, row) => sum + (prices.get(row.variant_id) ?? 0) * row.per_box, 0)
  const lowest = lowestPrice(worth, of_office ? rule.office_percent : rule.manager_percent)
  if (price < lowest) refused(`Hộp quà bán ${dongText(price)}, hàng bỏ vào giá ${dongText(worth)}: dưới mức được giảm (${dongText(lowest)}). Hãy bỏ vào ít hơn.`, "too_much_inside")
  const lot = await makeUpAt(container, { stock_location_id: place.location_id, variant_id, boxes, parts, reason: `Ghép hộp quà tại ${place.name}: ${reason}`, by, key: `gift-box:${point_id}:${key}` })
  const producer_id = inside[0]?.producer_id
  if (producer_id) {
    await tellProducer(container, {
      producer_id,
      key: `gift-box:${lot.id}`,
      subject: `${place.name} ghép ${boxes} hộp quà từ hàng của bạn, lô ${lot.code}.`,
      text: `Mỗi hộp: ${inside.map((row) => `${row.per_box} × ${row.title} (lô ${row.lot_code})`).join(", ")}. Lý do: ${reason} Hộp quà bán ${dongText(price)}, tiền ghi cho bạn.`,
    })
  }
  return { lot }
}
