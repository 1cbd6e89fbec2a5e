import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { OrderLookupResponse } from "../../../../../../http"
import { readOrderView } from "../../../../../../workflows/order/read-order-view"
import { localeOf } from "../../../../../json-body"
import { refuse } from "../../../../../refuse"
import type { StoreOrderPhone } from "../../../../../validators"
import { findOrder } from "../find-order"

export async function POST(req: MedusaRequest<StoreOrderPhone>, res: MedusaResponse<OrderLookupResponse>) {
  const found = await findOrder(req)
  const order = found && (await readOrderView(req.scope, { order_id: found.order_id, locale: localeOf(req) }))
  if (!order) return refuse({ res, status: 404, code: "order_unknown", locale: localeOf(req) })
  res.json({ order })
}
