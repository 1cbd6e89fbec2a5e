import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tellProducer } from "@ocop/producer/workflows"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { giftBoxContents, madeUpBefore, makeUpAt, ownGoods, producerNames, shelfAt, type GiftBoxContent, type LotOnShelf } from "@ocop/traceability/workflows"
import type { GiftBoxChoicesResponse, GiftBoxResponse } from "../http-goods"
import { contractsOf } from "../market/module"
import { boxPrices, listedPrices } from "../market/prices"
import type { PointActor } from "../modules/sales-point"
import { notFound, refused } from "../refusals"
import { daysLeft, lowestPrice, markedDownPrice, SHOP_GIFT_BOX, sharesOfPrice, shelfLifeBand } from "../rules/goods"
import { dongText } from "../rules/in-words"
import { termsOn } from "../rules/market"
import { runningMarkDowns } from "./mark-down"
import { consignmentOf } from "./module"
import { placeOf } from "./places"

interface ShopBox {
  variant_id: string
  title: string
}

/** Gift boxes of the shop itself, as the office made them up; those it took off sale are left out. */
export async function shopGiftBoxes(container: MedusaContainer): Promise<ShopBox[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: types } = await query.graph({ entity: "product_type", fields: ["id"], filters: { value: SHOP_GIFT_BOX } })
  if (types.length === 0) return []
  const { data } = await query.graph({ entity: "product", fields: ["title", "variants.id", "producer.id"], filters: { type_id: types.map(({ id }) => id), status: "published" } })
  const products = data as unknown as { title: string; variants: { id: string }[] | null; producer: { id: string } | null }[]
  return products.flatMap(({ title, variants, producer }) => (producer ? [] : (variants ?? []).map(({ id }) => ({ variant_id: id, title })))).sort((one, other) => one.title.localeCompare(other.title, "vi"))
}

/** What one of each of these costs at a point today: what was agreed with a chain, else what the shop asks; `here` with what runs there marked down. */
async function pricesAt(container: MedusaContainer, { point_id, lots }: { point_id: string; lots: readonly Pick<LotOnShelf, "lot_id" | "variant_id">[] }): Promise<Map<string, { full: number; here: number }>> {
  const day = todayInVietnam(now())
  const contract = termsOn(await contractsOf(container, point_id), day)
  const [full, marked] = await Promise.all([
    boxPrices(container, { sales_point_id: point_id, contract, variant_ids: lots.map(({ variant_id }) => variant_id), day }),
    runningMarkDowns(container, { sales_point_ids: [point_id] }),
  ])
  return new Map(
    lots.flatMap(({ lot_id, variant_id }) => {
      const price = full.get(variant_id)
      const mark_down = marked.find((row) => row.lot_id === lot_id)
      return price === undefined ? [] : [[lot_id, { full: price, here: mark_down ? markedDownPrice(price, mark_down) : price }] as const]
    }),
  )
}

/** What can be made of a lot at a point: gift boxes of its producer and of the shop, and what else lies there to go in. */
export async function giftBoxChoices(container: MedusaContainer, { point_id, lot_id }: { point_id: string; lot_id: string }): Promise<GiftBoxChoicesResponse> {
  const { location_id } = await placeOf(container, { point_id })
  const shelf = await shelfAt(container, location_id)
  const producer_id = shelf.find((row) => row.lot_id === lot_id)?.producer_id
  if (!producer_id) return notFound("Lô này không còn hộp nào ở điểm bán.")
  const boxed = await giftBoxContents(container, { lot_ids: shelf.map((row) => row.lot_id) })
  const lots = shelf.filter((row) => row.state === "on_sale" && !boxed.has(row.lot_id))
  const [{ variants }, shop] = await Promise.all([ownGoods(container, producer_id), shopGiftBoxes(container)])
  const kinds = [...shop.map(({ variant_id, title }) => ({ variant_id, title, net: null, of: null })), ...variants.map(({ variant_id, title, net }) => ({ variant_id, title, net, of: producer_id }))]
  const [asked, prices, names] = await Promise.all([
    listedPrices(container, kinds.map(({ variant_id }) => variant_id)),
    pricesAt(container, { point_id, lots }),
    producerNames(container, lots.map((row) => row.producer_id)),
  ])
  const today = todayInVietnam(now())
  return {
    gift_boxes: kinds.map((kind) => ({ ...kind, price: asked.get(kind.variant_id) ?? null })),
    lots: lots.map((row) => ({
      lot_id: row.lot_id, lot_code: row.lot_code, title: row.title, producer: { id: row.producer_id, name: names.get(row.producer_id) ?? "" }, variant_id: row.variant_id, quantity: row.quantity,
      best_before: row.best_before, days_left: daysLeft(row.best_before, today), band: shelfLifeBand(row.best_before, today), price: prices.get(row.lot_id)?.here ?? null, full_price: prices.get(row.lot_id)?.full ?? null,
    })),
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

/**
 * Makes goods of one or several producers up into gift boxes on the same shelf, each with its share of the price written down. No way
 * around the rule on marking down: the box costs no less than it allows for what is in it. Each producer is told; safe to repeat.
 */
export async function makeGiftBoxes(container: MedusaContainer, { point_id, variant_id, boxes, parts, reason, key, by, of_office }: MakeGiftBoxes): Promise<GiftBoxResponse> {
  const place = await placeOf(container, { point_id })
  const call = { stock_location_id: place.location_id, variant_id, boxes, parts, key: `${GIFT_BOX}:${point_id}:${key}` }
  const known = await madeUpBefore(container, call)
  const lot = known ?? (await makeUpAt(container, { ...call, parts: await withShares(container, { point_id, location_id: place.location_id, variant_id, parts, of_office }), reason: `Ghép hộp quà tại ${place.name}: ${reason}`, by }))
  await tellMakers(container, [lot.id])
  return { lot }
}

const GIFT_BOX = "gift-box"

interface WithShares extends Pick<MakeGiftBoxes, "point_id" | "variant_id" | "parts" | "of_office"> {
  location_id: string
}

async function withShares(container: MedusaContainer, { point_id, location_id, variant_id, parts, of_office }: WithShares) {
  const shelf = await shelfAt(container, location_id)
  const inside = parts.map((part) => ({ ...part, row: shelf.find(({ lot_id }) => lot_id === part.lot_id) ?? refused("Có lô không còn hộp nào ở điểm bán. Hãy tải lại trang.", "not_on_shelf") }))
  const [listed, prices, rule] = await Promise.all([listedPrices(container, [variant_id]), pricesAt(container, { point_id, lots: inside.map(({ row }) => row) }), consignmentOf(container).markDownRuleOn(todayInVietnam(now()))])
  const price = listed.get(variant_id)
  if (price === undefined) return refused("Hộp quà này chưa có giá bán. Hãy đặt giá trước đã.", "no_price")
  const unpriced = [...new Set(inside.filter(({ lot_id }) => !prices.has(lot_id)).map(({ row }) => row.title))]
  if (unpriced.length > 0) refused(`Chưa có giá của ${unpriced.join(", ")}, nên chưa chia được tiền hộp quà.`, "no_price")
  const worth = inside.reduce((sum, { lot_id, per_box }) => sum + prices.get(lot_id)!.full * per_box, 0)
  const lowest = lowestPrice(worth, of_office ? rule.office_percent : rule.manager_percent)
  if (price < lowest) refused(`Hộp quà bán ${dongText(price)}, hàng bỏ vào giá ${dongText(worth)}: dưới mức được giảm (${dongText(lowest)}). Hãy bỏ vào ít hơn.`, "too_much_inside")
  const priced = inside.map(({ lot_id, per_box }) => ({ lot_id, per_box, price: prices.get(lot_id)!.here }))
  const shares = sharesOfPrice(price, priced)
  return priced.map((part, index) => ({ ...part, share: shares[index]! }))
}

/** "2 × Cam chanh, 1 × Mật ong"; null: no gift box */
export const insideInWords = (contents: readonly Pick<GiftBoxContent, "per_box" | "part">[] | undefined): string | null => contents?.map(({ per_box, part }) => `${per_box} × ${part.title}`).join(", ") ?? null

/** Tells those whose goods went into these lots of gift boxes, each once however often it is asked for. */
async function tellMakers(container: MedusaContainer, lot_ids: string[]): Promise<void> {
  const service = container.resolve<LotsModuleService>(LOTS_MODULE)
  const contents = await giftBoxContents(container, { lot_ids })
  const [lots, releases] = await Promise.all([service.listLots({ id: [...contents.keys()] }, { take: null }), service.listLotMovements({ lot_id: [...contents.keys()], kind: "release" }, { take: null, order: { at: "ASC", id: "ASC" } })])
  for (const lot of lots) {
    const inside = contents.get(lot.id)!
    const made = releases.find(({ lot_id, source }) => lot_id === lot.id && source?.startsWith(GIFT_BOX))
    const makers = new Set(inside.map(({ part }) => part.producer_id))
    for (const producer_id of makers) {
      const own = inside.filter(({ part }) => part.producer_id === producer_id)
      const [price, share] = [inside, own].map((parts) => parts.reduce((sum, each) => sum + each.share, 0)) as [number, number]
      await tellProducer(container, {
        producer_id,
        key: `${GIFT_BOX}:${lot.id}`,
        subject: `${made?.quantity ?? ""} hộp quà "${lot.title}" ghép từ hàng của bạn, lô ${lot.code}.`.trim(),
        text: `${made?.reason ?? ""} Mỗi hộp có của bạn: ${own.map(({ per_box, part }) => `${per_box} × ${part.title} (lô ${part.code})`).join(", ")}. ${makers.size > 1 ? `Hộp quà bán ${dongText(price)}; phần của bạn ${dongText(share)} một hộp, chia theo giá lẻ hôm ghép.` : `Hộp quà bán ${dongText(price)}, tiền ghi cho bạn.`}`.trim(),
      })
    }
  }
}

/** Makers a dead process did not tell of gift boxes made since then are told now. */
export async function finishGiftBoxes(container: MedusaContainer, since: Date): Promise<void> {
  const parts = await container.resolve<LotsModuleService>(LOTS_MODULE).listGiftBoxParts({ created_at: { $gte: since } }, { take: null, select: ["id", "lot_id"] })
  await tellMakers(container, [...new Set(parts.map(({ lot_id }) => lot_id))])
}
