import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { paymentLock } from "@ocop/vietnam-payment/workflows"

import type { OrderCancelResponse } from "../../../../../../http"
import { now } from "../../../../../../modules/checkout"
import { endOrderWorkflow } from "../../../../../../workflows/end-order"
import { readOrderView } from "../../../../../../workflows/order/read-order-view"
import { localeOf } from "../../../../../json-body"
import { refuse } from "../../../../../refuse"
import type { StoreOrderPhone } from "../../../../../validators"
import { findOrder } from "../find-order"

export async function POST(req: MedusaRequest<StoreOrderPhone>, res: MedusaResponse<OrderCancelResponse>) {
  const locale = localeOf(req)
  const found = await findOrder(req)
  if (!found) return refuse({ res, status: 404, code: "order_unknown", locale })

  const canceled = await req.scope.resolve(Modules.LOCKING).execute(paymentLock(found.code), async () => {
    const order = await readOrderView(req.scope, { order_id: found.order_id })
    if (!order?.cancelable) return false
    const { errors } = await endOrderWorkflow(req.scope).run({
      input: { order_id: found.order_id, as: "canceled", by: "buyer", at: now().toISOString() },
      throwOnError: false,
    })
    const cause = errors[0]?.error as Error | undefined
    // Packed, or ended, between looking and doing.
    if (cause && MedusaError.isMedusaError(cause) && cause.type === MedusaError.Types.NOT_ALLOWED) return false
    if (cause) throw cause
    return true
  })
  if (!canceled) return refuse({ res, status: 409, code: "not_cancelable", locale })
  const order = await readOrderView(req.scope, { order_id: found.order_id, locale })
  res.json({ order: order! })
}
