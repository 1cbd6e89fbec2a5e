import fc from "fast-check"
import { type Answers, averageOf, averageText, bandOf, type CriteriaSheet, criteriaOf, evaluate, gatedCriteria, mayCertify, pointsNeeded, totalOf } from "../../../src/rules/criteria"
import { allTop, anySheet, publishedSet, sheetOf, worth } from "./q26"

const { set } = publishedSet("Q26")
const fruit = sheetOf("Q26", 1)
const honey = sheetOf("Q26", 4)

const starFor = (sheet: CriteriaSheet, answers: Answers, totals = [totalOf(sheet, answers)]) => evaluate({ set, sheet, totals, agreed: answers, knockouts: [] })

/** Gates as read off the official sheet (domain.md §3): points needed, by star. */
const GATES = {
  fruit: {
    3: { "2.2": 2, "2.3": 1, "3.5": 1, "4.1": 2, "5.3": 1, "9": 2, "10": 1 },
    4: { "1.5": 2, "1.6": 1, "2.1": 3, "2.3": 3, "3.4": 2, "3.5": 2, "4.1": 3, "5.1": 5, "6.1": 2, "6.2": 3, "8": 3, "10": 3 },
    5: { "1.3": 3, "1.5": 3, "4.1": 5 },
  },
  honey: { 4: { "6.1": 2, "6.2": 2, "6.3": 2, "6.4": 3 }, 5: { "6.3": 4, "6.4": 4, "8": 5 } },
}
const gatesOf = (sheet: CriteriaSheet, star: number) =>
  Object.fromEntries(gatedCriteria(sheet).flatMap((criterion) => (criterion.options.some(({ minimumForStar }) => minimumForStar === star) ? [[criterion.id, pointsNeeded(criterion, star)]] : [])))

describe("the marks of a sheet", () => {
  it.each([3, 4, 5] as const)("are those the decree prints for %s stars of fresh fruit", (star) => {
    expect(gatesOf(fruit, star)).toEqual(GATES.fruit[star])
  })

  it.each([4, 5] as const)("are those the decree prints for %s stars of honey", (star) => {
    expect(gatesOf(honey, star)).toMatchObject(GATES.honey[star])
  })
})

describe("test vectors of fresh fruit", () => {
  const top = allTop(fruit)
  const less = (changes: Record<string, number>): Answers => ({ ...top, ...Object.fromEntries(Object.entries(changes).map(([id, points]) => [id, worth(fruit, id, points)])) })

  it("all top options are 100 points and five stars, the centre's to recognise", () => {
    expect(totalOf(fruit, top)).toBe(100)
    expect(starFor(fruit, top)).toMatchObject({ band: 5, gate_star: 5, star: 5, certifier: "central" })
  })

  it("92 points with shops outside the commune but no online stall are four stars", () => {
    const answers = less({ "4.1": 3, "4.3": 3, "11": 1, "12": 2, "7": 1 })
    expect(totalOf(fruit, answers)).toBe(92)
    expect(starFor(fruit, answers)).toMatchObject({ band: 5, gate_star: 4, star: 4 })
  })

  it("75 points with nothing but a plain label are three stars", () => {
    expect(starFor(fruit, less({ "2.3": 1 }), [75])).toMatchObject({ band: 4, gate_star: 3, star: 3, certifier: "province" })
  })

  it("58 points without a quality declaration are no certificate", () => {
    const answers: Answers = { ...top, "9": "none" }
    expect(totalOf(fruit, answers)).toBe(95)
    expect(starFor(fruit, answers, [58])).toMatchObject({ band: 3, gate_star: 2, star: 2, certifier: null })
  })

  it("what endangers safety throws it out whatever its points", () => {
    expect(evaluate({ set, sheet: fruit, totals: [100], agreed: top, knockouts: [4] })).toMatchObject({ star: null, certifier: null, band: 5 })
  })
})

describe("the average", () => {
  it.each([
    [[69.99], 3, "69,99"],
    [[70], 4, "70,00"],
    [[69, 70, 70], 3, "69,66"],
    [[89, 90, 90], 4, "89,66"],
    [[90, 90, 90], 5, "90,00"],
    [[49, 51], 3, "50,00"],
    [[29.99, 30], 1, "29,99"],
  ])("of %j lies in band %i and is shown as %s", (totals, star, shown) => {
    expect(bandOf(set, averageOf(totals))).toBe(star)
    expect(averageText(averageOf(totals))).toBe(shown)
  })

  it("is never shown as a band it has not reached", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 15 }), (totals) => {
        const shown = Number(averageText(averageOf(totals), "."))
        expect(bandOf(set, averageOf([shown]))).toBe(bandOf(set, averageOf(totals)))
      }),
    )
  })
})

const someSheet = fc.constantFrom(...publishedSet("Q26").sheets)
const choices = fc.array(fc.nat(50), { minLength: 40, maxLength: 40 })

describe("laws of every sheet", () => {
  it("raising one option never lowers the total nor the star", () => {
    fc.assert(
      fc.property(someSheet, choices, fc.nat(60), (sheet, picks, which) => {
        const answers = anySheet(sheet, picks)
        const criterion = criteriaOf(sheet)[which % criteriaOf(sheet).length]!
        const before = typeof answers[criterion.id] === "number" ? criterion.options[answers[criterion.id] as number]!.points : 0
        const higher = criterion.options.findIndex(({ points }) => points > before)
        fc.pre(higher >= 0)
        const raised = { ...answers, [criterion.id]: higher }

        expect(totalOf(sheet, raised)).toBeGreaterThanOrEqual(totalOf(sheet, answers))
        expect(starFor(sheet, raised).star!).toBeGreaterThanOrEqual(starFor(sheet, answers).star!)
      }),
    )
  })

  it("the star is never above the band, and the total never above 100", () => {
    fc.assert(
      fc.property(someSheet, choices, choices, (sheet, scored, agreed) => {
        const total = totalOf(sheet, anySheet(sheet, scored))
        const { star, band } = evaluate({ set, sheet, totals: [total], agreed: anySheet(sheet, agreed), knockouts: [] })

        expect(total).toBeLessThanOrEqual(100)
        expect(star!).toBeLessThanOrEqual(band)
      }),
    )
  })

  it("all top options of each of the 26 sheets are 100 points, in the parts the decree names", () => {
    for (const sheet of publishedSet("Q26").sheets) {
      expect([sheet.number, totalOf(sheet, allTop(sheet))]).toEqual([sheet.number, 100])
      for (const part of ["A", "B", "C"] as const) {
        expect(sheet.sections.filter((section) => section.part === part).reduce((sum, { max }) => sum + max, 0)).toBe(set.parts![part])
      }
    }
  })
})

describe("another set", () => {
  it("judges the same average by its own certifier, and has no marks", () => {
    const old = publishedSet("Q148").set
    expect(evaluate({ set: old, sheet: null, totals: [62, 65.5], agreed: {}, knockouts: [] })).toMatchObject({ band: 3, gate_star: null, star: 3, certifier: "district" })
    expect(mayCertify(old, 4, "province")).toBe(true)
    expect(mayCertify(set, 3, "district")).toBe(false)
  })
})
