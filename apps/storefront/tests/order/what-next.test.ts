import type { OrderView } from "@ocop/checkout/http"
import { describe, expect, it } from "vitest"
import { whatNext } from "../../src/features/order/what-next"
import { orderWords } from "../../src/features/order/words"

const order = (part: Partial<OrderView>, payment: Partial<OrderView["payment"]> = {}): OrderView => ({
  code: "VQ2611000042",
  status: "placed",
  placed_at: "2026-11-23T07:00:00Z",
  lines: [],
  subtotal: 450_000,
  discount: 0,
  delivery_cost: 25_000,
  total: 475_000,
  delivery: { method: "zone", name: "Giao trong tỉnh", address: "12 thôn Mỹ Ngọc", from: "2026-11-24", to: "2026-11-25" },
  payment: { method: "cod", status: "due_on_delivery", due: 475_000, paid: 0, expires_at: null, ...payment },
  note: null,
  consents: [],
  cancelable: true,
  timeline: [],
  ...part,
})
const say = (view: OrderView) =>
  whatNext({ order: view, phone: "+84912345678", operatorPhone: "0239 000 0000", words: orderWords.vi, locale: "vi" })
const pickup = { ...order({}).delivery, method: "pickup" as const, name: "Nhận tại Điểm bán OCOP Vũ Quang" }

describe("what the buyer is told to do next", () => {
  it("is to have the cash ready", () => {
    expect(say(order({}))).toMatch(/gọi 0912 345 678 trước khi giao; bạn trả 475\.000\s₫ khi nhận/)
  })

  it("is to bring the money to the sales point, or nothing but the code once it is paid", () => {
    expect(say(order({ delivery: pickup }))).toMatch(/^Nhận tại Điểm bán OCOP Vũ Quang, .* trả 475\.000\s₫/)
    expect(say(order({ delivery: pickup }, { paid: 475_000, status: "paid" }))).toMatch(/đọc mã đơn\.$/)
  })

  it("is to transfer what is missing", () => {
    const view = order({ status: "awaiting_payment" }, { method: "vietqr", status: "partially_paid", paid: 400_000 })

    expect(say(view)).toMatch(/còn thiếu 75\.000\s₫.*VQ2611000042/)
  })

  it("is nothing to pay once it is canceled", () => {
    expect(say(order({ status: "canceled" }))).toMatch(/không phải trả gì/)
  })
})
