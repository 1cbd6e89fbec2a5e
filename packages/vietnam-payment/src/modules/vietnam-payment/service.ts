import { MedusaService } from "@medusajs/framework/utils"

import { BankTransfer } from "./models/bank-transfer"
import { CashEntry } from "./models/cash-entry"
import { CashRemittance } from "./models/cash-remittance"
import { PaymentWindow } from "./models/payment-window"

export interface VietnamPaymentOptions {
  /** shared with the bank's notifier; without it the webhook is closed */
  bankWebhookSecret?: string
}

export default class VietnamPaymentModuleService extends MedusaService({ BankTransfer, CashEntry, CashRemittance, PaymentWindow }) {
  protected readonly options_: VietnamPaymentOptions

  constructor(container: Record<string, unknown>, options: VietnamPaymentOptions = {}) {
    super(container, options)
    this.options_ = options
  }

  /** undefined: no bank is set up to call us */
  async webhookSecret(): Promise<string | undefined> {
    return this.options_.bankWebhookSecret || undefined
  }
}
