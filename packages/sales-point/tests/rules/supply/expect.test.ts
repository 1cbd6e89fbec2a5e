import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { balanceOf, daysOf, expectedHarvest, expectedSales, FORTNIGHTS, fortnightOf, fortnightsKept, spreadOverDays } from "../../../src/rules/supply"

const STARTS = "2026-10-01"
const sum = (quantities: readonly number[]) => quantities.reduce((all, quantity) => all + quantity, 0)
const filled = (quantities: readonly number[]) => quantities.flatMap((quantity, fortnight) => (quantity > 0 ? [fortnight] : []))

describe("a plan's fortnights", () => {
  it("begin with its first day and end after 364", () => {
    expect([fortnightOf(STARTS, "2026-10-01"), fortnightOf(STARTS, "2026-10-14"), fortnightOf(STARTS, "2026-10-15"), fortnightOf(STARTS, "2027-09-29")]).toEqual([0, 0, 1, 25])
    expect([fortnightOf(STARTS, "2026-09-30"), fortnightOf(STARTS, "2027-09-30")]).toEqual([null, null])
    expect(daysOf(STARTS, 1)).toEqual({ first: "2026-10-15", last: "2026-10-28" })
  })

  it("every day lies between the first and the last of its own", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 363 }), (days) => {
        const day = new Date(Date.parse(`${STARTS}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
        const { first, last } = daysOf(STARTS, fortnightOf(STARTS, day)!)
        expect(first <= day && day <= last).toBe(true)
      }),
    )
  })

  it("goods are kept as long as a buyer still has a week of them on the last day of selling", () => {
    // 14 days of harvest, then 14 of selling: a box picked on the first day is 27 days old on the last.
    expect([fortnightsKept(20), fortnightsKept(34), fortnightsKept(35), fortnightsKept(60), fortnightsKept(null), fortnightsKept(3)]).toEqual([0, 0, 1, 2, 25, 0])
  })
})

describe("what a producer is expected to bring", () => {
  it("is what it says itself, spread as last year's harvest was", () => {
    const lastYear = [{ day: "2025-11-10", quantity: 30 }, { day: "2025-12-08", quantity: 10 }]
    const expected = expectedHarvest({ starts: STARTS, stated: 100, lastYear, seasonMonths: [11, 12], land: null })
    expect(expected[fortnightOf(STARTS, "2026-11-09")!]).toBe(75)
    expect(expected[fortnightOf(STARTS, "2026-12-07")!]).toBe(25)
  })

  it("lies in the months of its season when nobody knows better, to the last box", () => {
    const expected = expectedHarvest({ starts: STARTS, stated: 101, lastYear: [], seasonMonths: [11, 12, 1], land: null })
    expect(sum(expected)).toBe(101)
    expect(filled(expected).map((fortnight) => Number(daysOf(STARTS, fortnight).first.slice(5, 7)))).not.toContain(3)
    expect(Math.max(...expected) - Math.min(...expected.filter((quantity) => quantity > 0))).toBeLessThanOrEqual(1)
  })

  it("is not squeezed into the one fortnight of last year that the shop knows", () => {
    const expected = expectedHarvest({ starts: STARTS, stated: 100, lastYear: [{ day: "2025-11-28", quantity: 30 }], seasonMonths: [11, 12, 1], land: null })
    expect(filled(expected).length).toBeGreaterThan(4)
  })

  it("grows with the land when nothing is said, and is nothing when nothing is known", () => {
    const lastYear = [{ day: "2025-11-10", quantity: 40 }]
    expect(sum(expectedHarvest({ starts: STARTS, stated: null, lastYear, seasonMonths: [], land: { now: 15_000, then: 10_000 } }))).toBe(60)
    expect(sum(expectedHarvest({ starts: STARTS, stated: null, lastYear: [], seasonMonths: [11], land: { now: 15_000, then: 10_000 } }))).toBe(0)
  })

  it("always sums to what was said", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.array(fc.record({ day: fc.constantFrom("2025-10-05", "2025-11-11", "2026-01-20", "2026-08-01"), quantity: fc.nat(5_000) })), fc.uniqueArray(fc.integer({ min: 1, max: 12 })), (stated, lastYear, seasonMonths) => {
        expect(sum(expectedHarvest({ starts: STARTS, stated, lastYear, seasonMonths, land: null }))).toBe(stated)
      }),
    )
  })
})

describe("what an outlet is expected to sell", () => {
  const lastYear = [{ day: "2025-11-10", quantity: 40 }]
  const at = fortnightOf(STARTS, "2026-11-09")!

  it("is last year's, by the trend of the last eight weeks", () => {
    expect(expectedSales({ starts: STARTS, lastYear, recent: { now: 15, then: 10 }, ordered: [] })[at]).toBe(60)
    expect(expectedSales({ starts: STARTS, lastYear, recent: { now: 90, then: 10 }, ordered: [] })[at]).toBe(80)
    expect(expectedSales({ starts: STARTS, lastYear, recent: { now: 5, then: 0 }, ordered: [] })[at]).toBe(40)
  })

  it("is never less than what is ordered already", () => {
    expect(expectedSales({ starts: STARTS, lastYear, recent: { now: 10, then: 10 }, ordered: [{ fortnight: at, quantity: 50 }, { fortnight: at, quantity: 5 }] })[at]).toBe(55)
  })
})

it("the year at a glance tells what is missing and what is left over", () => {
  const source = { producer_id: "lan", variant_id: "cam", commune_code: "x", certified: true, kept_fortnights: 1 }
  const rows = balanceOf(
    {
      sources: [source],
      supplies: [{ producer_id: "lan", variant_id: "cam", fortnight: 0, quantity: 100 }],
      outlets: [{ outlet_id: "web", commune_code: null, certified_only: false }],
      demands: [{ outlet_id: "web", variant_id: "cam", fortnight: 0, quantity: 30 }, { outlet_id: "web", variant_id: "cam", fortnight: 1, quantity: 50 }, { outlet_id: "web", variant_id: "cam", fortnight: 2, quantity: 5 }],
      rules: { commune_minimum_percent: 0, fair_share_percent: 0, certified_first: true },
    },
    [{ producer_id: "lan", variant_id: "cam", outlet_id: "web", fortnight: 0, quantity: 30 }, { producer_id: "lan", variant_id: "cam", outlet_id: "web", fortnight: 1, quantity: 50 }],
  )
  expect(rows).toHaveLength(26)
  expect(rows.slice(0, 3).map(({ harvested, asked, short, surplus }) => [harvested, asked, short, surplus])).toEqual([[100, 30, 0, 20], [0, 50, 0, 0], [0, 5, 5, 0]])
})

describe("what is asked for over some days", () => {
  const day = (days: number) => new Date(Date.parse(`${STARTS}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

  it("falls into the fortnights of those days: all of it within the plan, else about the part of its days that lies there", () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 420 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 5_000 }), (first, length, quantity) => {
        const parts = spreadOverDays(STARTS, { first_day: day(first), last_day: day(first + length), quantity })
        const days = Array.from({ length: length + 1 }, (_, index) => fortnightOf(STARTS, day(first + index)))
        const within = days.filter((fortnight) => fortnight !== null)
        for (const part of parts) expect(Math.abs(part.quantity - (quantity * days.filter((fortnight) => fortnight === part.fortnight).length) / days.length)).toBeLessThan(1)
        const given = sum(parts.map((part) => part.quantity))
        if (within.length === days.length) expect(given).toBe(quantity)
        else expect(Math.abs(given - (quantity * within.length) / days.length)).toBeLessThan(FORTNIGHTS + 1)
      }),
    )
  })
})
