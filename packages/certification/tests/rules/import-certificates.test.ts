import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Decision, IMPORT_COLUMNS, planImport, starOf } from "../../src/rules"
import { livesOf, standingOf } from "../../src/rules/certificate-state"

const NOW = new Date("2026-11-24T00:00:00Z")
const products = new Map([["cam-bu", "prod_1"], ["mật ong hoa thị", "prod_2"]])
const row = (cells: Partial<Record<keyof typeof IMPORT_COLUMNS, string>>) => {
  const whole = { product: "cam-bu", certificate_number: "1/GCN", star: "3", decision_number: "5/QĐ", signed_on: "15/03/2023", issued_by: "UBND huyện", ...cells }
  return Object.fromEntries(Object.entries(whole).map(([key, value]) => [IMPORT_COLUMNS[key as keyof typeof IMPORT_COLUMNS], value]))
}
const plan = (rows: Record<string, string>[], decisions: Map<string, Decision[]> = new Map()) => planImport(rows, { products, decisions, numbers: new Set() }, "Nhập từ tệp so.xlsx", NOW)
const refusals = (rows: Record<string, string>[]) => plan(rows).map(({ refused }) => refused)

describe("a register of past certificates", () => {
  it("is accepted as offices write it, by title or handle, with days either way", () => {
    const lines = plan([row({}), row({ product: "Mật ong hoa thị", certificate_number: "2/GCN", star: "4 sao", signed_on: "2024-12-31" })])

    expect(lines.map(({ refused, decision }) => [refused, decision?.certificate.star, decision?.signed_on])).toEqual([[null, 3, "2023-03-15"], [null, 4, "2024-12-31"]])
  })

  it("says of every row it refuses why", () => {
    expect(refusals([row({ product: "nhãn lồng" })])[0]).toContain("nhãn lồng")
    expect(refusals([row({ star: "2" })])[0]).toContain("3, 4 hoặc 5")
    expect(refusals([row({ signed_on: "31/02/2024" })])[0]).toContain("lịch")
    expect(refusals([row({ signed_on: "01/01/2030" })])[0]).toContain("tương lai")
    expect(refusals([row({ issued_by: "", decision_number: " " })])[0]).toBe("Thiếu “Số quyết định”, “Cơ quan ban hành”.")
    expect(refusals([row({ valid_until: "15/03/2027" })])[0]).toContain("36 tháng")
    expect(refusals([row({}), row({ signed_on: "16/03/2026" })])[1]).toContain("đã có")
  })

  it("reads renewal and upgrade from what stood before, whatever the order of the rows", () => {
    const lines = plan([row({ certificate_number: "2/GCN", signed_on: "10/03/2026", star: "4" }), row({}), row({ certificate_number: "3/GCN", signed_on: "11/03/2026", star: "4" })])

    expect(lines.map(({ decision }) => decision?.kind)).toEqual(["upgrade", "issue", "renew"])
  })

  it("never lets two certificates of one product stand, whatever is in it", () => {
    const anyRow = fc.record({
      certificate_number: fc.nat(30).map((count) => `${count}/GCN`),
      star: fc.constantFrom("3", "4", "5"),
      signed_on: fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2019, max: 2026 })).map((parts) => parts.join("/")),
    })

    fc.assert(fc.property(fc.array(anyRow, { maxLength: 8 }), fc.integer({ min: 2019, max: 2030 }), (rows, year) => {
      const decisions = plan(rows.map(row)).flatMap(({ decision }) => decision ?? [])
      const at = new Date(`${year}-06-15T00:00:00Z`)
      const standing = livesOf(decisions).filter((life) => standingOf(life, at).stands)
      expect(standing.length).toBeLessThanOrEqual(1)
      expect(starOf(decisions, at)?.certificate_id).toBe(standing[0]?.certificate.id)
    }))
  })
})
