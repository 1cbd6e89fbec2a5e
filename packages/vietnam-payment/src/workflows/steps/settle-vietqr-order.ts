import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"

import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "../../modules/vietnam-payment"
import { MONEY_SEEN } from "../../providers/vietqr/service"
import { settleTransfers } from "../../rules/settle-transfers"
import { dueOf, findOrderPaymentRows, paymentLock, sessionOf, sumOf, VIETQR_PROVIDER } from "../read-order-payment"

/**
 * Brings Medusa's payment of an order in line with the transfers that came for it: captures what was received, never more than
 * is due. Asking twice changes nothing, so a message that failed half-way is simply sent again.
 */
export const settleVietqrOrderStep = createStep("settle-vietqr-order", async (input: { order_code: string | null }, { container }) => {
  const code = input.order_code
  if (!code) return new StepResponse({ captured: 0 })

  const captured = await container.resolve(Modules.LOCKING).execute(paymentLock(code), async () => {
    const [row] = await findOrderPaymentRows(container, { custom_display_id: [code] })
    const session = row && sessionOf(row)
    if (!row || row.canceled_at || session?.provider_id !== VIETQR_PROVIDER) return 0

    const transfers = await container
      .resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE)
      .listBankTransfers({ order_code: code }, { take: 200 })
    const due = dueOf(row)
    const { received } = settleTransfers({ due, endedAt: null, transfers })
    const amount = Math.min(due, received) - sumOf(row, "captures")
    if (amount <= 0) return 0

    // Never null here: the provider authorizes as soon as money was seen.
    const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(session.id, { [MONEY_SEEN]: true })
    await capturePaymentWorkflow(container).run({ input: { payment_id: payment!.id, amount } })
    return amount
  })
  return new StepResponse({ captured })
})
