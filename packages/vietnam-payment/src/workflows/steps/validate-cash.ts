import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { dueOf, findOrderPaymentRows, describeOrderPayment, sumOf } from "../read-order-payment"

const dong = (amount: number) => `${amount.toLocaleString("vi-VN")} ₫`

/** Refuses cash that cannot be: for another way of paying, for an order that ended, beyond what is outstanding or held. */
export const validateCashStep = createStep(
  "validate-cash",
  async (input: { order_id: string; kind: "collected" | "remitted"; amount: number }, { container }) => {
    const [row] = await findOrderPaymentRows(container, { id: [input.order_id] })
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có đơn hàng "${input.order_id}".`)
    const { cash, method } = await describeOrderPayment(container, row)
    if (method !== "cod" || !cash) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Đơn này không trả bằng tiền mặt khi nhận hàng.")
    if (input.kind === "collected" && row.canceled_at) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Đơn đã hủy, không thu tiền nữa.")

    const limit = input.kind === "collected" ? cash.outstanding : cash.held
    if (input.amount > limit) {
      const what = input.kind === "collected" ? "còn phải thu" : "người giao đang giữ"
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, limit === 0 ? `Đơn này không còn tiền ${input.kind === "collected" ? "phải thu" : "người giao đang giữ"}.` : `Số tiền ${dong(input.amount)} lớn hơn số ${what}: ${dong(limit)}.`)
    }
    const payment = row.payment_collections.flatMap((collection) => collection.payments ?? []).find((p) => !p.canceled_at)
    return new StepResponse({ payment_id: payment?.id ?? null, capturable: Math.min(input.amount, dueOf(row) - sumOf(row, "captures")) })
  },
)
