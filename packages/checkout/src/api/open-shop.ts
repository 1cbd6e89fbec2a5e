import type { MedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"

import { shopContext, type ShopContext } from "../workflows/quote/shop-context"
import { localeOf } from "./json-body"
import { refuse } from "./refuse"

/** The shop behind the publishable key; null after answering that it is not open. */
export async function openShop(req: MedusaRequest, res: MedusaResponse<never>): Promise<ShopContext | null> {
  const channel = (req as MedusaStoreRequest).publishable_key_context?.sales_channel_ids[0]
  const shop = channel ? await shopContext(req.scope, channel) : null
  if (!shop) refuse({ res, status: 503, code: "shop_not_ready", locale: localeOf(req) })
  return shop
}
