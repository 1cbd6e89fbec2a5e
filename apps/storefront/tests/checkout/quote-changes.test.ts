import type { Quote, QuoteLine } from "@ocop/checkout/http"
import { describe, expect, it } from "vitest"
import { quoteChanges } from "../../src/features/checkout/quote-changes"

const line: QuoteLine = {
  variant_id: "variant_a",
  quantity: 2,
  title: "Cam chanh VietGAP hộp 5 kg",
  unit: "hộp 5 kg",
  handle: "cam-chanh",
  producer: { handle: "htx", name: "HTX cam Sơn Thọ" },
  picture: { url: "/media/a.jpg", width: 1, height: 1, thumbhash: null, alt: "" },
  unit_price: 225_000,
  subtotal: 450_000,
  discount: 0,
  total: 450_000,
  available: 9,
  problem: null,
  message: null,
}
const agreed: Quote = {
  id: "one",
  expires_at: "2026-11-23T08:00:00Z",
  lines: [line],
  delivery_options: [],
  delivery: null,
  promotions: [],
  subtotal: 450_000,
  discount: 0,
  delivery_cost: 25_000,
  total: 475_000,
  currency: "VND",
  payment_methods: ["cod"],
  orderable: true,
}

describe("what changed since the buyer agreed", () => {
  it("is nothing when only the quote's number is another", () => {
    expect(quoteChanges(agreed, { ...agreed, id: "two", expires_at: "2026-11-23T09:00:00Z" })).toEqual([])
  })

  it("names the price, the delivery and the total, each from what to what", () => {
    const now = { ...agreed, lines: [{ ...line, unit_price: 230_000 }], delivery_cost: 35_000, total: 495_000 }

    expect(quoteChanges(agreed, now)).toEqual([
      { what: "price", title: line.title, from: 225_000, to: 230_000 },
      { what: "delivery", from: 25_000, to: 35_000 },
      { what: "total", from: 475_000, to: 495_000 },
    ])
  })

  it("names the goods somebody else took, in the server's words", () => {
    const gone: QuoteLine = { ...line, problem: "not_enough", available: 1, message: "Chỉ còn 1." }

    expect(quoteChanges(agreed, { ...agreed, lines: [gone] })).toEqual([
      { what: "line", title: line.title, message: "Chỉ còn 1." },
    ])
  })
})
