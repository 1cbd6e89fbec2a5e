import fc from "fast-check"
import { bookable, cashBalance, cashWhereabouts, judgeRemittance, readRemittance } from "../../src/rules"

describe("a carrier's sheet", () => {
  it("is read by the names carriers give their columns, and amounts as they are typed", () => {
    const rows = ["265.000 ₫", "265,000", "265000", "265000.0", "0", "abc", "1.000.000"].map((typed, index) => ({ "Mã đơn hàng": ` vq26110000${index} `, "Tiền COD (VND)": typed }))
    const lines = readRemittance({ columns: ["STT", "Mã đơn hàng", "Tiền COD (VND)"], rows: [...rows, { "Mã đơn hàng": "", "Tiền COD (VND)": "999" }] })
    expect(lines?.map(({ amount }) => amount)).toEqual([265_000, 265_000, 265_000, 265_000, null, null, 1_000_000])
    expect(lines?.[0]).toMatchObject({ line: 2, order_code: "VQ261100000" })
    expect(readRemittance({ columns: ["Tên", "Tiền"], rows: [] })).toBeNull()
  })

  it("never books more than the order still owes, nor anything for an order that has no cash to come", () => {
    const order = fc.option(fc.record({ method: fc.constantFrom("cod", "vietqr"), ended: fc.boolean(), due: fc.nat(1_000_000), remitted: fc.nat(1_000_000) }), { nil: null })
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 1, max: 2_000_000 }), { nil: null }), order, (amount, asked) => {
        const { verdict, open } = judgeRemittance({ amount, order: asked })
        const booked = bookable({ verdict, amount, open })
        expect(booked).toBeGreaterThanOrEqual(0)
        expect(booked).toBeLessThanOrEqual(Math.max(0, (asked?.due ?? 0) - (asked?.remitted ?? 0)))
        if (!asked || asked.ended || asked.method !== "cod") expect(booked).toBe(0)
        if (verdict === "exact") expect(booked).toBe(amount)
      }),
    )
  })
})

it("says with whom the cash is", () => {
  const of = (due: number, collected: number, remitted: number) => cashBalance({ due, movements: [{ kind: "collected", amount: collected }, { kind: "remitted", amount: remitted }] })
  expect([
    cashWhereabouts({ cash: of(100, 0, 0), ended: false, delivered: false }),
    cashWhereabouts({ cash: of(100, 0, 0), ended: false, delivered: true }),
    cashWhereabouts({ cash: of(100, 100, 0), ended: false, delivered: true }),
    cashWhereabouts({ cash: of(100, 100, 100), ended: false, delivered: true }),
    cashWhereabouts({ cash: of(100, 0, 0), ended: true, delivered: false }),
  ]).toEqual(["buyer", "unreported", "carrier", "shop", "none"])
})
