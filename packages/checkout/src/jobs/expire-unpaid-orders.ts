import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { paymentLock, readOrderPayment } from "@ocop/vietnam-payment/workflows"

import { CHECKOUT_MODULE, now, type CheckoutModuleService } from "../modules/checkout"
import { endOrderWorkflow } from "../workflows/end-order"

export const config = { name: "expire-unpaid-orders", schedule: "* * * * *" }

const AT_ONCE = 100

/**
 * Orders whose money did not come in time give their goods back. One that was paid in part waits for the office; one that was
 * paid in full waits no more.
 */
export default async function expireUnpaidOrders(container: MedusaContainer): Promise<void> {
  const at = now()
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  let waiting = 0
  for (;;) {
    const due = await checkout.listOrderTerms(
      { pay_before: { $lte: at }, ended_at: null },
      { take: AT_ONCE, skip: waiting, order: { pay_before: "ASC", id: "ASC" }, select: ["id", "order_id", "code"] },
    )
    for (const order of due) if (!(await settle(container, order, at))) waiting += 1
    if (due.length < AT_ONCE) return
  }
}

/** Answers false when the order is to be looked at again. Money that comes at this very moment is not overlooked: it waits for the lock. */
async function settle(container: MedusaContainer, { id, order_id, code }: { id: string; order_id: string; code: string }, at: Date): Promise<boolean> {
  return container.resolve(Modules.LOCKING).execute(paymentLock(code), async () => {
    const payment = await readOrderPayment(container, order_id)
    if (!payment || payment.ended_at || payment.paid >= payment.due) {
      await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).updateOrderTerms({ id, pay_before: null })
      return true
    }
    if (payment.paid > 0) return false
    const { errors } = await endOrderWorkflow(container).run({ input: { order_id, as: "expired", by: "clock", at: at.toISOString() }, throwOnError: false })
    if (errors.length) container.resolve(ContainerRegistrationKeys.LOGGER).error(`checkout: order ${code} could not be expired`, errors[0]!.error as Error)
    return errors.length === 0
  })
}
