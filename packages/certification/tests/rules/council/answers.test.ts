import { compareSheets, faultsOf, isInForce, offersNone, totalOf, whyIncomplete, withoutInapplicable, criteriaOf } from "../../../src/rules/criteria"
import { allTop, publishedSet, sheetOf, worth } from "./q26"

const fruit = sheetOf("Q26", 1)
const whole = allTop(fruit)

describe("a score sheet", () => {
  it("is complete when every criterion is answered once with an offered option", () => {
    expect(whyIncomplete(fruit, whole)).toEqual([])
    const { "9": _, ...without } = whole
    expect(whyIncomplete(fruit, without)).toEqual([{ criterion: "9", code: "missing" }])
  })

  it("takes no option the sheet does not offer, and no criterion it does not have", () => {
    expect(faultsOf(fruit, { ...whole, "9": 7 })).toEqual([{ criterion: "9", code: "not_offered" }])
    expect(faultsOf(fruit, { ...whole, "1.2": "none" })).toEqual([{ criterion: "1.2", code: "not_offered" }])
    expect(faultsOf(fruit, { ...whole, "99": 0 })).toEqual([{ criterion: "99", code: "unknown_criterion" }])
  })

  it("lets one line be ticked or left", () => {
    const labels = criteriaOf(fruit).find(({ singleTick }) => singleTick)!
    expect(offersNone(labels)).toBe(true)
    expect(totalOf(fruit, { ...whole, [labels.id]: "none" })).toBe(99)
  })

  it("scores how a story is built only where there is a story", () => {
    const none = { ...whole, "5.1": worth(fruit, "5.1", 0) }

    expect(faultsOf(fruit, none)).toEqual([{ criterion: "5.2", code: "not_applicable" }])
    expect(totalOf(fruit, none)).toBe(93)
    expect(whyIncomplete(fruit, withoutInapplicable(fruit, none))).toEqual([])
  })
})

describe("the published sets", () => {
  it("follow one another without a gap from 2018 on; the last two overlap as the transition says", () => {
    const on = (day: string) => ["HT-2018", "Q1048", "Q781", "Q148", "Q1489", "Q26"].filter((id) => isInForce(publishedSet(id).set, day))
    expect(on("2019-03-22")).toEqual(["HT-2018"])
    expect(on("2019-10-15")).toEqual(["Q1048"])
    expect(on("2020-06-08")).toEqual(["Q781"])
    expect(on("2025-07-05")).toEqual(["Q148"])
    expect(on("2025-07-06")).toEqual(["Q1489"])
    expect(on("2026-06-01")).toEqual(["Q1489", "Q26"])
    expect(on("2026-07-21")).toEqual(["Q26"])
  })

  it("can be laid side by side", () => {
    const compared = compareSheets(sheetOf("Q26", 1), sheetOf("Q26", 4))
    const byId = new Map(compared.map(({ id, difference }) => [id, difference]))
    expect(byId.get("3.3")).toBe("same")
    expect(byId.get("6.4")).toBe("changed")
    expect(compareSheets(sheetOf("Q26", 1), sheetOf("Q781", 1)).map(({ id }) => id).slice(0, 8)).toEqual(["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1"])
  })
})
