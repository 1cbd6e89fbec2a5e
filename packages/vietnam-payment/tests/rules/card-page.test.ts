import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { cardPageRequest, payBefore } from "../../src/rules"

const now = new Date("2026-11-23T02:00:00Z")
const asked = { sessionId: "payses_1", reference: "VQ2611000042", amount: 475_000, locale: "vi" as const, payBefore: null, storefrontUrl: "https://shop.example", now }

describe("what Stripe is asked for", () => {
  it("is whole đồng for one order, matched by Medusa's session, and leads back to the order", () => {
    const request = cardPageRequest({ ...asked, locale: "en", email: "lan@example.vn" })

    expect(request.line_items[0]!.price_data).toMatchObject({ currency: "vnd", unit_amount: 475_000 })
    expect(request.payment_intent_data.metadata).toEqual({ session_id: "payses_1" })
    expect(request).toMatchObject({ client_reference_id: "VQ2611000042", customer_email: "lan@example.vn", success_url: "https://shop.example/en/don-hang/VQ2611000042?the=xong" })
  })

  it("closes with the order, but always within what Stripe allows", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), (hours) => {
        const { expires_at } = cardPageRequest({ ...asked, payBefore: new Date(now.getTime() + hours * 3_600_000) })
        const minutes = (expires_at * 1000 - now.getTime()) / 60_000

        expect(minutes).toBeGreaterThan(30)
        expect(minutes).toBeLessThan(24 * 60)
        if (hours >= 1 && hours < 24) expect(minutes).toBe(hours * 60)
      }),
    )
  })

  it.each([0, -1, 1.5, Number.NaN])("is never %s đồng", (amount) => {
    expect(() => cardPageRequest({ ...asked, amount })).toThrow("whole đồng")
  })

  it("holds goods for a day at most, also when no window is set", () => {
    expect(payBefore({ windows: [], method: "card", placedAt: now })).toEqual(new Date("2026-11-24T02:00:00Z"))
  })
})
