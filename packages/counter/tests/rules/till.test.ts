import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  changeFor, clockFlag, flagsOfLine, keptParts, likelyNotes, lineTotal, objectionsToEntry, paid, refundFor, returnedOf, saleTotal, shiftReport, TENDERS, trueTime,
  type CounterEntry, type Payment, type SaleLine, type Sold,
} from "../../src/rules"

const AT = "2026-11-28T03:00:00.000Z"
const made = { id: "s1", shift_id: "shift", made_at: AT }
const line = (overrides: Partial<SaleLine> = {}): SaleLine => ({ variant_id: "cam", lot_id: "lot", quantity: 3, unit_price: 120_000, discount: 0, ...overrides })

const aLine: fc.Arbitrary<SaleLine> = fc
  .record({ quantity: fc.integer({ min: 1, max: 50 }), unit_price: fc.integer({ min: 0, max: 500_000 }), off: fc.integer({ min: 0, max: 100 }) })
  .map(({ quantity, unit_price, off }) => line({ quantity, unit_price, discount: Math.floor((quantity * unit_price * off) / 100), discount_reason: "Cận hạn" }))

/** Splits a sum over the three ways of paying. */
const payments = (total: number, [a, b]: [number, number]): Payment[] => {
  const cash = Math.floor(total * Math.min(a, b))
  const card = Math.floor(total * Math.max(a, b)) - cash
  return [{ tender: "cash", amount: cash }, { tender: "card", amount: card }, { tender: "vietqr", amount: total - cash - card }]
}
const cuts = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))

describe("money over the counter", () => {
  it("offers the notes people have, the exact sum first, and the right change", () => {
    expect(likelyNotes(360_000)).toEqual([360_000, 400_000, 500_000])
    expect(likelyNotes(87_000)).toEqual([87_000, 90_000, 100_000, 200_000])
    expect([changeFor(87_000, 100_000), changeFor(87_000, 87_000), changeFor(87_000, 50_000)]).toEqual([13_000, 0, null])
  })

  it("gives back in pieces exactly what it gives back at once, and never more than was paid", () => {
    fc.assert(
      fc.property(aLine, fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 10 }), (sold, pieces) => {
        let before = 0
        let back = 0
        for (const wish of pieces) {
          const quantity = Math.min(wish, sold.quantity - before)
          if (quantity === 0) break
          back += refundFor(sold, quantity, before)
          before += quantity
        }
        expect(back).toBe(refundFor(sold, before))
        expect(refundFor(sold, sold.quantity)).toBe(lineTotal(sold))
      }),
    )
  })

  it("shares a kept deposit among those whose goods were ordered, to the đồng", () => {
    fc.assert(
      fc.property(fc.array(aLine, { minLength: 1, maxLength: 6 }), fc.nat(5_000_000), (lines, kept) => {
        const parts = keptParts(lines, kept)
        expect(parts).toHaveLength(lines.length)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(kept)
      }),
    )
    expect(keptParts([line({ quantity: 1 }), line({ quantity: 3 })], 100_000)).toEqual([25_000, 75_000])
  })

  it("knows what of a sale came back already", () => {
    const sale: Sold = { ...made, kind: "sold", lines: [line(), line()], payments: [] }
    const back = (id: string, quantity: number): CounterEntry => ({ ...made, id, kind: "returned", sale_id: "s1", lines: [{ line: 1, quantity, resalable: true }], payments: [], reason: "Dập" })
    expect(returnedOf(sale, [sale, back("r1", 1), back("r2", 1), { ...back("r3", 1), sale_id: "another" } as CounterEntry])).toEqual([0, 2])
  })
})

describe("an entry that is none", () => {
  const sale = (overrides: Partial<Sold>): Sold => ({ ...made, kind: "sold", lines: [line()], payments: [{ tender: "cash", amount: 360_000 }], ...overrides })

  it("a sale is written when its sums add up", () => {
    fc.assert(
      fc.property(fc.array(aLine, { minLength: 1, maxLength: 5 }), cuts, (lines, where) => {
        expect(objectionsToEntry(sale({ lines, payments: payments(saleTotal(lines), where) }))).toEqual([])
        expect(objectionsToEntry(sale({ lines, payments: payments(saleTotal(lines) + 1, where) }))).not.toEqual([])
      }),
    )
  })

  it.each<[string, CounterEntry, string]>([
    ["nothing sold", sale({ lines: [], payments: [] }), "Chưa có món nào."],
    ["half a box", sale({ lines: [line({ quantity: 1.5 })], payments: [{ tender: "cash", amount: 180_000 }] }), "Số lượng phải là số nguyên"],
    ["a box taken away", sale({ lines: [line({ quantity: -1 })], payments: [{ tender: "cash", amount: -120_000 }] }), "Số lượng phải là số nguyên"],
    ["a discount nobody explains", sale({ lines: [line({ discount: 10_000 })], payments: [{ tender: "cash", amount: 350_000 }] }), "Hãy ghi lý do giảm giá."],
    ["more off than it costs", sale({ lines: [line({ discount: 400_000, discount_reason: "x" })], payments: [] }), "không được nhiều hơn tiền hàng"],
    ["paid too little", sale({ payments: [{ tender: "cash", amount: 359_999 }] }), "phải bằng tiền hàng"],
    ["cash out for no reason", { ...made, kind: "cash_out", amount: 10_000, reason: " " }, "Hãy ghi lý do"],
    ["a till counted below zero", { ...made, kind: "shift_closed", counted_cash: -1 }, "không âm"],
    ["a return without a reason", { ...made, kind: "returned", sale_id: "s", lines: [{ line: 0, quantity: 1, resalable: true }], payments: [], reason: "" }, "vì sao khách trả"],
    ["a deposit paid a second time", sale({ order: { id: "o1", deposit: 100_000 } }), "tiền hàng trừ tiền cọc (260.000 ₫)"],
    ["a deposit above what is fetched", sale({ order: { id: "o1", deposit: 400_000 }, payments: [] }), "Hãy trả lại cọc ở đơn đặt"],
    ["an order dropped for no reason", { ...made, kind: "order_dropped", order_id: "o1", payments: [], kept: 50_000, reason: " " }, "vì sao khách không lấy"],
    ["a deposit above the price", { ...made, kind: "ordered", lines: [line()], deposit: [{ tender: "cash", amount: 360_001 }], buyer: { name: "An", phone: "0912345678" }, wanted_by: "2026-12-05" }, "Tiền cọc"],
  ])("%s", (_, entry, sentence) => {
    const objections = objectionsToEntry(entry)
    expect(objections.map(({ vi }) => vi).join(" ")).toContain(sentence)
    for (const { en } of objections) expect(en).toMatch(/^[A-Z].+\.$/)
  })
})

describe("a shift", () => {
  const anEntry: fc.Arbitrary<CounterEntry> = fc.oneof(
    fc.tuple(fc.array(aLine, { minLength: 1, maxLength: 3 }), cuts).map(([lines, where]): CounterEntry => ({ ...made, kind: "sold", lines, payments: payments(saleTotal(lines), where) })),
    fc.tuple(fc.nat(300_000), cuts).map(([amount, where]): CounterEntry => ({ ...made, kind: "returned", sale_id: "s1", lines: [{ line: 0, quantity: 1, resalable: false }], payments: payments(amount, where), reason: "Dập" })),
    fc.tuple(fc.nat(300_000), cuts).map(([amount, where]): CounterEntry => ({ ...made, kind: "handed_over", order_code: "VQ26", payments: payments(amount, where) })),
    fc.tuple(fc.nat(300_000), cuts).map(([amount, where]): CounterEntry => ({ ...made, kind: "ordered", lines: [line()], deposit: payments(amount, where), buyer: { name: "An", phone: "0912345678" }, wanted_by: "2026-12-05" })),
    fc.tuple(fc.array(aLine, { minLength: 1, maxLength: 3 }), fc.nat(100), cuts).map(([lines, percent, where]): CounterEntry => {
      const deposit = Math.floor((saleTotal(lines) * percent) / 100)
      return { ...made, kind: "sold", lines, payments: payments(saleTotal(lines) - deposit, where), order: { id: "o1", deposit } }
    }),
    fc.tuple(fc.nat(300_000), fc.nat(300_000), cuts).map(([back, kept, where]): CounterEntry => ({ ...made, kind: "order_dropped", order_id: "o1", payments: payments(back, where), kept, reason: "Không tới" })),
    fc.tuple(fc.nat(500_000), fc.constantFrom("cash_in" as const, "cash_out" as const)).map(([amount, kind]): CounterEntry => ({ ...made, kind, amount, reason: "Đổi tiền lẻ" })),
  )

  /** The drawer as somebody sees it who watches every note. */
  const drawer = (opening: number, entries: readonly CounterEntry[]) =>
    entries.reduce((cash, entry) => {
      if (entry.kind === "sold" || entry.kind === "handed_over") return cash + paid(entry.payments, "cash")
      if (entry.kind === "ordered") return cash + paid(entry.deposit, "cash")
      if (entry.kind === "returned" || entry.kind === "order_dropped") return cash - paid(entry.payments, "cash")
      if (entry.kind === "cash_in") return cash + entry.amount
      return entry.kind === "cash_out" ? cash - entry.amount : cash
    }, opening)

  it("Z says what lies in the drawer, and what people paid is what they paid with, in whatever order entries came", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.array(anEntry, { maxLength: 40 }), fc.integer({ min: -50_000, max: 50_000 }), (opening, entries, off) => {
        const expected = drawer(opening, entries)
        const whole: CounterEntry[] = [{ ...made, kind: "shift_opened", counted_cash: opening }, ...entries, { ...made, kind: "shift_closed", counted_cash: expected + off }]
        const report = shiftReport(whole)
        expect(report.expected_cash).toBe(expected)
        expect(report.difference).toBe(off)
        expect(TENDERS.reduce((sum, tender) => sum + report.tenders[tender].taken, 0)).toBe(report.gross - report.discounts - report.deposits_used + report.deposits + report.collected)
        expect(TENDERS.reduce((sum, tender) => sum + report.tenders[tender].given_back, 0)).toBe(report.refunds + report.deposits_returned)
        expect(shiftReport([...whole].reverse())).toEqual(report)
      }),
    )
  })

  it("X is Z before the drawer was counted", () => {
    const open: CounterEntry[] = [{ ...made, kind: "shift_opened", counted_cash: 500_000 }, { ...made, kind: "sold", lines: [line()], payments: [{ tender: "cash", amount: 360_000 }] }]
    expect(shiftReport(open)).toMatchObject({ expected_cash: 860_000, counted_cash: null, difference: null, closed_at: null, sales: 1 })
    expect(shiftReport([...open, { ...made, kind: "shift_closed", counted_cash: 850_000 }])).toMatchObject({ expected_cash: 860_000, difference: -10_000 })
  })
})

describe("what a sale without a signal could not know", () => {
  const facts = { lot: { state: "released", blocked_since: null, best_before: "2026-12-10" }, on_hand: 10, price: 120_000, marked_down: null, star_ended: false }
  const kinds = (overrides: object, sold = line()) => flagsOfLine(sold, 0, { ...facts, ...overrides }, AT).map(({ kind }) => kind)

  it("nothing, as a rule", () => expect(kinds({})).toEqual([]))
  it("sold twice, and how many are missing", () => expect(flagsOfLine(line(), 0, { ...facts, on_hand: 1 }, AT)).toEqual([{ kind: "sold_twice", line: 0, figure: 2 }]))
  it("recalled before it was sold, not after", () => {
    expect(kinds({ lot: { ...facts.lot, state: "recalled", blocked_since: "2026-11-28T02:59:00.000Z" } })).toEqual(["recalled"])
    expect(kinds({ lot: { ...facts.lot, state: "recalled", blocked_since: "2026-11-28T03:01:00.000Z" } })).toEqual([])
  })
  it("sold on the last day it is good, not on the day after", () => {
    expect(kinds({ lot: { ...facts.lot, best_before: "2026-11-28" } })).toEqual([])
    expect(kinds({ lot: { ...facts.lot, best_before: "2026-11-27" } })).toEqual(["expired"])
  })
  it("a marked-down price that did not hold, and one nobody told the till of", () => {
    const marked = line({ unit_price: 84_000, mark_down: { id: "mkd", full_price: 120_000 } })
    expect(kinds({ marked_down: 84_000 }, marked)).toEqual([])
    expect(kinds({ marked_down: 90_000 }, marked)).toEqual(["price_changed"])
    expect(kinds({ marked_down: null }, marked)).toEqual(["mark_down_over"])
    expect(kinds({ marked_down: 84_000 })).toEqual(["price_changed"])
  })
  it("another price, a star that ended, goods without a lot", () => expect(kinds({ price: 130_000, star_ended: true, lot: null }, line({ lot_id: null }))).toEqual(["no_lot", "star_ended", "price_changed"]))

  it("sets a clock right that is a day off, and leaves one alone that is a minute off", () => {
    const received_at = "2026-11-28T03:10:00.000Z"
    expect(trueTime("2026-11-29T03:00:00.000Z", { sent_at: "2026-11-29T03:10:00.000Z", received_at })).toBe("2026-11-28T03:00:00.000Z")
    expect(trueTime("2026-11-28T03:05:30.000Z", { sent_at: "2026-11-28T03:11:00.000Z", received_at })).toBe("2026-11-28T03:05:30.000Z")
    expect(trueTime("2026-11-28T04:00:00.000Z", { sent_at: "2026-11-28T03:10:00.000Z", received_at })).toBe(received_at)
    expect(clockFlag({ sent_at: "2026-11-29T03:10:00.000Z", received_at })).toEqual([{ kind: "clock_off", line: null, figure: 1440 }])
    expect(clockFlag({ sent_at: "2026-11-28T03:11:00.000Z", received_at })).toEqual([])
  })
})
