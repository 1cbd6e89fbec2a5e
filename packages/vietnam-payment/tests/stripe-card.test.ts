import Stripe from "stripe"
import { describe, expect, it } from "vitest"

import { CardProvider } from "../src/providers/card/service"

const SECRET = "whsec_only_for_this_test"
const card = new CardProvider({ logger: console }, { apiKey: "sk_test_not_used", webhookSecret: SECRET, capture: true, storefrontUrl: "https://shop.example" })
const stripe = new Stripe("sk_test_not_used")

const event = (amount: number) =>
  JSON.stringify({
    id: "evt_1",
    object: "event",
    type: "payment_intent.succeeded",
    data: { object: { id: "pi_1", object: "payment_intent", currency: "vnd", amount, amount_received: amount, metadata: { session_id: "payses_1" } } },
  })
const receive = (payload: string, header: string) => card.getWebhookActionAndData({ data: JSON.parse(payload) as Record<string, unknown>, rawData: payload, headers: { "stripe-signature": header } })

describe("a card payment by Medusa's Stripe provider", () => {
  it("counts đồng whole: 350,000 of the smallest unit are 350,000 ₫", async () => {
    const payload = event(350_000)

    const { action, data } = await receive(payload, stripe.webhooks.generateTestHeaderString({ payload, secret: SECRET }))

    expect(action).toBe("captured")
    expect(data).toMatchObject({ session_id: "payses_1" })
    expect(Number(data!.amount)).toBe(350_000)
  })

  it("is believed only when Stripe signed the message", async () => {
    const payload = event(350_000)
    const signed = stripe.webhooks.generateTestHeaderString({ payload, secret: SECRET })

    await expect(receive(payload, stripe.webhooks.generateTestHeaderString({ payload, secret: "whsec_another" }))).rejects.toThrow("signature")
    await expect(receive(event(1), signed)).rejects.toThrow("signature")
    await expect(receive(payload, stripe.webhooks.generateTestHeaderString({ payload, secret: SECRET, timestamp: Math.floor(Date.now() / 1000) - 3_600 }))).rejects.toThrow("tolerance")
  })
})
