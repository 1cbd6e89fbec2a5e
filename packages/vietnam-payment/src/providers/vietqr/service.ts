import { AbstractPaymentProvider, MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"

import { vietqrPayload } from "../../rules/vietqr-payload"

export interface VietqrOptions {
  /** six digits: "970436" */
  bankBin: string
  bankName: string
  accountNumber: string
  accountName: string
}

/** What the buyer needs to pay by scanning; kept in the payment session. */
export interface VietqrSessionData extends Record<string, unknown> {
  payload: string
  reference: string
  amount: number
  bank_name: string
  account_number: string
  account_name: string
}

/** Set by `receive-bank-transfer` alone: money was seen on the account. A scan is never taken for a payment. */
export const MONEY_SEEN = "bank_transfer_seen"

export class VietqrProvider extends AbstractPaymentProvider<VietqrOptions> {
  static identifier = "vietqr"

  static validateOptions(options: Partial<VietqrOptions>): void {
    for (const name of ["bankBin", "bankName", "accountNumber", "accountName"] as const) {
      if (!options[name]) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `The VietQR provider needs \`${name}\``)
    }
    vietqrPayload({ bankBin: options.bankBin!, accountNumber: options.accountNumber! })
  }

  constructor(container: Record<string, unknown>, options: VietqrOptions) {
    super(container, options)
  }

  async initiatePayment({ amount, currency_code, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return {
      id: String(data?.session_id),
      status: PaymentSessionStatus.PENDING_AUTHORIZATION,
      data: { ...data, ...this.session({ amount: Number(amount), currency: currency_code, reference: data?.reference }) },
    }
  }

  async updatePayment({ amount, currency_code, data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: { ...data, ...this.session({ amount: Number(amount), currency: currency_code, reference: data?.reference }) } }
  }

  async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const seen = Boolean(context && MONEY_SEEN in context)
    return { status: seen ? PaymentSessionStatus.AUTHORIZED : PaymentSessionStatus.PENDING_AUTHORIZATION, data }
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data }
  }

  /** Money goes back by the office's own bank transfer; Medusa keeps the amount. */
  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data }
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data }
  }

  async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.PENDING_AUTHORIZATION }
  }

  /** Bank messages come in at `POST /hooks/ocop/bank-transfers`, where one transfer may be under, over or for nobody. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private session({ amount, currency, reference }: { amount: number; currency: string; reference: unknown }): VietqrSessionData {
    if (currency.toLowerCase() !== "vnd") throw new MedusaError(MedusaError.Types.INVALID_DATA, `VietQR moves VND only, not ${currency}`)
    if (typeof reference !== "string") throw new MedusaError(MedusaError.Types.INVALID_DATA, "A VietQR session needs `data.reference`")
    const { bankBin, bankName, accountNumber, accountName } = this.config
    return {
      payload: vietqrPayload({ bankBin, accountNumber, amount, reference }),
      reference,
      amount,
      bank_name: bankName,
      account_number: accountNumber,
      account_name: accountName,
    }
  }
}
