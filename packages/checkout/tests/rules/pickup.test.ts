import { allLieAt, allocateStock, firstOpenDay } from "../../src/rules"

const spans = (from: string, to: string) => [{ from, to }]
const hours = { week: [...Array.from({ length: 6 }, () => spans("07:30", "17:00")), []], exceptions: [{ on: "2026-12-01", spans: [] }] }
const at = (local: string) => new Date(`${local}+07:00`)

describe("pickup at a sales point", () => {
  it("is ready today when there is still an hour before it closes, else on the next day it is open", () => {
    expect(firstOpenDay({ hours, day: "2026-11-28", at: at("2026-11-28T15:59:00") })).toBe("2026-11-28")
    expect(firstOpenDay({ hours, day: "2026-11-28", at: at("2026-11-28T16:00:00") })).toBe("2026-11-30")
    expect(firstOpenDay({ hours, day: "2026-12-01", at: at("2026-11-28T16:00:00") })).toBe("2026-12-02")
    expect(firstOpenDay({ hours: null, day: "2026-11-29", at: at("2026-11-28T16:00:00") })).toBe("2026-11-29")
  })

  it("counts only boxes that lie there and are promised to nobody", () => {
    const stock = { managed: true, allow_backorder: false, locations: [{ location_id: "a", available: 3 }, { location_id: "b", available: 9 }] }
    expect(allLieAt([{ quantity: 3, stock }], "a")).toBe(true)
    expect(allLieAt([{ quantity: 4, stock }], "a")).toBe(false)
    expect(allLieAt([{ quantity: 4, stock: { ...stock, managed: false } }], "nowhere")).toBe(true)
    expect(allLieAt([], "a")).toBe(false)
  })

  it("takes the boxes from where they are fetched, and from elsewhere only when they are not there", () => {
    const stock = [{ location_id: "point", available: 40 }, { location_id: "maker", available: 5 }]
    expect(allocateStock({ quantity: 5, stock, prefer: "point" })).toEqual([{ location_id: "point", quantity: 5 }])
    expect(allocateStock({ quantity: 5, stock })).toEqual([{ location_id: "maker", quantity: 5 }])
    expect(allocateStock({ quantity: 6, stock: [{ location_id: "point", available: 5 }, { location_id: "maker", available: 9 }], prefer: "point" })).toEqual([{ location_id: "maker", quantity: 6 }])
  })
})
