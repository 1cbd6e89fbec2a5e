import { createRequire } from "node:module"

import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import expireUnpaidOrders from "@ocop/checkout/jobs/expire-unpaid-orders"
import { shopSuite, turnClock } from "@ocop/test-kit"

import { anOrder, buyer, openSmallShop, stockOf, type SmallShop } from "./small-shop"
import { StripeDouble } from "./stripe-double"

const SECRET = "whsec_only_for_this_test"
const PHONE = "0912345678"
// The very Stripe client the card provider works with, for its own test helper.
const Stripe = createRequire(createRequire(__filename).resolve("@ocop/vietnam-payment/package.json"))("stripe") as new (key: string) => { webhooks: { generateTestHeaderString(input: { payload: string; secret: string }): string } }

const env: Record<string, string> = { STRIPE_API_KEY: "sk_test_double", STRIPE_WEBHOOK_SECRET: SECRET, STOREFRONT_URL: "https://shop.example" }
const stripe = new StripeDouble()
beforeAll(async () => {
  env.STRIPE_API_URL = await stripe.open()
})
afterAll(() => stripe.close())

shopSuite({ env }, (shop) => {
  const { quote, order, lookup, cancel } = buyer(shop)
  let small: SmallShop
  beforeAll(async () => {
    small = await openSmallShop(shop.container(), { cam: [10] })
    const { data: regions } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "region", fields: ["id"], filters: { currency_code: "vnd" } })
    const payment_providers = ["pp_cash-on-delivery_vn", "pp_stripe_stripe"]
    await updateRegionsWorkflow(shop.container()).run({ input: { selector: { id: regions[0]!.id }, update: { payment_providers } } })
  })

  const byCard = () => order(anOrder(small, { payment: { method: "card" } }))
  const pageOf = (code: string) => stripe.pages.findLast(({ asked }) => asked.get("client_reference_id") === code)!
  const stripeSays = (payload: string, secret = SECRET) => {
    const signature = new Stripe("sk_test_double").webhooks.generateTestHeaderString({ payload, secret })
    return shop.api.post("/hooks/payment/stripe_stripe", payload, { headers: { "content-type": "application/json", "stripe-signature": signature } })
  }
  const paymentOf = async (code: string) => (await lookup(code, PHONE)).data.order.payment

  it("is offered and leads to Stripe's own page with the whole sum in đồng", async () => {
    const { data: priced } = await quote({ items: anOrder(small).items })
    const { status, data } = await byCard()

    expect(priced.quote.payment_methods).toEqual(["cod", "card"])
    expect(status).toBe(201)
    const { asked, id } = pageOf(data.order.code)
    expect(data.order.payment).toMatchObject({ method: "card", status: "awaiting", due: 235_000, card: { url: `https://checkout.stripe.com/c/pay/${id}` } })
    expect(asked.get("line_items[0][price_data][unit_amount]")).toBe("235000")
    expect(asked.get("cancel_url")).toBe(`https://shop.example/don-hang/${data.order.code}?the=chua`)
  })

  it("is paid when Stripe says so and signed it, once however often it says it", async () => {
    const { data } = await byCard()
    const { code } = data.order
    const event = stripe.pay(pageOf(code))

    await stripeSays(event, "whsec_somebody_else")
    await shop.settled()
    expect(await paymentOf(code)).toMatchObject({ status: "awaiting", paid: 0 })

    await stripeSays(event)
    await expect.poll(async () => (await paymentOf(code)).status, { timeout: 20_000 }).toBe("paid")
    await stripeSays(event)
    await shop.settled()
    expect(await paymentOf(code)).toMatchObject({ status: "paid", paid: 235_000, due: 235_000 })
    expect((await lookup(code, PHONE)).data.order.status).toBe("placed")
  })

  it("not paid in time gives the goods back and closes the page", async () => {
    const { data } = await byCard()
    turnClock(new Date(Date.now() + 25 * 3_600_000).toISOString())

    await expireUnpaidOrders(shop.container())

    expect(pageOf(data.order.code).status).toBe("expired")
    const { order: ended } = (await lookup(data.order.code, PHONE)).data
    expect(ended).toMatchObject({ status: "expired", lines: [{ variant_id: small.variants.cam }] })
    expect(await stockOf(shop.container(), small.inventory.cam)).toMatchObject({ free: 10, promised: 0 })
  })

  it("can be given up by the buyer, but not while her money is on its way", async () => {
    const { data: first } = await byCard()
    expect((await cancel(first.order.code, PHONE)).data.order).toMatchObject({ status: "canceled" })
    expect(pageOf(first.order.code).status).toBe("expired")

    const { data: second } = await byCard()
    stripe.pay(pageOf(second.order.code))
    expect((await cancel(second.order.code, PHONE)).status).toBe(409)
    expect((await lookup(second.order.code, PHONE)).data.order.status).toBe("awaiting_payment")
  })

  it("with Stripe out of reach places nothing and says so", async () => {
    stripe.down = true
    const { status, data } = await byCard()
    stripe.down = false

    expect(status).toBe(400)
    expect(data).toMatchObject({ code: "card_unavailable", message: expect.stringContaining("chọn cách trả khác") })
    expect(await stockOf(shop.container(), small.inventory.cam)).toMatchObject({ free: 10, promised: 0 })
  })
})
