import { addMonths, certificateKey, certificateStateOf, certainSpanOf, dayOf, type Decision, starOf, startOfDay, whyRefused } from "../../src/rules"

const on = startOfDay
const facts = { product_id: "prod_1", number: "12/QĐ", signed_on: null, issued_by: "UBND tỉnh Hà Tĩnh", reason: null, criteria_set: null, demo: false, source: null }

function issued(day: string, { id = "cert_1", star = 3 as 3 | 4 | 5 } = {}): Decision {
  const valid_from = on(day)
  const certificate = { id, number: `${id}/GCN`, star, precision: "day" as const, year: Number(day.slice(0, 4)), valid_from, valid_until: addMonths(valid_from, 36) }
  return { ...facts, id: `issue_${id}`, kind: "issue", effective_at: valid_from, certificate }
}
const about = (kind: "revoke" | "grace", day: string): Decision => ({ ...facts, id: `${kind}_${day}`, kind, effective_at: on(day), certificate_id: "cert_1" })
const knownByYear = (year: number): Decision => ({
  ...facts,
  id: "issue_year",
  kind: "issue",
  number: null,
  source: "a newspaper",
  effective_at: certainSpanOf(year).valid_from,
  certificate: { id: "cert_year", number: null, star: 3, precision: "year", year, ...certainSpanOf(year) },
})

describe("a certificate given on 15/11/2024", () => {
  const decisions = [issued("2024-11-15")]

  it.each([
    ["2024-11-14T16:59:59Z", null],
    ["2024-11-14T17:00:00Z", "active"],
    ["2027-05-18T17:00:00Z", "renewal_window"],
    ["2027-07-17T17:00:00Z", "active"],
    ["2027-11-14T16:59:59.999Z", "active"],
    ["2027-11-14T17:00:00Z", null],
  ])("at %s: %s", (instant, state) => {
    expect(starOf(decisions, new Date(instant))?.state ?? null).toBe(state)
  })

  it("says until when its answer may be kept", () => {
    expect(starOf(decisions, on("2025-01-01"))?.changes_at).toEqual(new Date("2027-05-18T17:00:00Z"))
  })

  it("stands in grace for 180 days after its end when the renewal was filed late, but not in the days before it was filed", () => {
    const late = [...decisions, about("grace", "2027-11-20")]

    expect(starOf(late, on("2027-11-19"))).toBeNull()
    expect(starOf(late, on("2027-11-20"))).toMatchObject({ state: "grace", star: 3 })
    expect(dayOf(starOf(late, on("2027-11-20"))!.valid_until)).toBe("2028-05-13")
    expect(starOf(late, on("2028-05-13"))).toBeNull()
    expect(certificateStateOf(late, "cert_1", on("2028-05-13"))?.state).toBe("expired")
  })

  it("is superseded by an upgrade, and does not come back when the upgrade is revoked", () => {
    const upgrade = { ...issued("2025-11-15", { id: "cert_2", star: 4 }), kind: "upgrade", follows: "cert_1" } as Decision
    const revoked: Decision = { ...facts, id: "revoke", kind: "revoke", effective_at: on("2026-01-01"), certificate_id: "cert_2" }
    const all = [...decisions, upgrade, revoked]

    expect(starOf(all, on("2025-12-01"))?.star).toBe(4)
    expect(certificateStateOf(all, "cert_1", on("2025-12-01"))?.state).toBe("superseded")
    expect(starOf(all, on("2026-01-01"))).toBeNull()
  })

  it("ends 36 calendar months later, also where the month is shorter", () => {
    expect(dayOf(addMonths(on("2024-02-29"), 36))).toBe("2027-02-28")
    expect(dayOf(addMonths(on("2024-08-31"), 36))).toBe("2027-08-31")
  })
})

describe("a recognition the press tells only the year of", () => {
  it("stands from the year's end to the earliest end it can have, and never shows a number or a window", () => {
    const decisions = [knownByYear(2024)]

    expect(starOf(decisions, new Date("2024-12-31T16:59:59Z"))).toBeNull()
    expect(starOf(decisions, on("2026-11-23"))).toMatchObject({ star: 3, certificate_number: null, precision: "year", recognised_year: 2024, state: "active" })
    expect(starOf(decisions, new Date("2026-12-31T16:59:59Z"))).not.toBeNull()
    expect(starOf(decisions, on("2027-01-01"))).toBeNull()
  })
})

describe("what the record refuses", () => {
  const stands = [issued("2024-11-15")]
  const next = (decision: Decision) => whyRefused(stands, decision)?.code ?? null

  it("takes no second certificate while one stands", () => {
    expect(next(issued("2025-01-01", { id: "cert_2" }))).toBe("another_certificate_stands")
    expect(next(issued("2022-06-01", { id: "cert_2" }))).toBe("another_certificate_stands")
    expect(next(issued("2021-11-15", { id: "cert_2" }))).toBeNull()
    expect(next(issued("2027-11-15", { id: "cert_2" }))).toBeNull()
  })

  it("revokes once, and only what stands", () => {
    expect(next(about("revoke", "2025-01-01"))).toBeNull()
    expect(whyRefused([...stands, about("revoke", "2025-01-01")], about("revoke", "2025-02-01"))?.code).toBe("already_revoked")
    expect(next(about("revoke", "2027-11-15"))).toBe("does_not_stand")
  })

  it("opens a grace under QĐ 26/2026 only, within 180 days of the end", () => {
    expect(next(about("grace", "2025-01-01"))).toBe("unknown_to_the_law")
    expect(next(about("grace", "2027-12-01"))).toBeNull()
    expect(next(about("grace", "2028-05-13"))).toBe("too_late")
  })

  it("knows no partial reduction since QĐ 26/2026", () => {
    const four = [issued("2024-11-15", { star: 4 })]
    const downgrade = (day: string): Decision => ({ ...facts, id: "down", kind: "downgrade", effective_at: on(day), certificate_id: "cert_1", star: 3 })

    expect(whyRefused(four, downgrade("2025-06-01"))).toBeNull()
    expect(starOf([...four, downgrade("2025-06-01")], on("2025-06-01"))?.star).toBe(3)
    expect(whyRefused(four, downgrade("2026-05-22"))?.code).toBe("unknown_to_the_law")
  })
})

it("finds a certificate number however it is typed", () => {
  for (const typed of ["12/GCN-OCOP", " 12 / gcn–ocop ", "12/gcn - ocop"]) expect(certificateKey(typed)).toBe("12/GCN-OCOP")
})
