import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announce } from "@ocop/catalogue/freshness/tell-storefront"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { THE_SHOP } from "@ocop/traceability/rules"

/** Gift boxes of the shop are no goods of the catalogue, which tells of everything else: how many lie at a point its page hears from here. */
export default async function keepGiftBoxesFresh({ event, container }: SubscriberArgs<{ ids: string[] }>) {
  const [box] = await container.resolve<LotsModuleService>(LOTS_MODULE).listLots({ id: event.data.ids, producer_id: THE_SHOP }, { take: 1, select: ["id"] })
  if (box) await announce(container, ["sales-points"])
}

export const config: SubscriberConfig = { event: "lot.changed", context: { subscriberId: "sales-point-keep-gift-boxes-fresh" } }
