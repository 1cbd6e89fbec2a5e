import { describe, expect, it } from "vitest"
import { asTheProvinceMay, nextNumber, whyNoBasis } from "../../src/rules"

const evaluation = { id: "eval_1", product_id: "prod_1", criteria_set_id: "Q26", star: 4, certifier: "province" as const }
const asked = { product_id: "prod_1", star: undefined, evaluation, issued_by: "UBND tỉnh Hà Tĩnh", source: undefined, demo: false }

describe("what a star rests on", () => {
  it("is an evaluation of this product at three stars or more, with exactly its star", () => {
    expect(whyNoBasis(asked)).toBeNull()
    expect(whyNoBasis({ ...asked, star: 4 })).toBeNull()
    expect(whyNoBasis({ ...asked, star: 5 })?.code).toBe("star_differs")
    expect(whyNoBasis({ ...asked, product_id: "prod_2" })?.code).toBe("evaluation_of_another")
    expect(whyNoBasis({ ...asked, evaluation: { ...evaluation, star: 2 } })?.code).toBe("below_three")
    expect(whyNoBasis({ ...asked, evaluation: { ...evaluation, star: null } })?.code).toBe("below_three")
  })

  it("is the ministry's alone at five stars, and four when the ministry sent the dossier back", () => {
    const five = { ...evaluation, star: 5, certifier: "central" as const }

    expect(whyNoBasis({ ...asked, evaluation: five })?.code).toBe("ministry_decides")
    expect(whyNoBasis({ ...asked, evaluation: five, issued_by: "Bộ Nông nghiệp và Môi trường" })).toBeNull()
    expect(whyNoBasis({ ...asked, evaluation: asTheProvinceMay(five), star: 5 })?.code).toBe("star_differs")
    expect(whyNoBasis({ ...asked, evaluation: asTheProvinceMay(five), star: 4 })).toBeNull()
  })

  it("is otherwise a named paper, and never nothing", () => {
    expect(whyNoBasis({ ...asked, evaluation: null, star: 5 })?.code).toBe("no_evaluation")
    expect(whyNoBasis({ ...asked, evaluation: null, source: " " })?.code).toBe("no_evaluation")
    expect(whyNoBasis({ ...asked, evaluation: null, star: 3, source: "Báo Hà Tĩnh" })).toBeNull()
  })

  it("gets the next free number of its year", () => {
    expect(nextNumber(2026, [])).toBe("01/2026/GCN-OCOP")
    expect(nextNumber(2026, ["09/2026/GCN-OCOP", "31/2025/GCN-OCOP", "MH-2026-77"])).toBe("10/2026/GCN-OCOP")
  })
})
