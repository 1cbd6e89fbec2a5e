import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/territory/modules/territory"

import type { OrderPaymentResponse } from "../../../../../../http"
import { recordCashWorkflow } from "../../../../../../workflows/record-cash"
import type { AdminCash } from "../../../../../validators"
import { answerOrderPayment } from "../answer-order-payment"

export async function POST(req: AuthenticatedMedusaRequest<AdminCash>, res: MedusaResponse<OrderPaymentResponse>) {
  const { amount, note } = req.validatedBody
  await recordCashWorkflow(req.scope).run({
    input: { order_id: req.params.id!, kind: "remitted", amount, happened_at: now(), recorded_by: req.auth_context.actor_id, note: note ?? null },
  })
  await answerOrderPayment(req, res)
}
