import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { cashBalance, payBefore, readReference, settleTransfers, vietqrPayload } from "../../src/rules"

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 2, minute))

describe("the VietQR string", () => {
  it("is the worked example of domain.md §9, to the letter", () => {
    expect(vietqrPayload({ bankBin: "970436", accountNumber: "0000000000", amount: 350_000, reference: "VQ2610000042" })).toBe(
      "00020101021238540010A00000072701240006970436011000000000000208QRIBFTTA530370454063500005802VN62160812VQ261000004263049C4C",
    )
  })

  it("without an amount is the static worked example", () => {
    expect(vietqrPayload({ bankBin: "970436", accountNumber: "0000000000" })).toBe(
      "00020101021138540010A00000072701240006970436011000000000000208QRIBFTTA53037045802VN6304BF8F",
    )
  })

  it.each([
    { bankBin: "97043", accountNumber: "0000000000" },
    { bankBin: "970436", accountNumber: "0000000000", amount: 0 },
    { bankBin: "970436", accountNumber: "0000000000", amount: 1.5 },
    { bankBin: "970436", accountNumber: "0000000000", reference: "đơn hàng 1" },
    { bankBin: "970436", accountNumber: "0000000000", reference: "A".repeat(26) },
  ])("refuses what a bank could not read: %o", (input) => {
    expect(() => vietqrPayload(input)).toThrow(RangeError)
  })
})

describe("the order code on a bank statement", () => {
  it.each([
    ["VQ2611000042", "VQ2611000042"],
    ["MBVCB.7782.vq 2611 000042.CT tu 0012 NGUYEN VAN A", "VQ2611000042"],
    ["VQ2611000042-VQ2611000042", "VQ2611000042"],
    ["VQ2611000042 0912345678", "VQ2611000042"],
    ["VQ2611000042 va VQ2611000043", null],
    ["tien cam", null],
    ["VQ26110000", null],
  ])("%s → %s", (content, code) => {
    expect(readReference(content)).toBe(code)
  })
})

describe("money that came in by bank transfer", () => {
  const settle = (...amounts: number[]) =>
    settleTransfers({ due: 100, endedAt: null, transfers: amounts.map((amount, i) => ({ id: `t${i}`, amount, received_at: at(i) })) })

  it.each([
    { amounts: [], state: "awaiting", verdicts: [] },
    { amounts: [100], state: "paid", verdicts: ["exact"] },
    { amounts: [60], state: "partially_paid", verdicts: ["under"] },
    { amounts: [60, 40], state: "paid", verdicts: ["under", "completes"] },
    { amounts: [130], state: "overpaid", verdicts: ["over"] },
    { amounts: [100, 100], state: "overpaid", verdicts: ["exact", "double"] },
  ])("$amounts of 100 is $state", ({ amounts, state, verdicts }) => {
    const settlement = settle(...amounts)

    expect(settlement.state).toBe(state)
    expect([...settlement.verdicts.values()]).toEqual(verdicts)
  })

  it("after the order has ended is late and never counted", () => {
    const settlement = settleTransfers({
      due: 100,
      endedAt: at(5),
      transfers: [
        { id: "early", amount: 40, received_at: at(4) },
        { id: "late", amount: 60, received_at: at(5) },
      ],
    })

    expect(settlement).toMatchObject({ state: "partially_paid", received: 40, missing: 60, late: 60 })
    expect(settlement.verdicts.get("late")).toBe("late")
  })

  it("is owed back when it was too much, until it was sent back", () => {
    expect(settle(100, 100)).toMatchObject({ owed: 100, returned: 0 })
    expect(settle(100, 100, -60)).toMatchObject({ owed: 40, returned: 60, received: 200 })
    expect([...settle(100, 100, -100).verdicts.values()]).toEqual(["exact", "double", "returned"])
  })

  it("always adds up, whatever came in which order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.array(fc.record({ amount: fc.integer({ min: -1e9, max: 1e9 }).filter((amount) => amount !== 0), minute: fc.integer({ min: 0, max: 59 }) }), { maxLength: 8 }),
        fc.option(fc.integer({ min: 0, max: 59 })),
        (due, rows, ended) => {
          const transfers = rows.map((row, i) => ({ id: `t${i}`, amount: row.amount, received_at: at(row.minute) }))
          const all = settleTransfers({ due, endedAt: ended === null ? null : at(ended), transfers })
          const turned = settleTransfers({ due, endedAt: ended === null ? null : at(ended), transfers: [...transfers].reverse() })

          expect(all.received).toBe(due - all.missing + all.surplus)
          expect(all.received + all.late - all.returned).toBe(transfers.reduce((sum, t) => sum + t.amount, 0))
          expect(all.owed).toBe(Math.max(0, (ended === null ? all.surplus : all.received) + all.late - all.returned))
          expect(Math.min(all.missing, all.surplus)).toBe(0)
          expect(all.verdicts.size).toBe(transfers.length)
          expect(turned).toEqual(all)
        },
      ),
    )
  })
})

describe("cash on delivery", () => {
  it("never loses a đồng between buyer, courier and shop", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.array(fc.record({ kind: fc.constantFrom("collected" as const, "remitted" as const), amount: fc.integer({ min: -1e9, max: 1e9 }) })),
        (due, movements) => {
          const balance = cashBalance({ due, movements })

          expect(balance.collected + balance.outstanding).toBe(due)
          expect(balance.remitted + balance.held).toBe(balance.collected)
        },
      ),
    )
  })
})

describe("how long an order waits for its money", () => {
  const windows = [
    { method: "vietqr", hours: 48, valid_from: at(0), valid_to: at(30) },
    { method: "vietqr", hours: 24, valid_from: at(30), valid_to: null },
  ]

  it("is what was in force when it was placed", () => {
    expect(payBefore({ windows, method: "vietqr", placedAt: at(29) })).toEqual(new Date(at(29).getTime() + 48 * 3_600_000))
    expect(payBefore({ windows, method: "vietqr", placedAt: at(30) })).toEqual(new Date(at(30).getTime() + 24 * 3_600_000))
    expect(payBefore({ windows, method: "cod", placedAt: at(30) })).toBeNull()
  })
})
