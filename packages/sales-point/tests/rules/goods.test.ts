import fc from "fast-check"
import { addUp, daysLeft, lowestPrice, markedDownPrice, objectionsToCounts, objectionsToMarkDown, offBy, partBack, partBy, percentOff, runningOf, sharesOfPrice, shelfLifeBand, toBookLine, TRANSFER_STATUSES, TRANSFER_VERBS, transferVerbs, whyNoTransferStep } from "../../src/rules/goods"

const lines = [{ id: "a", lot_code: "CAM1", quantity: 10 }, { id: "b", lot_code: "TRA2", quantity: 4 }]

describe("a receiver's count", () => {
  it("covers every line and explains every difference", () => {
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 10 }, { line_id: "b", counted: 4 }])).toEqual([])
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 10 }])).toEqual(["Chưa đếm lô TRA2."])
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 9 }, { line_id: "b", counted: 4 }])).toHaveLength(2)
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 9, difference: "astray", reason: "Dập" }, { line_id: "b", counted: 5 }])).toEqual([expect.stringContaining("gửi 4, đếm được 5")])
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 10 }, { line_id: "b", counted: 4 }, { line_id: "c", counted: 1 }])).toHaveLength(1)
  })
})

describe("a transfer", () => {
  it("is moved only by what its state allows, and says what that is", () => {
    for (const status of TRANSFER_STATUSES) for (const verb of TRANSFER_VERBS) expect(whyNoTransferStep(status, verb) === null).toBe(transferVerbs(status).includes(verb))
    expect(whyNoTransferStep("draft", "receive")).toContain("Bây giờ có thể: soạn xong, hủy.")
    expect(whyNoTransferStep("received", "cancel")).not.toContain("Bây giờ")
  })
})

describe("the consignment book", () => {
  it("says by how much a line is off", () => {
    const line = toBookLine({ released: 3, arrived: 10, sold: 4, withdrawn: 1, departed: 2, lost: 1, on_shelf: 5 })
    expect(line).toEqual({ issued: 13, sold: 4, returned: 3, lost: 1, on_hand: 5 })
    expect(offBy(line)).toBe(0)
    expect(offBy({ ...line, on_hand: 4 })).toBe(1)
    expect(addUp([line, line])).toEqual({ issued: 26, sold: 8, returned: 6, lost: 2, on_hand: 10 })
  })
})

describe("shelf life", () => {
  it("counts today as a good day and puts lots into bands", () => {
    expect(daysLeft("2026-11-28", "2026-11-28")).toBe(1)
    expect(["2026-11-27", "2026-11-28", "2026-12-04", "2026-12-05", "2026-12-11", "2026-12-12", "2026-12-27", "2026-12-28", null].map((day) => shelfLifeBand(day, "2026-11-28"))).toEqual([
      "expired", "within_7", "within_7", "within_14", "within_14", "within_30", "within_30", "later", "none",
    ])
  })
})

describe("a mark-down", () => {
  const draft = { kind: "percent" as const, figure: 30, first_day: "2026-11-28", last_day: "2026-12-05", price: 225_000, best_before: "2026-12-05", today: "2026-11-28", most_percent: 30, of_manager: true }

  it("goes as far down as the rule lets one, whichever way it is said, and not beyond the last good day", () => {
    expect(objectionsToMarkDown(draft)).toEqual([])
    expect(objectionsToMarkDown({ ...draft, figure: 31 })).toEqual([expect.stringContaining("quá 30%, tức không dưới 158.000 ₫. Muốn giảm sâu hơn, hãy nhờ Phòng Kinh tế")])
    expect(objectionsToMarkDown({ ...draft, figure: 60, most_percent: 50, of_manager: false })).toEqual([expect.stringContaining("Không ai được giảm quá 50%")])
    expect(objectionsToMarkDown({ ...draft, kind: "price", figure: 158_000 })).toEqual([])
    expect(objectionsToMarkDown({ ...draft, kind: "price", figure: 157_000 })).toHaveLength(1)
    expect(objectionsToMarkDown({ ...draft, kind: "price", figure: 225_000 })).toEqual([expect.stringContaining("thấp hơn giá đang bán (225.000 ₫)")])
    expect(objectionsToMarkDown({ ...draft, last_day: "2026-12-06" })).toEqual([expect.stringContaining("hết hạn ngày 05/12/2026")])
    expect(objectionsToMarkDown({ ...draft, today: "2026-12-06" })).toContainEqual(expect.stringContaining("rút khỏi kệ"))
    expect(objectionsToMarkDown({ ...draft, price: null })).toHaveLength(1)
  })

  it("never comes below the lowest price its right allows, nor above the full one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 5_000_000 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1_000, max: 5_000_000 }), fc.boolean(), (price, most_percent, percent, to, by_percent) => {
        const said = by_percent ? { kind: "percent" as const, figure: percent } : { kind: "price" as const, figure: to }
        if (objectionsToMarkDown({ ...draft, ...said, price, most_percent }).length > 0) return
        const marked = markedDownPrice(price, said)
        expect(marked).toBeLessThanOrEqual(price)
        expect(percentOff(price, marked)).toBeLessThanOrEqual(most_percent)
        if (by_percent) expect(marked).toBeGreaterThanOrEqual(Math.min(price, lowestPrice(price, most_percent)))
      }),
    )
  })

  it("is the one said last that has begun, not ended and not passed", () => {
    const row = (id: string, at: string, rest: object = {}) => ({ id, kind: "percent" as const, figure: 10, first_day: "2026-11-20", last_day: "2026-11-30", at: `2026-11-20T0${at}:00:00.000Z`, ended_at: null as string | null, ...rest })
    const rows = [row("a", "1", { ended_at: "2026-11-20T05:00:00.000Z" }), row("b", "5"), row("c", "6", { first_day: "2026-11-25" })]
    const at = (instant: string, day: string) => runningOf(rows, { at: instant, day })?.id
    expect(at("2026-11-20T00:30:00.000Z", "2026-11-20")).toBeUndefined()
    expect(at("2026-11-20T04:00:00.000Z", "2026-11-20")).toBe("a")
    expect(at("2026-11-20T07:00:00.000Z", "2026-11-20")).toBe("b")
    expect(at("2026-11-26T07:00:00.000Z", "2026-11-26")).toBe("c")
    expect(at("2026-12-01T07:00:00.000Z", "2026-12-01")).toBeUndefined()
  })
})

describe("a gift box of several makers", () => {
  const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0)
  const inside = fc.array(fc.record({ price: fc.integer({ min: 0, max: 5_000_000 }), per_box: fc.integer({ min: 1, max: 20 }) }), { minLength: 1, maxLength: 8 })

  it("shares its price to the đồng by what its parts cost alone, no maker a đồng off", () => {
    expect(sharesOfPrice(500_000, [{ price: 225_000, per_box: 1 }, { price: 150_000, per_box: 2 }, { price: 75_000, per_box: 1 }])).toEqual([187_500, 250_000, 62_500])
    expect(sharesOfPrice(100_000, [{ price: 1, per_box: 1 }, { price: 1, per_box: 1 }, { price: 1, per_box: 1 }])).toEqual([33_334, 33_333, 33_333])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), inside, (price, parts) => {
        const shares = sharesOfPrice(price, parts)
        const worth = sum(parts.map((part) => part.price * part.per_box))
        expect(sum(shares)).toBe(price)
        if (worth > 0) shares.forEach((share, index) => expect(Math.abs(share - (price * parts[index]!.price * parts[index]!.per_box) / worth)).toBeLessThan(1))
      }),
    )
  })

  it("takes back from nobody more than they had of it, and leaves nobody anything when all went back, in whatever steps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), inside, fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 }), (paid, parts, steps) => {
        let left = partBy(paid, sharesOfPrice(paid, parts))
        const take = (amount: number) => {
          const back = partBack(amount, left)
          expect(sum(back)).toBe(amount)
          expect(back.every((part, index) => part >= 0 && part <= left[index]!)).toBe(true)
          left = left.map((part, index) => part - back[index]!)
          expect(Math.min(0, ...left)).toBe(0)
        }
        for (const percent of steps) take(Math.floor((sum(left) * percent) / 100))
        take(sum(left))
        expect(left.every((part) => part === 0)).toBe(true)
        expect(() => partBack(1, left)).toThrow(RangeError)
      }),
    )
  })
})
