import type {
  CancelPaymentInput,
  CancelPaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
} from "@medusajs/framework/types"
import { MedusaError, PaymentSessionStatus } from "@medusajs/framework/utils"
// Medusa exports its provider ready-made only; the class itself lies here.
import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider"
import Stripe from "stripe"

import { CARD_PAID, CARD_UNAVAILABLE, cardPageRequest } from "../../rules/card-page"

export interface CardOptions {
  apiKey: string
  webhookSecret: string
  /** money is taken when the buyer pays: the shop has no second step for cards */
  capture: true
  /** where Stripe leads the buyer back to */
  storefrontUrl: string
  /** a stand-in for api.stripe.com in tests */
  apiUrl?: string
}

const TIMEOUT_MS = 8_000

/**
 * Medusa's Stripe provider, with one difference: the buyer pays on Stripe's own page (Checkout Session) instead of in a form that
 * would need Stripe's script on ours. The page makes the payment intent; from there on (signed webhook, capture, refund) all is
 * Medusa's.
 */
export class CardProvider extends StripeProviderService {
  private readonly storefrontUrl: string

  constructor(container: Record<string, unknown>, options: CardOptions) {
    super(container, options)
    this.storefrontUrl = options.storefrontUrl
    this.stripe_ = new Stripe(options.apiKey, { timeout: TIMEOUT_MS, maxNetworkRetries: 1, telemetry: false, ...(options.apiUrl ? addressOf(options.apiUrl) : {}) })
  }

  override async initiatePayment({ amount, currency_code, data, context }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (currency_code.toLowerCase() !== "vnd") throw new MedusaError(MedusaError.Types.INVALID_DATA, `Cards are charged in VND only, not ${currency_code}`)
    const request = cardPageRequest({
      sessionId: String(data?.session_id),
      reference: String(data?.reference),
      amount: Number(amount),
      locale: data?.locale === "en" ? "en" : "vi",
      email: context?.customer?.email,
      payBefore: typeof data?.pay_before === "string" ? new Date(data.pay_before) : null,
      storefrontUrl: this.storefrontUrl,
      now: new Date(),
    })
    try {
      const page = await this.stripe_.checkout.sessions.create(request, { idempotencyKey: context?.idempotency_key })
      return { id: page.id, status: PaymentSessionStatus.PENDING, data: { checkout_session: page.id, url: page.url } }
    } catch (cause) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Stripe opened no page to pay on: ${(cause as Error).message}`, CARD_UNAVAILABLE)
    }
  }

  override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const id = pageOf(input.data)
    if (!id) return super.getPaymentStatus(input)
    const { payment_intent: intent } = await this.stripe_.checkout.sessions.retrieve(id)
    if (!intent) return { status: PaymentSessionStatus.PENDING, data: input.data }
    return super.getPaymentStatus({ ...input, data: { id: typeof intent === "string" ? intent : intent.id } })
  }

  /** A page nobody can pay on any more; refused with `card_paid` when somebody just has. */
  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const id = pageOf(input.data)
    if (!id) return super.cancelPayment(input)
    try {
      await this.stripe_.checkout.sessions.expire(id)
    } catch (cause) {
      const { status } = await this.stripe_.checkout.sessions.retrieve(id)
      if (status === "complete") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The card has been charged; Stripe's message about it is on its way", CARD_PAID)
      if (status !== "expired") throw cause
    }
    return { data: input.data }
  }

  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return this.cancelPayment(input)
  }
}

/** The page of a payment nobody has made yet; after it, Medusa keeps the payment intent in its place. */
function pageOf(data: Record<string, unknown> | undefined): string | null {
  return typeof data?.checkout_session === "string" ? data.checkout_session : null
}

function addressOf(url: string) {
  const { hostname: host, port, protocol } = new URL(url)
  return { host, port, protocol: protocol === "http:" ? ("http" as const) : ("https" as const) }
}
