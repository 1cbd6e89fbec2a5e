import fc from "fast-check"
import { differences, handleOf, missingFrom, objectionToPrice, paperStatus, priceBounds, readTaxId, requirementStatus, type PaperFacts } from "../../src/rules"

const paper = (facts: Partial<PaperFacts>): PaperFacts => ({ id: "p", kind: "business_registration", verdict: "accepted", valid_from: null, valid_to: null, ...facts })

describe("a tax id", () => {
  it("is told from a slip of the pen by its check digit", () => {
    expect(readTaxId("0100 109 106")).toBe("0100109106")
    expect(readTaxId("0100109106-001")).toBe("0100109106001")
    expect(readTaxId("0100109107")).toBeNull()
    expect(readTaxId("0100190106")).toBeNull()
    expect(readTaxId("12345")).toBeNull()
    expect(readTaxId("042090001234")).toBe("042090001234")
  })
})

describe("a requirement", () => {
  it("goes from missing over waiting to valid, expiring and expired as papers and days go by", () => {
    const at = (today: string, facts: Partial<PaperFacts>) => requirementStatus("business_registration", [paper(facts)], today).status
    expect(requirementStatus("business_registration", [], "2026-11-24").status).toBe("missing")
    expect(at("2026-11-24", { verdict: null })).toBe("waiting")
    expect(at("2026-11-24", { valid_to: "2027-11-24" })).toBe("valid")
    expect(at("2027-10-01", { valid_to: "2027-11-24" })).toBe("expiring")
    expect(at("2027-11-24", { valid_to: "2027-11-24" })).toBe("expiring")
    expect(at("2027-11-25", { valid_to: "2027-11-24" })).toBe("expired")
    expect(at("2026-11-24", { verdict: "refused" })).toBe("missing")
  })

  it("takes the best paper, and a promise where no food-safety certificate is due", () => {
    const papers = [paper({ id: "old", kind: "food_safety_certificate", valid_to: "2020-01-01" }), paper({ id: "promise", kind: "food_safety_exemption" })]
    expect(requirementStatus("food_safety_certificate", papers, "2026-11-24")).toMatchObject({ status: "valid", paper_id: "promise" })
  })

  it("never becomes better by waiting", () => {
    const rank = ["valid", "expiring", "waiting", "expired"]
    const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, (valid_to, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string]
        const facts = { verdict: "accepted" as const, valid_to }
        expect(rank.indexOf(paperStatus(facts, later))).toBeGreaterThanOrEqual(rank.indexOf(paperStatus(facts, earlier)))
      }),
    )
  })
})

describe("an application", () => {
  const whole = { type: "cooperative" as const, name: "HTX", registration_number: "1", tax_id: "0100109106", representative_name: "A", representative_phone: "+84912345678", commune_code: "18313", summary: "Cam." }

  it("says in words what is missing", () => {
    expect(missingFrom(whole, [])).toEqual([])
    expect(missingFrom({ ...whole, tax_id: "123", commune_code: null }, []).map(({ field }) => field)).toEqual(["tax_id", "commune_code"])
    expect(missingFrom(whole, [{ paper_kind: "business_registration", name: "ĐKKD", required: true, status: "missing" }])).toMatchObject([{ field: "papers.business_registration" }])
  })

  it("asks no tax id of a group without one", () => {
    expect(missingFrom({ ...whole, type: null, tax_id: "" }, []).map(({ field }) => field)).toEqual(["type"])
    expect(missingFrom({ ...whole, tax_id: "" }, []).map(({ field }) => field)).toEqual(["tax_id"])
  })
})

describe("a price", () => {
  it("may double or halve at once, and is whole đồng", () => {
    expect(objectionToPrice(400_000, 250_000)).toBeNull()
    expect(objectionToPrice(2_500_000, 250_000)).toContain("số không")
    expect(objectionToPrice(250_000.5, 250_000)).toContain("số đồng tròn")
    fc.assert(fc.property(fc.integer({ min: 1_000, max: 50_000_000 }), (now) => objectionToPrice(now, now) === null && priceBounds(now).min <= now))
  })
})

describe("a difference", () => {
  it("shows what would change and nothing else", () => {
    expect(differences({ title: "Cam", storage: "Mát", subtitle: null }, { title: "Cam chanh", storage: "Mát", subtitle: null })).toEqual([{ field: "title", name: "Tên sản phẩm", before: "Cam", after: "Cam chanh" }])
    expect(differences({}, { star: "5" })).toEqual([])
  })
})

it("makes an address of a name", () => {
  expect(handleOf("HTX Cam Sơn Thọ – Đức Lĩnh!")).toBe("htx-cam-son-tho-duc-linh")
  expect(handleOf("🍊")).toBe("chu-the")
})
