import { Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CURRENCY } from "../quote/shop-context"

export interface CreateOrderPaymentInput {
  payment_collection_id: string
  /** integer VND */
  total: number
  code: string
  order_id: string
  provider_id: string
  /** promised at once (cash on delivery) or once money or card says so */
  promised: boolean
  email: string | null
  locale: "vi" | "en"
  /** ISO instant */
  pay_before: string | null
}

/** Opens the payment of an order: collection, session and, where the promise itself is enough, Medusa's payment. */
export const createOrderPaymentStep = createStep(
  "create-order-payment",
  async (input: CreateOrderPaymentInput, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const { id } = await payments.createPaymentCollections({ id: input.payment_collection_id, currency_code: CURRENCY, amount: input.total } as {
      currency_code: string
      amount: number
    })
    try {
      const session = await payments.createPaymentSession(id, {
        provider_id: input.provider_id,
        currency_code: CURRENCY,
        amount: input.total,
        data: { reference: input.code, description: input.code, locale: input.locale, pay_before: input.pay_before },
        context: input.email ? { customer: { id: input.order_id, email: input.email } } : {},
      })
      if (input.promised && session.status !== PaymentSessionStatus.AUTHORIZED) await payments.authorizePaymentSession(session.id, {})
      return new StepResponse({ id, session_id: session.id }, { id, session_id: session.id })
    } catch (error) {
      await payments.deletePaymentCollections([id])
      throw error
    }
  },
  async (created, { container }) => {
    if (!created) return
    const payments = container.resolve(Modules.PAYMENT)
    await payments.deletePaymentSession(created.session_id)
    await payments.deletePaymentCollections([created.id])
  },
)
