import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { OrderPlan, ReservedLine } from "../order/order-plan"
import { SHIPPING_LINE, shippingOptionOf } from "../order/to-order"
import { CURRENCY } from "../quote/shop-context"

/** Which taxes the prices contain, by Medusa's tax regions; nothing where the office has set up none. */
export const computeTaxLinesStep = createStep("compute-tax-lines", async ({ plan, lines }: { plan: OrderPlan; lines: ReservedLine[] }, { container }) => {
  const shipping_option_id = shippingOptionOf(plan, lines)
  const taxLines = await container.resolve(Modules.TAX).getTaxLines(
    [
      ...lines.map((line) => ({ id: line.line_id, product_id: line.product_id, unit_price: line.unit_price, quantity: line.quantity, currency_code: CURRENCY })),
      ...(shipping_option_id ? [{ id: SHIPPING_LINE, shipping_option_id, unit_price: plan.delivery.price, currency_code: CURRENCY }] : []),
    ],
    { address: { country_code: "vn", province_code: null } },
  )
  return new StepResponse(taxLines)
})
