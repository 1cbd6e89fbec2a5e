import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { askedPapers, boxPrice, dueOn, lossPart, noteWorth, objectionsToStallCount, receivables, settlingTerms, termsOn, worthBack, worthOf, type Charge } from "../../../src/rules/market"

const DAY = "2030-03-01"
const contract = (valid_from: string, valid_to: string | null = null) => ({ terms: "commission" as const, percent_bp: 1500, payment_days: 30, losses_by: "chain" as const, valid_from, valid_to })
const days = fc.integer({ min: -200, max: 200 }).map((away) => dueOn(DAY, away))

describe("what was made good for lost boxes", () => {
  it("comes off exactly when all of them are found, in whatever parts, and never below zero on the way", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 1, max: 500 }), fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }), (amount, quantity, parts) => {
        let [before, back] = [0, 0]
        for (const part of [...parts, quantity]) {
          const now = Math.min(part, quantity - before)
          const off = lossPart({ amount, quantity }, { before, now })
          expect(off).toBeGreaterThanOrEqual(0)
          ;[before, back] = [before + now, back + off]
        }
        expect([before, back]).toEqual([quantity, amount])
      }),
    )
  })
})

describe("terms of a supermarket stall", () => {
  it("go by the contract begun last, and by none once that has run out", () => {
    const [old, newer] = [contract("2029-01-01"), contract("2030-02-01", "2030-12-31")]
    expect(termsOn([old, newer], "2028-12-31")).toBeNull()
    expect(termsOn([newer, old], "2030-01-31")).toBe(old)
    expect(termsOn([old, newer], DAY)).toBe(newer)
    expect(termsOn([old, newer], "2031-01-01")).toBeNull()
  })

  it("hold on the first day and on the last, and settle what is left after it", () => {
    const [before, only] = [contract("2029-01-01"), contract("2030-02-01", "2030-02-10")]
    for (const [day, counts] of [["2030-01-31", false], ["2030-02-01", true], ["2030-02-10", true], ["2030-02-11", false]] as const) expect(termsOn([only], day)).toBe(counts ? only : null)
    expect(settlingTerms([only], "2030-01-31")).toBeNull()
    expect(settlingTerms([before, only], "2031-02-11")).toBe(only)
    // Ended the day before it was to begin: as if it had never been.
    const calledOff = contract("2030-02-01", "2030-01-31")
    expect([termsOn([before, calledOff], DAY), settlingTerms([calledOff], DAY)]).toEqual([before, null])
  })

  it("settle by the contract of the day wherever there is one", () => {
    const spans = fc.uniqueArray(fc.tuple(days, fc.option(fc.integer({ min: -1, max: 90 }))), { selector: ([from]) => from, maxLength: 8 })
    fc.assert(
      fc.property(spans, days, (rows, day) => {
        const contracts = rows.map(([from, lasts]) => contract(from, lasts === null ? null : dueOn(from, lasts)))
        const [now, settling] = [termsOn(contracts, day), settlingTerms(contracts, day)]
        if (now) expect(settling).toBe(now)
        if (settling) expect(settling.valid_from <= day && (settling.valid_to ?? day) >= settling.valid_from).toBe(true)
      }),
    )
  })

  it("of a day are never those of a contract not begun or over, and a newer contract leaves the days before it alone", () => {
    fc.assert(
      fc.property(fc.uniqueArray(days, { minLength: 1, maxLength: 8 }), days, (starts, day) => {
        const contracts = starts.map((valid_from) => contract(valid_from))
        const found = termsOn(contracts, day)
        const begun = starts.filter((start) => start <= day).sort().at(-1)
        expect(found?.valid_from).toBe(begun)
        expect(termsOn([...contracts, contract(dueOn(day, 1))], day)?.valid_from).toBe(begun)
      }),
    )
  })

  it("price a box as agreed, else at the shop's price, less the share where the chain buys", () => {
    expect(boxPrice({ terms: "purchase", percent_bp: 2000 }, { agreed: 70_000, listed: 100_000 })).toBe(70_000)
    expect(boxPrice({ terms: "purchase", percent_bp: 2000 }, { agreed: null, listed: 100_000 })).toBe(80_000)
    expect(boxPrice({ terms: "commission", percent_bp: 2000 }, { agreed: null, listed: 100_000 })).toBe(100_000)
    expect(boxPrice({ terms: "purchase", percent_bp: 2000 }, { agreed: null, listed: null })).toBeNull()
  })

  it("take exactly off what was charged when everything comes back, in whatever parts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 0, max: 9000 }), fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }), (price, percent_bp, parts) => {
        const quantity = parts.reduce((sum, part) => sum + part, 0)
        const worth = worthOf({ terms: "commission", percent_bp }, { price, quantity })
        let [back, gross, kept] = [0, 0, 0]
        for (const part of parts) {
          const each = worthBack({ price, quantity, ...worth, back, kept_back: kept }, part)
          expect(each.kept).toBeGreaterThanOrEqual(0)
          expect(each.kept).toBeLessThanOrEqual(each.gross)
          back += part
          gross += each.gross
          kept += each.kept
        }
        expect({ gross, kept }).toEqual(worth)
      }),
    )
  })
})

describe("what a chain owes", () => {
  const charge = fc.record({ amount: fc.integer({ min: 0, max: 9_000_000 }), share: fc.integer({ min: 0, max: 100 }), happened_on: days, wait: fc.integer({ min: 0, max: 90 }) })
  const charges = fc.array(charge, { maxLength: 12 }).map((rows) => rows.map(({ amount, share, happened_on, wait }, index): Charge => ({ id: `c${index}`, amount, returned: Math.floor((amount * share) / 100), happened_on, due_on: dueOn(happened_on, wait) })))

  it("is deliveries less returns less what was paid, to the đồng", () => {
    fc.assert(
      fc.property(charges, fc.integer({ min: 0, max: 60_000_000 }), (rows, paid) => {
        const account = receivables(rows, paid, DAY)
        expect(account.owed).toBe(rows.reduce((sum, { amount, returned }) => sum + amount - returned, 0) - paid)
        for (const row of account.rows) expect(row.paid + row.open).toBe(row.amount - row.returned)
        expect(account.rows.reduce((sum, row) => sum + row.paid, 0)).toBeLessThanOrEqual(paid)
      }),
    )
  })

  it("is settled in the order it falls due, late from the day after", () => {
    const rows: Charge[] = [
      { id: "b", amount: 300, returned: 0, happened_on: "2030-02-10", due_on: DAY },
      { id: "a", amount: 200, returned: 50, happened_on: "2030-01-01", due_on: "2030-01-31" },
    ]
    expect(receivables(rows, 100, DAY).rows).toMatchObject([{ id: "a", paid: 100, open: 50, state: "late", days_late: 29 }, { id: "b", paid: 0, open: 300, state: "due", days_late: 0 }])
    expect(receivables(rows, 200, dueOn(DAY, 1)).rows).toMatchObject([{ id: "a", state: "paid" }, { id: "b", paid: 50, open: 250, state: "late", days_late: 1 }])
    expect(receivables(rows, 500, DAY).owed).toBe(-50)
  })
})

describe("a count of a stall", () => {
  const book = [{ lot_id: "l1", lot_code: "CB-01", quantity: 10, came_on: dueOn(DAY, -9) }]
  it("is taken when what is missing was sold or is explained, and refused in words when not", () => {
    expect(objectionsToStallCount(book, [{ lot_id: "l1", counted: 6, sold: 4 }], DAY)).toEqual([])
    expect(objectionsToStallCount(book, [{ lot_id: "l1", counted: 6, sold: 3, reason: "Chuột cắn" }], DAY)).toEqual([])
    expect(objectionsToStallCount(book, [{ lot_id: "l1", counted: 6, sold: 3 }], DAY)[0]).toContain("1 hộp không còn")
    expect(objectionsToStallCount(book, [{ lot_id: "l1", counted: 6, sold: 5 }], DAY)[0]).toContain("không thể hơn số thiếu")
    expect(objectionsToStallCount(book, [{ lot_id: "l1", counted: 11, sold: 0 }], DAY)[0]).toContain("Đếm lại")
    expect(objectionsToStallCount(book, [], DAY)[0]).toContain("Chưa đếm lô CB-01")
    const later = book.map((lot) => ({ ...lot, came_on: dueOn(DAY, 1) }))
    expect(objectionsToStallCount(later, [{ lot_id: "l1", counted: 6, sold: 4 }], DAY)[0]).toContain("mới về gian ngày")
    expect(objectionsToStallCount(later, [{ lot_id: "l1", counted: 10, sold: 0 }], DAY)).toEqual([])
  })
})

describe("the worth of a delivery note", () => {
  it("is what was sent, and what was taken in once that is counted; without every price it says nothing", () => {
    const line = { price: 98_000, quantity: 6, received: null }
    expect(noteWorth([line, { price: 66_000, quantity: 2, received: null }])).toEqual({ sent: 720_000, received: null })
    expect(noteWorth([{ ...line, received: 5 }])).toEqual({ sent: 588_000, received: 490_000 })
    expect(noteWorth([line, { ...line, price: null }])).toEqual({ sent: null, received: null })
  })
})

describe("papers a chain asks for", () => {
  it("are the longest-lasting of their kind in the folder, never a withdrawn one", () => {
    const paper = (expires_on: string | null, withdrawn = false) => ({ kind: "food_safety" as const, number: `${expires_on}`, expires_on, withdrawn })
    expect(askedPapers(["food_safety"], [], DAY)).toMatchObject([{ standing: "missing" }])
    expect(askedPapers(["food_safety"], [paper(dueOn(DAY, 5)), paper(dueOn(DAY, 400), true)], DAY)).toMatchObject([{ standing: "soon", number: dueOn(DAY, 5) }])
    expect(askedPapers(["food_safety"], [paper(dueOn(DAY, -1)), paper(null)], DAY)).toMatchObject([{ standing: "valid" }])
  })
})
