import { describe, expect, it } from "vitest"
import { addUp, objectionsTo, problemOf, standingOf, type VariantYear } from "../../../src/rules/supply"

const at = (boxes: Record<number, number>) => Array.from({ length: 26 }, (_, fortnight) => boxes[fortnight] ?? 0)
const PLACE = { outlets: [{ outlet_id: "point", commune_code: "mai-hoa", certified_only: false }, { outlet_id: "stall", commune_code: null, certified_only: true }], rules: { commune_minimum_percent: 50, fair_share_percent: 0, certified_first: true } }
const YEAR: VariantYear = {
  sources: [{ producer_id: "lan", commune_code: "mai-hoa", certified: false, kept_fortnights: 1, harvest: at({ 3: 40, 4: 10 }) }],
  asked: { point: at({ 3: 20, 5: 30 }), stall: at({ 4: 5 }) },
}
const line = (outlet_id: string, fortnight: number, quantity: number) => ({ producer_id: "lan", variant_id: "cam", outlet_id, fortnight, quantity })

describe("one product of a plan", () => {
  it("is the problem the optimiser reads, without cells of nothing", () => {
    const problem = problemOf(PLACE, "cam", YEAR)

    expect(problem.supplies).toEqual([{ producer_id: "lan", variant_id: "cam", fortnight: 3, quantity: 40 }, { producer_id: "lan", variant_id: "cam", fortnight: 4, quantity: 10 }])
    expect(problem.demands).toHaveLength(3)
    expect(problem.sources).toEqual([{ producer_id: "lan", variant_id: "cam", commune_code: "mai-hoa", certified: false, kept_fortnights: 1 }])
  })

  it("stands as its picture and its objections say, hard ones apart from those to weigh", () => {
    const problem = problemOf(PLACE, "cam", YEAR)
    const lines = [line("point", 3, 20), line("point", 5, 12), line("stall", 4, 5)]

    expect(standingOf(problem, lines)).toEqual({ harvested: 50, asked: 55, allocated: 37, short: 18, surplus: 15, must_mend: 2, to_weigh: 1 })
    expect(objectionsTo(problem, lines).map(({ kind }) => kind)).toEqual(["needs_star", "beyond_supply", "below_commune_minimum"])
    expect(standingOf(problem, [])).toMatchObject({ allocated: 0, short: 55, surplus: 50 })
  })

  it("adds up fortnight by fortnight, also over nobody", () => {
    expect(addUp(Object.values(YEAR.asked)).slice(3, 6)).toEqual([20, 5, 30])
    expect(addUp([])).toEqual(at({}))
  })
})
