import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "@ocop/vietnam-payment/modules/vietnam-payment"

import type { PaymentMethod } from "../../http"

export interface PaymentWindowInput {
  method: PaymentMethod
  hours: number
  /** ISO instants; the interval is half-open */
  valid_from: string
  valid_to?: string | null
}

/** Writes windows that are not there yet (key: method and first instant). */
export const writePaymentWindowsStep = createStep(
  "write-payment-windows",
  async (windows: PaymentWindowInput[], { container }) => {
    const ledger = container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE)
    const existing = await ledger.listPaymentWindows({}, { take: null })
    const fresh = windows.filter((window) => !existing.some((row) => row.method === window.method && row.valid_from.getTime() === new Date(window.valid_from).getTime()))
    const created = await ledger.createPaymentWindows(
      fresh.map((window) => ({ ...window, valid_from: new Date(window.valid_from), valid_to: window.valid_to ? new Date(window.valid_to) : null })),
    )
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE).deletePaymentWindows(ids)
  },
)
