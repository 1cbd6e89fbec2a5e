import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createHook, createWorkflow, parallelize, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createOrdersStep, createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { recordConsentsStep } from "@ocop/editorial/workflows"

import type { OrderPlan } from "./order/order-plan"
import { toCart, toOrder } from "./order/to-order"
import { closePlacementStep } from "./steps/close-placement"
import { computeTaxLinesStep } from "./steps/compute-tax-lines"
import { createCompletedCartStep } from "./steps/create-completed-cart"
import { createOrderPaymentStep } from "./steps/create-order-payment"
import { findOrCreateGuestStep } from "./steps/find-or-create-guest"
import { openPlacementStep } from "./steps/open-placement"
import { recordOrderTermsStep } from "./steps/record-order-terms"
import { reserveStockStep } from "./steps/reserve-stock"
import { usePromotionsStep } from "./steps/use-promotions"

/**
 * Places one order from a plan that was priced and checked before. Writes Medusa's own cart, order, reservations, payment and
 * links, and our terms and origins; any failure undoes all of it, a dead process is undone by `undo-stale-placements`.
 * Emits `order.placed` and `reservation-item.created`. Refuses with code `out_of_stock`; the hook `validate` may refuse too.
 */
export const placeOrderWorkflow = createWorkflow("place-order", (plan: OrderPlan) => {
  const validate = createHook("validate", { plan })
  openPlacementStep(plan.placement)
  const reserved = reserveStockStep(
    transform({ plan }, ({ plan }) => ({ placement_id: plan.placement.id, code: plan.placement.code, location_ids: plan.shop.location_ids, prefer: plan.delivery.point_location, lines: plan.lines })),
  )
  const [customerId, taxLines] = parallelize(
    findOrCreateGuestStep(plan.contact),
    computeTaxLinesStep(transform({ plan, reserved }, ({ plan, reserved }) => ({ plan, lines: reserved.lines }))),
  )
  const order = transform({ plan, reserved, customerId, taxLines }, ({ plan, reserved, customerId, taxLines }) => {
    const parts = { plan, lines: reserved.lines, tax_lines: taxLines, customer_id: customerId }
    return { order: toOrder(parts), cart: toCart(parts), terms: { plan, customer_id: customerId, lines: reserved.lines } }
  })
  const payment = transform({ plan }, ({ plan }) => ({
    payment_collection_id: plan.placement.payment_collection_id,
    total: plan.total,
    code: plan.placement.code,
    order_id: plan.placement.order_id,
    provider_id: plan.payment.provider_id,
    promised: plan.payment.method === "cod",
    email: plan.contact.email,
    locale: plan.locale,
    pay_before: plan.payment.pay_before,
  }))
  parallelize(
    createOrdersStep(transform({ order }, ({ order }) => [order.order])),
    createCompletedCartStep(transform({ order }, ({ order }) => order.cart)),
    createOrderPaymentStep(payment),
    recordOrderTermsStep(transform({ order }, ({ order }) => order.terms)),
  )
  createRemoteLinkStep(
    transform({ plan }, ({ plan }): LinkDefinition[] => {
      const { order_id, cart_id, payment_collection_id } = plan.placement
      const promotions = new Set([...plan.lines.flatMap((line) => line.adjustments), ...plan.delivery.adjustments].map(({ promotion_id }) => promotion_id))
      return [
        { [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id } },
        { [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id } },
        ...[...promotions].map((promotion_id) => ({ [Modules.ORDER]: { order_id }, [Modules.PROMOTION]: { promotion_id } })),
      ]
    }),
  )
  when("consents-given", { plan }, ({ plan }) => plan.consents.length > 0).then(() => {
    recordConsentsStep(
      transform({ plan }, ({ plan }) => ({
        order_code: plan.placement.code,
        phone: plan.contact.phone,
        consents: plan.consents,
        locale: plan.locale,
        at: plan.placed_at,
      })),
    )
  })
  usePromotionsStep(
    transform({ plan, customerId }, ({ plan, customerId }) => ({
      used: [...plan.lines.flatMap((line) => line.adjustments), ...plan.delivery.adjustments].map(({ code, amount }) => ({ code, amount })),
      customer_id: customerId,
      email: plan.contact.email,
    })),
  )
  closePlacementStep(transform({ plan }, ({ plan }) => plan.placement.id))
  emitEventStep({ eventName: "order.placed", data: transform({ plan }, ({ plan }) => ({ id: plan.placement.order_id })) })
  emitEventStep({
    eventName: "reservation-item.created",
    data: transform({ plan, reserved }, ({ plan, reserved }) => reserved.reservation_ids.map((id) => ({ id, order_id: plan.placement.order_id }))),
  }).config({ name: "emit-reservations-created" })
  return new WorkflowResponse(transform({ plan }, ({ plan }) => ({ order_id: plan.placement.order_id })), { hooks: [validate] })
})
