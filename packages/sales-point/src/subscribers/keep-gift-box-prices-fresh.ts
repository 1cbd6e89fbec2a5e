import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { whatChanged } from "@ocop/catalogue/freshness/what-changed"
import { announce } from "@ocop/catalogue/freshness/tell-storefront"
import { SHOP_GIFT_BOX } from "../rules/goods"

/** A new price, name or state of a gift box of the shop is seen on the pages of points only: the catalogue, which tells of every other, does not know it. */
export default async function keepGiftBoxPricesFresh({ event, container }: SubscriberArgs<Record<string, unknown>>) {
  const { product_ids, everything } = await whatChanged(container, event.name, event.data)
  if (product_ids.length === 0 && !everything) return
  const products = container.resolve(Modules.PRODUCT)
  const types = await products.listProductTypes({ value: SHOP_GIFT_BOX }, { select: ["id"], take: 1 })
  if (types.length === 0) return
  const [box] = await products.listProducts({ type_id: types.map(({ id }) => id), ...(!everything && { id: product_ids }) }, { select: ["id"], take: 1, withDeleted: true })
  if (box) await announce(container, ["sales-points"])
}

export const config: SubscriberConfig = {
  event: ["created", "updated", "deleted"].flatMap((happened) => [`pricing.price.${happened}`, `pricing.price-list.${happened}`, `product.${happened}`, `product-variant.${happened}`]),
  context: { subscriberId: "sales-point-keep-gift-box-prices-fresh" },
}
