import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"

import type { OrderPaymentResponse } from "../../../../../../http"
import { readOrderPayment } from "../../../../../../workflows/read-order-payment"
import { receiveBankTransferWorkflow } from "../../../../../../workflows/receive-bank-transfer"
import type { AdminConfirmTransfer } from "../../../../../validators"
import { answerOrderPayment } from "../answer-order-payment"

export async function POST(req: AuthenticatedMedusaRequest<AdminConfirmTransfer>, res: MedusaResponse<OrderPaymentResponse>) {
  const { amount, reference, booked_at } = req.validatedBody
  const order = await readOrderPayment(req.scope, req.params.id!)
  if (!order?.code) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có đơn hàng "${req.params.id}"`)
  if (order.method !== "vietqr") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Đơn này không trả bằng chuyển khoản VietQR")

  const at = now()
  await receiveBankTransferWorkflow(req.scope).run({
    input: {
      transfer_id: reference,
      source: "manual",
      amount,
      content: order.code,
      order_code: order.code,
      booked_at: booked_at ? new Date(booked_at) : at,
      received_at: at,
      confirmed_by: req.auth_context.actor_id,
    },
  })
  await answerOrderPayment(req, res)
}
