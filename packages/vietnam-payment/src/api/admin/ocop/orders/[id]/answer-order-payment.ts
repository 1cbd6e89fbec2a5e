import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import type { OrderPaymentResponse } from "../../../../../http"
import { readOrderPayment } from "../../../../../workflows/read-order-payment"

export async function answerOrderPayment<T>(req: AuthenticatedMedusaRequest<T>, res: MedusaResponse<OrderPaymentResponse>) {
  const id = req.params.id!
  const payment = await readOrderPayment(req.scope, id)
  if (!payment) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có đơn hàng "${id}"`)
  res.json({ payment })
}
