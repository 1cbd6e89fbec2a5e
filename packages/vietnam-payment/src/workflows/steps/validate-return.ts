import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { readOrderPayment } from "../read-order-payment"

/** Refuses to note more than is owed, or for an order not paid by bank transfer. */
export const validateReturnStep = createStep("validate-return", async (input: { order_id: string; amount: number }, { container }) => {
  const payment = await readOrderPayment(container, input.order_id)
  if (!payment?.code) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có đơn hàng "${input.order_id}"`)
  if (payment.method !== "vietqr") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Đơn này không trả bằng chuyển khoản VietQR")
  if (input.amount > payment.owed_to_buyer) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Số tiền ${input.amount} ₫ lớn hơn số phải trả lại: ${payment.owed_to_buyer} ₫`)
  }
  return new StepResponse({ code: payment.code })
})
