import { describe, expect, it } from "vitest"

import type { OrderView } from "../../src/http"
import { orderLetter } from "../../src/rules"

const order = {
  code: "VQ2611000042",
  lines: [{ title: "Cam <chanh>", unit: "hộp 5 kg", quantity: 2, unit_price: 225_000, total: 450_000, producer: { handle: "htx", name: "HTX cam Sơn Thọ" }, handle: "cam", picture: { url: "", width: 1, height: 1, thumbhash: null, alt: "" } }],
  subtotal: 450_000,
  discount: 45_000,
  delivery_cost: 25_000,
  total: 430_000,
  delivery: { method: "zone", name: "Giao trong tỉnh", address: "Thôn 2, xã Mai Hoa, tỉnh Hà Tĩnh", from: "2026-11-24", to: "2026-11-25" },
  payment: { method: "vietqr", status: "awaiting", due: 430_000, paid: 0, expires_at: "2026-11-24T02:00:00.000Z" },
  note: null,
  consents: [],
} as unknown as OrderView

describe("the letter after an order", () => {
  it("says in Vietnamese what was ordered, what it costs, when it comes and until when to pay", () => {
    const { subject, text } = orderLetter({ order, contactName: "Lan 🍊", url: "https://shop.example/don-hang/VQ2611000042", shopName: "Cửa hàng", locale: "vi" })

    expect(subject).toBe("Đơn hàng VQ2611000042 đã được ghi nhận")
    for (const part of ["Chào Lan 🍊,", "2 × Cam <chanh> (hộp 5 kg) – HTX cam Sơn Thọ: 450.000 ₫", "Giảm giá: −45.000 ₫", "430.000 ₫", "24/11/2026", "Hạn thanh toán: 09:00:00 24/11/2026", "https://shop.example/don-hang/VQ2611000042"]) {
      expect(text).toContain(part)
    }
  })

  it("says the same in English, and in HTML that cannot be broken by a name", () => {
    const { html, text } = orderLetter({ order, contactName: "<script>", url: "https://shop.example/en/don-hang/VQ2611000042", shopName: "The shop", locale: "en" })

    expect(text).toContain("Please transfer 430.000 ₫")
    expect(html).toContain("Dear &lt;script&gt;,")
    expect(html).not.toContain("<script>")
  })

  it("says where to take back what was agreed to besides, when something was", () => {
    const letter = (consents: OrderView["consents"]) => orderLetter({ order: { ...order, consents }, contactName: "Lan", url: "https://shop.example", shopName: "Cửa hàng", locale: "vi" }).text

    expect(letter([{ purpose: "season_news", text: "Báo cho tôi khi vào mùa" }])).toContain("rút lại được ở đó")
    expect(letter([])).not.toContain("rút lại")
  })
})
