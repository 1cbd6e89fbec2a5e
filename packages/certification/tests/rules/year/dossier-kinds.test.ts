import { dossierKindsOpen, gapsOf, needsOf, whyKindNotOpen, whyNotComplete } from "../../../src/rules/year"

const AT = new Date("2026-11-24T00:00:00+07:00")
const on = (day: string) => new Date(`${day}T00:00:00+07:00`)

describe("for what a product may be evaluated", () => {
  it.each([
    ["never recognised", { ever: false, star: null, valid_until: null }, ["first"]],
    ["lapsed", { ever: true, star: null, valid_until: null }, ["renewal"]],
    ["three stars for two more years", { ever: true, star: 3, valid_until: on("2028-11-24") }, ["upgrade"]],
    ["four stars that end in five months", { ever: true, star: 4, valid_until: on("2027-04-20") }, ["renewal", "upgrade"]],
    ["five stars for two more years", { ever: true, star: 5, valid_until: on("2028-11-24") }, []],
    ["five stars that end tomorrow", { ever: true, star: 5, valid_until: on("2026-11-25") }, ["renewal"]],
  ])("%s", (_, recognition, kinds) => {
    expect(dossierKindsOpen(recognition, AT)).toEqual(kinds)
    expect((["first", "upgrade", "renewal"] as const).filter((kind) => whyKindNotOpen(kind, recognition, AT) === null)).toEqual(["first", "upgrade", "renewal"].filter((kind) => kinds.includes(kind)))
  })

  it("is named to who asks for something else", () => {
    expect(whyKindNotOpen("first", { ever: true, star: 4, valid_until: on("2027-04-20") }, AT)).toContain("đánh giá lại hoặc đánh giá nâng hạng")
    expect(whyKindNotOpen("renewal", { ever: false, star: null, valid_until: null }, AT)).toContain("đánh giá lần đầu")
    expect(whyKindNotOpen("upgrade", { ever: true, star: 5, valid_until: on("2028-11-24") }, AT)).toContain("chưa cần lập hồ sơ nào")
  })
})

describe("what a dossier still lacks", () => {
  const registration = { unit_name: "HTX", representative: "Hường", position: "Giám đốc", address: "Thôn 5", phone: "0912345678", email: "", product_name: "Cam", samples: 5 }
  const report = { general: "12 hộ", plan_result: "Đạt", plan_ahead: "", changes: "", self_scores: {} }
  const paper = (kind: "business_registration" | "quality_declaration" | "material_origin") => ({ id: kind, kind, valid_from: "2026-01-01", valid_to: null })
  const needs = (evidence: ReturnType<typeof paper>[], kind: "first" | "upgrade" = "first") => needsOf({ kind, route: "commune-2025", today: "2026-11-24", evidence })
  const all = needs([paper("business_registration"), paper("quality_declaration"), paper("material_origin")])

  it("is nothing when the forms are filled in and the papers hold", () => {
    expect(whyNotComplete({ kind: "first", sheet: 1, registration, report, needs: all })).toBeNull()
  })

  it("is told part by part, all of it at once", () => {
    const gaps = gapsOf({ kind: "upgrade", sheet: 1, registration: { ...registration, phone: " ", samples: 2 }, report: { ...report, general: "" }, needs: needs([paper("business_registration")], "upgrade") })

    expect(gaps.map(({ part }) => part)).toEqual(["registration", "registration", "report", "report", "papers"])
    expect(gaps[0]!.message).toContain("điện thoại")
    expect(gaps.at(-1)!.message).toMatch(/Công bố chất lượng.*Phiếu kiểm nghiệm/)
  })

  it("asks tourism for no samples", () => {
    expect(gapsOf({ kind: "first", sheet: 26, registration: { ...registration, samples: 0 }, report, needs: all })).toEqual([])
  })
})
