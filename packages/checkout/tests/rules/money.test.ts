import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { quoteTotals, splitByLargestRemainder } from "../../src/rules"

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
const dong = fc.integer({ min: 0, max: 1_000_000_000 })

describe("a sum split into parts", () => {
  it("gives the odd đồng to the largest remainder", () => {
    expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitByLargestRemainder(10, [1, 2, 4])).toEqual([1, 3, 6])
    expect(splitByLargestRemainder(5, [0, 0])).toEqual([3, 2])
  })

  it("always sums to the whole, is never negative and never a đồng off its fair share", () => {
    fc.assert(
      fc.property(dong, fc.array(dong, { minLength: 1, maxLength: 50 }), (total, weights) => {
        const parts = splitByLargestRemainder(total, weights)
        const whole = sum(weights)

        expect(sum(parts)).toBe(total)
        for (const [index, part] of parts.entries()) {
          expect(Number.isSafeInteger(part) && part >= 0).toBe(true)
          if (whole > 0) expect(Math.abs(part - (total / whole) * weights[index]!)).toBeLessThan(1.001)
        }
      }),
    )
  })

  it.each([
    [-1, [1]],
    [1.5, [1]],
    [10, [-1]],
    [10, []],
  ])("refuses to split %s over %o", (total, weights) => {
    expect(() => splitByLargestRemainder(total, weights)).toThrow(RangeError)
  })
})

describe("the sum of a cart", () => {
  it("takes ten percent off two lines without losing a đồng", () => {
    const totals = quoteTotals({
      lines: [
        { key: "cam", unit_price: 225_001, quantity: 1 },
        { key: "mat", unit_price: 333, quantity: 1 },
      ],
      discounts: [
        { code: "VU10", line: "cam", amount: 22_500.1 },
        { code: "VU10", line: "mat", amount: 33.3 },
      ],
      delivery_price: 30_000,
      delivery_discounts: [{ code: "SHIP", amount: 50_000 }],
    })

    expect(totals).toMatchObject({ subtotal: 225_334, discount: 22_533, delivery_cost: 0, total: 202_801 })
    expect(totals.lines.map((line) => line.discount)).toEqual([22_500, 33])
    expect(totals.promotions).toEqual([
      { code: "VU10", amount: 22_533 },
      { code: "SHIP", amount: 30_000 },
    ])
  })

  it("adds up and never falls below zero, whatever promotions say", () => {
    const line = fc.record({ unit_price: fc.integer({ min: 0, max: 10_000_000 }), quantity: fc.integer({ min: 1, max: 99 }) })
    const discount = fc.record({
      code: fc.constantFrom("A", "B", "C"),
      line: fc.option(fc.integer({ min: 0, max: 9 })),
      amount: fc.double({ min: 0, max: 1e9, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 10 }),
        fc.array(discount, { maxLength: 6 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.record({ code: fc.constantFrom("A", "D"), amount: fc.double({ min: 0, max: 1e7, noNaN: true }) }), { maxLength: 2 }),
        (lines, discounts, delivery_price, delivery_discounts) => {
          const totals = quoteTotals({
            lines: lines.map((each, index) => ({ ...each, key: String(index) })),
            discounts: discounts.map((each) => ({ ...each, line: each.line === null ? null : String(each.line) })),
            delivery_price,
            delivery_discounts,
          })

          expect(sum(totals.lines.map((each) => each.subtotal))).toBe(totals.subtotal)
          expect(sum(totals.lines.map((each) => each.discount))).toBe(totals.discount)
          expect(sum(totals.lines.map((each) => each.total)) + totals.delivery_cost).toBe(totals.total)
          expect(sum(totals.promotions.map((each) => each.amount))).toBe(totals.discount + delivery_price - totals.delivery_cost)
          for (const number of [totals.total, totals.delivery_cost, ...totals.lines.map((each) => each.total)]) {
            expect(Number.isSafeInteger(number) && number >= 0).toBe(true)
          }
        },
      ),
    )
  })
})
