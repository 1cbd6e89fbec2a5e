import { type Countable, countedOf, countOfAll, countsOf, priceRangeOf } from "../../src/rules/counted"

const orange: Countable = { star: "4", commune: "mai-hoa", producer: "htx-cam", group: "I.1", months: ["10", "11"], price: 320_000, in_stock: true }
const honey: Countable = { star: null, commune: "mai-hoa", producer: null, group: "I.3", months: ["11"], price: 250_000, in_stock: false }
const shown: Countable = { ...honey, group: "I.3", price: null }

const count = (...products: Countable[]) => {
  const counts = new Map<string, number>()
  for (const value of products.flatMap(countedOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}

describe("counting all fields at once", () => {
  const counted = count(orange, honey, shown)

  it("gives each field its own values back", () => {
    expect(countsOf("commune", counted)).toEqual([{ value: "mai-hoa", count: 3 }])
    expect(countsOf("months", counted)).toEqual([{ value: "10", count: 1 }, { value: "11", count: 3 }])
    expect(countsOf("star", counted)).toEqual([{ value: "4", count: 1 }])
    expect(countsOf("producer", counted)).toEqual([{ value: "htx-cam", count: 1 }])
  })

  it("knows how many there are and between which prices", () => {
    expect(countOfAll(counted)).toBe(3)
    expect(priceRangeOf(counted)).toEqual({ min: 250_000, max: 320_000 })
    expect([countOfAll([]), priceRangeOf(count(shown))]).toEqual([0, null])
  })
})
