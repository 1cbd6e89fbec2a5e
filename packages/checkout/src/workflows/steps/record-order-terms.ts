import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import type { OrderPlan, ReservedLine } from "../order/order-plan"

export interface RecordOrderTermsInput {
  plan: OrderPlan
  customer_id: string
  lines: ReservedLine[]
}

/** Writes what was agreed and who made what, for as long as the order is kept. */
export const recordOrderTermsStep = createStep(
  "record-order-terms",
  async ({ plan, customer_id, lines }: RecordOrderTermsInput, { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    const { order_id, code } = plan.placement
    const terms = await checkout.createOrderTerms({
      order_id,
      code,
      customer_id,
      locale: plan.locale,
      contact_name: plan.contact.name,
      phone: plan.contact.phone,
      email: plan.contact.email,
      payment_method: plan.payment.method,
      delivery_method: plan.delivery.method,
      delivery_name: plan.delivery.name,
      delivery_address: plan.delivery.text,
      ward_code: plan.delivery.ward_code,
      province_code: plan.delivery.province_code,
      sales_point: plan.delivery.sales_point,
      delivery_from: plan.delivery.from,
      delivery_to: plan.delivery.to,
      note: plan.note,
      placed_at: new Date(plan.placed_at),
      pay_before: plan.payment.pay_before ? new Date(plan.payment.pay_before) : null,
    })
    const origins = await checkout.createOrderLineOrigins(
      lines.map((line) => ({
        order_id,
        order_line_id: line.line_id,
        product_id: line.product_id,
        producer_id: line.producer.id,
        producer_handle: line.producer.handle,
        producer_name: line.producer.name,
        stock_location_id: line.location_id,
      })),
    )
    return new StepResponse(terms.id, { terms: terms.id, origins: origins.map(({ id }) => id) })
  },
  async (written, { container }) => {
    if (!written) return
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    await checkout.deleteOrderTerms(written.terms)
    await checkout.deleteOrderLineOrigins(written.origins)
  },
)
