import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { InspectionState, MeasureAction } from "../../../src/http/inspection"
import { checklistFor, decideBy, INSPECTION_STEPS, saleStopOf, type SaleRuling, whyNoMeasure, whyNoStep } from "../../../src/rules/inspection"

const ruling = (action: MeasureAction, day: number, verdict: SaleRuling["verdict"] = "approved"): SaleRuling => ({
  id: `${action}-${day}`,
  action,
  verdict,
  effective_at: new Date(Date.UTC(2026, 10, day)),
  reason: `lý do ${day}`,
  decision_number: `${day}/QĐ`,
})
const on = (day: number) => new Date(Date.UTC(2026, 10, day, 12))

describe("a stop of sale", () => {
  it("stands from its ruling until it is lifted, and only when approved", () => {
    const rulings = [ruling("suspend_sale", 5), ruling("lift_suspension", 9), ruling("suspend_sale", 12, "refused"), ruling("warn", 3)]

    expect([4, 5, 8, 9, 13].map((day) => saleStopOf(rulings, on(day))?.reason ?? null)).toEqual([null, "lý do 5", "lý do 5", null, null])
  })

  it("does not depend on the order the rulings are read in, and never outlives the last lifting", () => {
    const any = fc.array(fc.tuple(fc.constantFrom<MeasureAction>("suspend_sale", "lift_suspension", "warn", "revoke"), fc.integer({ min: 1, max: 28 })), { maxLength: 8 })

    fc.assert(fc.property(any, fc.integer({ min: 1, max: 28 }), (list, day) => {
      const rulings = list.map(([action, at]) => ruling(action, at))
      const stop = saleStopOf(rulings, on(day))
      expect(saleStopOf([...rulings].reverse(), on(day))?.since).toBe(stop?.since)
      if (stop) expect(list.some(([action, at]) => action === "lift_suspension" && at <= day && new Date(Date.UTC(2026, 10, at)) > new Date(stop.since))).toBe(false)
    }))
  })
})

describe("a visit", () => {
  it("goes only where its state allows, and a refusal names where", () => {
    expect(whyNoStep("planned", "underway")).toBeNull()
    expect(whyNoStep("planned", "reported")).toContain("“đang kiểm tra”")
    expect(whyNoStep("canceled", "underway")).toContain("không chuyển đi đâu được nữa")
  })

  it("never reaches a proposal without minutes, whatever is tried", () => {
    const states = Object.keys(INSPECTION_STEPS) as InspectionState[]

    fc.assert(fc.property(fc.array(fc.constantFrom(...states), { maxLength: 12 }), (tries) => {
      const path = tries.reduce<InspectionState[]>((walked, next) => (whyNoStep(walked.at(-1)!, next) ? walked : [...walked, next]), ["planned"])
      const proposed = path.indexOf("proposed")
      if (proposed !== -1) expect(path.slice(0, proposed)).toContain("reported")
    }))
  })

  it("leaves the leader 15 days from the finding", () => {
    expect(decideBy("2026-11-24")).toBe("2026-12-09")
  })

  it("proposes only what its findings carry", () => {
    const facts = { action: "revoke", state: "reported", verdicts: ["not_met"], open: 0, certified: true, stopped: false } as const

    expect(whyNoMeasure(facts)).toBeNull()
    expect(whyNoMeasure({ ...facts, verdicts: ["met", "remark"] })).toContain("không có căn cứ")
    expect(whyNoMeasure({ ...facts, certified: false })).toContain("không có giấy")
    expect(whyNoMeasure({ ...facts, state: "underway" })).toContain("biên bản")
    expect(whyNoMeasure({ ...facts, open: 1 })).toContain("đang chờ")
    expect(whyNoMeasure({ ...facts, action: "lift_suspension" })).toContain("không bị tạm dừng")
  })

  it("checks the label as declared and the mark as certified", () => {
    const items = checklistFor({ certificate: { number: "07/2026/GCN-OCOP", star: 4, valid_until: "2029-11-20" }, label: [{ name: "Định lượng", text: "5 kg" }], papers: [{ name: "Phiếu kiểm nghiệm", number: "12", issuer: "Trung tâm", valid_to: "2026-10-01" }, { name: "Giấy đăng ký HTX", number: null, issuer: null, valid_to: null }], on: "2026-11-24" })

    expect(items.map(({ text }) => text)).toEqual(expect.arrayContaining(["Định lượng: 5 kg", "In đúng 4 sao theo giấy 07/2026/GCN-OCOP, hết hạn 20/11/2029", "Phiếu kiểm nghiệm, số 12, Trung tâm: hết hạn ngày 01/10/2026, xem giấy thay thế", "Giấy đăng ký HTX: bản gốc còn tại cơ sở, còn hiệu lực"]))
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
  })
})
