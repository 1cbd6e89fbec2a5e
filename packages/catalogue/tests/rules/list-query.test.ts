import fc from "fast-check"
import { readListQuery } from "../../src/rules/list-query"

describe("reading what a visitor asks of the list", () => {
  it("understands all of it", () => {
    expect(
      readListQuery({ q: "  cam  bù ", star: "4,3", commune: "mai-hoa", group: "I.1a,II.1", season: "now", price: "10000-", in_stock: "true", sort: "sao", page: "2", limit: "12" }),
    ).toEqual({
      q: "cam bù", star: [3, 4], commune: ["mai-hoa"], producer: [], group: ["I.1a", "II.1"], season: "now", price: { min: 10_000, max: null },
      in_stock: true, sort: "sao", page: 2, limit: 12, ignored: [],
    })
  })

  it("never fails, whatever is sent, and keeps every number within bounds", () => {
    const anything = fc.oneof(fc.string(), fc.array(fc.string()), fc.object(), fc.constant(undefined))
    const names = ["q", "star", "commune", "producer", "group", "season", "price", "in_stock", "sort", "page", "limit"]
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, anything]))), (raw) => {
        const query = readListQuery(raw)
        expect(query.page).toBeGreaterThanOrEqual(1)
        expect(query.limit).toBeLessThanOrEqual(60)
        expect((query.q ?? "").length).toBeLessThanOrEqual(120)
        expect(query.star.every((star) => star >= 3 && star <= 5)).toBe(true)
      }),
    )
  })
})
