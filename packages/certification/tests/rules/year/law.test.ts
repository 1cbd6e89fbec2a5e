import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addWorkingDays, criteriaSetAt, DAYS_OFF, dueOn, isWorkingDay, needsOf, nextDay, productCode, receiptNumber, reminderFor, reusable, routeAt, stillAsked, whyNoAssessment, whyNotComplete,
} from "../../../src/rules/year"

const off = new Set(Object.values(DAYS_OFF).flat())
const day = fc.integer({ min: 0, max: 700 }).map((days) => nextDay("2025-02-01", days))

describe("deadlines", () => {
  it("count working days only, across weekends and Tết", () => {
    expect(addWorkingDays("2026-11-02", 15, off)).toBe("2026-11-23")
    expect(addWorkingDays("2026-02-13", 15, off)).toBe("2026-03-13")
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const end = addWorkingDays(from, count, off)
      let counted = 0
      for (let at = nextDay(from); at <= end; at = nextDay(at)) if (isWorkingDay(at, off)) counted++
      expect([counted, isWorkingDay(end, off)]).toEqual([count, true])
    }))
  })

  it("of the rounds lie ahead: the request of a commune before 30/04 or 30/10, the province before 30/06 or 30/12", () => {
    const due = (state: "commune_assessed" | "sent_to_province", since: string, kind: "first" | "renewal" = "first") =>
      dueOn({ route: "commune-2025", state, kind, since, submitted_on: "2026-11-02", days_off: off })

    expect([due("commune_assessed", "2026-03-01"), due("commune_assessed", "2026-04-30"), due("commune_assessed", "2026-11-24")]).toEqual(["2026-04-29", "2026-10-29", "2027-04-29"])
    expect(due("sent_to_province", "2026-11-24")).toBe("2026-12-29")
    expect(due("sent_to_province", "2026-11-24", "renewal")).toBe("2026-12-17")
  })

  it("are reminded of before they come and when they are missed", () => {
    expect(["2026-11-20", "2026-11-18", "2026-11-23", "2026-11-24"].map((today) => reminderFor("2026-11-23", today))).toEqual(["due_soon", "due_soon", "due_soon", "overdue"])
    expect([reminderFor("2026-11-23", "2026-11-17"), reminderFor(null, "2026-11-17")]).toEqual([null, null])
  })
})

describe("the law of the day", () => {
  it("decides route and criteria, and both stay", () => {
    expect([routeAt("2025-07-05").name, routeAt("2025-07-06").name]).toEqual(["district-2019", "commune-2025"])
    expect(["2019-10-01", "2020-06-08", "2023-02-24", "2025-07-06", "2026-05-21", "2026-05-22"].map(criteriaSetAt)).toEqual(["Q1048", "Q781", "Q148", "Q1489", "Q1489", "Q26"])
  })

  it("numbers products and receipts", () => {
    const dossier = { province_code: "42", commune_code: "18322", sequence: 3, year: 2026 }

    expect([productCode(dossier), receiptNumber(dossier, 2)]).toEqual(["42-18322-03-2026", "03-02/PĐK-42-18322-2026"])
    expect(productCode({ province_code: "83", district_code: "829", commune_code: "28780", sequence: 3, year: 2022 })).toBe("83-829-28780-3-2022")
  })
})

describe("a dossier is written once and used again", () => {
  const today = "2026-11-24"
  const paper = (id: string, kind: "business_registration" | "test_sheet" | "quality_declaration" | "material_origin" | "market_contract" | "finance", valid_from: string | null, valid_to: string | null = null) => ({ id, kind, valid_from, valid_to })
  const library = [
    paper("reg", "business_registration", "2018-05-02"),
    paper("old-test", "test_sheet", "2023-01-10"),
    paper("declared", "quality_declaration", "2023-02-01", "2026-10-31"),
    paper("land", "material_origin", "2024-01-01", "2027-01-15"),
  ]

  it("a renewal asks only for what is missing or has run out", () => {
    const needs = needsOf({ kind: "renewal", route: "commune-2025", today, evidence: library })

    expect(stillAsked(needs).map(({ key, status }) => [key, status])).toEqual([["quality_declaration", "expired"], ["test_sheet", "expired"], ["finance", "missing"], ["market", "missing"]])
    expect(needs.find(({ key }) => key === "material_origin")?.status).toBe("runs_out")
    expect(reusable({ kind: "renewal", route: "commune-2025", today, evidence: library })).toEqual(["reg", "land"])
  })

  it("of two papers for one need the one that holds longer counts", () => {
    const [need] = needsOf({ kind: "first", route: "commune-2025", today, evidence: [paper("b", "business_registration", null, "2027-01-01"), paper("a", "business_registration", null)] })

    expect(need).toMatchObject({ status: "met", evidence_id: "a" })
  })

  it("says in one sentence what still keeps it from being handed in", () => {
    const whole = { unit_name: "HTX", representative: "A", position: "GĐ", address: "Thôn 5", phone: "0912345678", email: "", product_name: "Cam bù", samples: 5 }
    const report = { general: "x", plan_result: "x", plan_ahead: "", changes: "", self_scores: {} }
    const first = { kind: "first", sheet: 1, registration: whole, report, needs: [] }

    expect(whyNotComplete(first)).toBeNull()
    expect(whyNotComplete({ ...first, registration: { ...whole, phone: " " } })).toContain("điện thoại")
    expect(whyNotComplete({ ...first, registration: { ...whole, samples: 0 } })).toContain("5 đơn vị")
    expect(whyNotComplete({ ...first, sheet: 26, registration: { ...whole, samples: 0 } })).toBeNull()
    expect(whyNotComplete({ ...first, kind: "renewal" })).toContain("thay đổi")
    expect(whyNotComplete({ ...first, needs: needsOf({ kind: "first", route: "commune-2025", today, evidence: [] }) })).toContain("Công bố chất lượng")
  })

  it("Mẫu 03 speaks of the four contents, each once", () => {
    const four = (["local_material", "local_labour", "idea_origin", "local_identity"] as const).map((key) => ({ key, met: true, note: "" }))

    expect(whyNoAssessment(four)).toBeNull()
    expect(whyNoAssessment(four.slice(1))).toContain("Nguồn gốc sản phẩm")
    expect(whyNoAssessment([...four, four[0]!])).toContain("hai lần")
    expect(whyNoAssessment(four.map((each) => ({ ...each, met: each.key !== "idea_origin" })))).toContain("phải ghi rõ vì sao")
  })
})
