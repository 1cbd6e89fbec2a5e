import { UnitDirectory, splitEvenly, sumByUnitsOn, type ReportLine } from "../../src/rules"
import { VU_QUANG_LINEAGE, VU_QUANG_UNITS } from "../../src/data/vu-quang"
import { fc, test } from "./property"
import { TODAY, country } from "./whole-country"

const vuQuang = new UnitDirectory(VU_QUANG_UNITS, VU_QUANG_LINEAGE)
const units2019 = vuQuang.on("2019-03-22", "commune")
const anyUnit = (from: typeof units2019) => fc.constantFrom(...from).map(({ code, valid_from }) => ({ code, valid_from }))
const lines = (from: typeof units2019) =>
  fc.array(fc.record({ key: anyUnit(from), amount: fc.integer({ min: 0, max: 10_000_000_000 }) }).map(({ key, amount }): ReportLine => ({ ...key, amount })))
const total = (report: readonly ReportLine[]) => report.reduce((sum, { amount }) => sum + amount, 0)

describe("a report by old units and by new", () => {
  it("adds 12 old units up to the 3 of today", () => {
    const report = units2019.map(({ code, valid_from }) => ({ code, valid_from, amount: 1 }))

    const today = sumByUnitsOn(report, vuQuang, TODAY).map((line) => [vuQuang.find(line)?.name, line.amount])

    expect(today).toEqual([["Vũ Quang", 6], ["Mai Hoa", 3], ["Thượng Đức", 3]])
  })

  it("keeps a figure with the whole unit when only a strip of its land moved", () => {
    const huongMinh = [{ code: "18340", valid_from: "2000-08-04", amount: 7 }]

    expect(sumByUnitsOn(huongMinh, vuQuang, "2020-06-01")).toEqual([{ code: "18340", valid_from: "2020-01-01", amount: 7 }])
  })

  test("sums the same whether first added up by the units of 2020 or at once", lines(units2019), (report) => {
    const inTwoSteps = sumByUnitsOn(sumByUnitsOn(report, vuQuang, "2020-06-01"), vuQuang, TODAY)

    expect(inTwoSteps).toEqual(sumByUnitsOn(report, vuQuang, TODAY))
  })

  test("never changes the total, wherever in the country and whichever day", fc.tuple(lines(country.entries.map(({ unit }) => unit).filter(({ level }) => level === "commune")), fc.constantFrom("2019-03-22", "2024-01-01", "2025-07-01", TODAY)), ([report, on]) => {
    expect(total(sumByUnitsOn(report, country, on))).toBe(total(report))
  })

  test("names only units of that day when all lines are of that day or before", lines(units2019), (report) => {
    const today = sumByUnitsOn(report, vuQuang, TODAY)

    expect(today.every((line) => vuQuang.find(line)?.valid_to === null)).toBe(true)
  })

  it("refuses a unit nobody knows", () => {
    expect(() => sumByUnitsOn([{ code: "99999", valid_from: "2020-01-01", amount: 1 }], vuQuang, TODAY)).toThrow(RangeError)
  })

  test("splits without losing a đồng, parts at most one apart", fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 40 })), ([amount, parts]) => {
    const split = splitEvenly(amount, parts)

    expect(split.reduce((sum, part) => sum + part, 0)).toBe(amount)
    expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1)
  })
})
