import fc from "fast-check"
import {
  bookingPeriod,
  eventKey,
  feeOf,
  foot,
  holderAsBanksWrite,
  maskedNumber,
  nextPeriod,
  orderDifferences,
  orderEntries,
  orderShares,
  payable,
  paymentOf,
  payoutStep,
  PAYOUT_STATES,
  readAccountNumber,
  ruleFor,
  WrongStep,
  type CommissionRule,
  type OrderEvent,
  type OrderSold,
  type PayoutState,
  type Terms,
} from "../../src/rules"

const dong = fc.integer({ min: 0, max: 50_000_000 })
const PRODUCERS = ["a", "b", "c"]

/** An order of up to three producers with parcels, returns and refunds that may be. */
const sold: fc.Arbitrary<OrderSold> = fc
  .record({
    lines: fc.array(fc.record({ producer_id: fc.constantFrom(...PRODUCERS), quantity: fc.integer({ min: 1, max: 9 }), total: dong }), { minLength: 1, maxLength: 5 }),
    delivery: fc.integer({ min: 0, max: 200_000 }),
    parcels: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), { maxLength: 3 }),
    back: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
    refunds: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
    order: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ lines: rows, delivery, parcels, back, refunds, order }) => {
    const lines = rows.map((row, index) => ({ ...row, id: `line${index}` }))
    const open = lines.map(({ quantity }) => quantity)
    const events: OrderEvent[] = []
    const at = () => new Date(2026, 9, 1, 0, 0, order[events.length % 7]!)
    for (const wanted of parcels) {
      const sent = lines.map(({ id }, index) => {
        const quantity = Math.min(open[index]!, wanted[index]!)
        open[index]! -= quantity
        return { line_id: id, quantity }
      })
      if (sent.some(({ quantity }) => quantity > 0)) events.push({ kind: "parcel", id: `p${events.length}`, at: at(), lines: sent.filter(({ quantity }) => quantity > 0) })
    }
    const returned = lines.map(({ id, quantity }, index) => ({ line_id: id, quantity: Math.min(quantity - open[index]!, back[index]!) })).filter(({ quantity }) => quantity > 0)
    if (returned.length > 0) events.push({ kind: "return", id: `r${events.length}`, at: at(), lines: returned })
    let rest = lines.reduce((sum, { total }) => sum + total, 0) + delivery
    for (const part of refunds) {
      const amount = Math.floor(rest * part)
      rest -= amount
      if (amount > 0) events.push({ kind: "refund", id: `m${events.length}`, at: at(), amount })
    }
    return { lines, delivery, events }
  })

const someTerms: fc.Arbitrary<Terms> = fc.record({ percent_bp: fc.integer({ min: 0, max: 10_000 }), fixed: fc.integer({ min: 0, max: 50_000 }), delivery: fc.constantFrom("kept" as const, "passed_on" as const) })
const terms = fc.tuple(someTerms, someTerms, someTerms).map((rows) => new Map(PRODUCERS.map((id, index) => [id, rows[index]!])))

describe("who gets what of an order", () => {
  it("shares every đồng the buyer pays between the producers and the shop, none below zero", () => {
    fc.assert(
      fc.property(sold, terms, (order, of) => {
        const { producers, shop, buyers } = orderShares({ ...order, terms: of })
        const parts = [...producers.values()]
        expect(parts.reduce((sum, part) => sum + part.sale + part.refund + part.fee + part.delivery, 0) + shop).toBe(buyers)
        for (const { sale, refund, fee, delivery } of parts) {
          expect(sale + refund).toBeGreaterThanOrEqual(0)
          expect(sale + refund + fee).toBeGreaterThanOrEqual(0)
          expect(delivery).toBeGreaterThanOrEqual(0)
        }
        expect(shop).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it("is the buyer's whole payment once everything has come and nothing went back", () => {
    fc.assert(
      fc.property(sold, terms, (order, of) => {
        const all: OrderEvent = { kind: "parcel", id: "all", at: new Date(0), lines: order.lines.map(({ id, quantity }) => ({ line_id: id, quantity })) }
        expect(orderShares({ ...order, events: [all], terms: of }).buyers).toBe(order.lines.reduce((sum, { total }) => sum + total, 0) + order.delivery)
      }),
    )
  })

  it("pays nobody for an order whose money all went back", () => {
    fc.assert(
      fc.property(sold, terms, (order, of) => {
        const paid = order.lines.reduce((sum, { total }) => sum + total, 0) + order.delivery
        const events = [...order.events.filter(({ kind }) => kind !== "refund"), { kind: "refund" as const, id: "whole", at: new Date(0), amount: paid }]
        const { producers, shop } = orderShares({ ...order, events, terms: of })
        for (const { sale, refund, fee, delivery } of producers.values()) expect([sale + refund, fee + 0, delivery]).toEqual([0, 0, 0])
        expect(shop).toBe(0)
      }),
    )
  })

  it("is posted the same whenever each thing is heard of, and nothing new when heard of again", () => {
    fc.assert(
      fc.property(sold, terms, fc.array(fc.nat(10), { minLength: 8, maxLength: 8 }), (order, of, cuts) => {
        const posted: { producer_id: string; kind: string; amount: number }[] = []
        const posted_events = new Set<string>()
        let heard: OrderEvent[] = []
        const hear = () => {
          const entries = orderEntries({ ...order, events: heard, terms: of, posted, posted_events })
          posted.push(...entries)
          for (const { event } of entries) posted_events.add(eventKey(event))
          return entries
        }
        const shuffled = [...order.events].sort((one, other) => cuts[order.events.indexOf(one)]! - cuts[order.events.indexOf(other)]!)
        for (const event of shuffled) {
          heard = [...heard, event]
          hear()
        }
        expect(orderDifferences({ ...order, terms: of, posted })).toEqual([])
        expect(hear()).toEqual([])
        expect(new Set(posted.map((entry) => `${eventKey((entry as unknown as { event: OrderEvent }).event)} ${entry.producer_id} ${entry.kind}`)).size).toBe(posted.length)
      }),
    )
  })

  it("takes a return and a refund that were heard of before the goods, and moves nothing when heard again", () => {
    const order: OrderSold = {
      lines: [{ id: "1", producer_id: "a", quantity: 2, total: 1 }],
      delivery: 1,
      events: [
        { kind: "return", id: "r", at: new Date(1), lines: [{ line_id: "1", quantity: 1 }] },
        { kind: "refund", id: "m", at: new Date(2), amount: 1 },
        { kind: "parcel", id: "p", at: new Date(3), lines: [{ line_id: "1", quantity: 2 }] },
      ],
    }
    const posted = orderEntries({ ...order, terms: new Map(), posted: [], posted_events: new Set() })
    expect(posted.map(({ kind, amount }) => [kind, amount])).toEqual([["sale", 1], ["refund", -1]])
    const heardAgain = orderEntries({ ...order, terms: new Map(), posted, posted_events: new Set(posted.map(({ event }) => eventKey(event))) })
    expect(heardAgain).toEqual([])
  })

  it("gives back first what never came: who delivered keeps what is theirs", () => {
    const order: OrderSold = {
      lines: [{ id: "1", producer_id: "a", quantity: 1, total: 100_000 }, { id: "2", producer_id: "b", quantity: 1, total: 60_000 }],
      delivery: 20_000,
      events: [
        { kind: "parcel", id: "p", at: new Date(1), lines: [{ line_id: "1", quantity: 1 }] },
        { kind: "refund", id: "m", at: new Date(2), amount: 60_000 },
      ],
    }
    expect(orderShares({ ...order, terms: new Map() }).producers.get("a")).toEqual({ sale: 100_000, refund: 0, fee: 0, delivery: 0 })
  })
})

const rule = (row: Partial<CommissionRule>): CommissionRule => ({ id: "r1", channel: "web", producer_type: null, percent_bp: 800, fixed: 0, delivery: "kept", valid_from: "2026-01-01", valid_to: null, ...row })

describe("the shop's fee", () => {
  it("goes by the rule of the day of the sale, and by the type's own row before the general one", () => {
    const rules = [rule({}), rule({ id: "r2", percent_bp: 500, valid_from: "2026-10-01" }), rule({ id: "r3", producer_type: "household", percent_bp: 300, valid_to: "2026-11-01" }), rule({ id: "r4", channel: "counter" })]
    const asked = (on: string, producer_type: "household" | "cooperative" | null = null) => ruleFor(rules, { channel: "web", producer_type, on })?.id ?? null
    expect([asked("2025-12-31"), asked("2026-09-30"), asked("2026-10-01"), asked("2026-10-31", "household"), asked("2026-11-01", "household"), asked("2026-10-31", "cooperative")]).toEqual([null, "r1", "r2", "r3", "r2", "r2"])
  })

  it("is whole đồng and never more than the sale", () => {
    expect([feeOf({ amount: 225_005, percent_bp: 800, fixed: 0 }), feeOf({ amount: 1_000, percent_bp: 800, fixed: 3_000 }), feeOf({ amount: 0, percent_bp: 800, fixed: 3_000 })]).toEqual([18_000, 1_000, 0])
  })
})

const kinds = ["sale", "refund", "fee", "delivery", "deposit", "loss", "correction", "payment"] as const
const entries = fc.array(fc.record({ kind: fc.constantFrom(...kinds), amount: fc.integer({ min: -10_000_000, max: 10_000_000 }) }), { maxLength: 60 })

describe("a statement", () => {
  it("foots: opening and what was earned less what was paid is the closing, and months joined are one", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), entries, entries, (opening, first, second) => {
        const one = foot({ opening, entries: first })
        const two = foot({ opening: one.closing, entries: second })
        expect(one.closing).toBe(opening + one.earned - one.paid)
        expect(two.closing).toBe(foot({ opening, entries: [...first, ...second] }).closing)
        expect(two.closing).toBe(opening + [...first, ...second].reduce((sum, { amount }) => sum + amount, 0))
      }),
    )
  })

  it("books what is heard of after its month was stated in the first month that is open", () => {
    const at = (text: string) => new Date(text)
    expect(bookingPeriod({ happened_at: at("2026-10-31T16:59:59Z"), stated_to: null })).toBe("2026-10")
    expect(bookingPeriod({ happened_at: at("2026-10-31T17:00:00Z"), stated_to: null })).toBe("2026-11")
    expect(bookingPeriod({ happened_at: at("2026-10-15T00:00:00Z"), stated_to: "2026-10" })).toBe("2026-11")
    expect(bookingPeriod({ happened_at: at("2026-08-15T00:00:00Z"), stated_to: "2026-12" })).toBe("2027-01")
    expect(nextPeriod("2026-09")).toBe("2026-10")
  })

  it("never pays what was given back since, nor what is on its way", () => {
    expect(payable({ stated: 500_000, paid_since: 0, balance: 320_000, on_the_way: 0 })).toBe(320_000)
    expect(payable({ stated: 500_000, paid_since: 200_000, balance: 900_000, on_the_way: 100_000 })).toBe(200_000)
    expect(payable({ stated: -5_000, paid_since: 0, balance: 10_000, on_the_way: 0 })).toBe(0)
  })
})

describe("a payout", () => {
  it("has left the account of the shop exactly while it is paid, whatever is clicked", () => {
    const clicks = fc.array(fc.record({ verb: fc.constantFrom("send", "pay", "fail", "reverse", "x"), reason: fc.constantFrom("", "Sai số tài khoản") }), { maxLength: 20 })
    fc.assert(
      fc.property(clicks, fc.integer({ min: 1, max: 1e9 }), (all, amount) => {
        let state: PayoutState = "listed"
        let account = 0
        for (const click of all) {
          try {
            const { to } = payoutStep({ state, ...click })
            account += paymentOf({ from: state, to, amount })
            state = to
          } catch (error) {
            expect(error).toBeInstanceOf(WrongStep)
          }
          expect(account).toBe(state === "paid" ? -amount : 0)
        }
        expect(PAYOUT_STATES).toContain(state)
      }),
    )
  })
})

describe("a bank account", () => {
  it("is read as people type it, written as banks do, shown by its end", () => {
    expect([readAccountNumber("0011 0022.33-44"), readAccountNumber("12ab"), readAccountNumber("không có số")]).toEqual(["00110022" + "3344", null, null])
    expect(holderAsBanksWrite("HTX Cam bù Hương Điền, Đức Lĩnh")).toBe("HTX CAM BU HUONG DIEN, DUC LINH")
    expect(maskedNumber("001100223344")).toBe("••••3344")
  })
})
