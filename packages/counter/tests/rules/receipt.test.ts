import { describe, expect, it } from "vitest"
import { discountPercent, isDiscountOver, isShelfTooOld, pointCode, provisionalNumber, receiptNumber, receiptYear, transferReference, unitBeside, whyNotSold, type SaleLine } from "../../src/rules"

const line = (discount: number): SaleLine => ({ variant_id: "v", lot_id: "l", quantity: 2, unit_price: 100_000, discount })
const at = (iso: string) => Date.parse(iso)

describe("a receipt's number", () => {
  it("names the point, the year in Vietnam and a number one can read out", () => {
    expect(receiptNumber(pointCode("diem-ban-ocop-vu-quang", new Set()), 2026, 42)).toBe("DBOVQ-2026-000042")
    expect(pointCode("diem-ban-ocop-vinh-quang", new Set(["DBOVQ", "DBOVQ2"]))).toBe("DBOVQ3")
    expect([receiptYear("2026-12-31T16:59:59.999Z"), receiptYear("2026-12-31T17:00:00.000Z")]).toEqual([2026, 2027])
  })

  it("is provisional until it was sent, and a transfer carries no more than a bank takes", () => {
    expect(provisionalNumber("019b1c2d-3e4f-7abc-8def-0123456789ab")).toBe("TẠM 456789AB")
    expect(transferReference("DBOVQ", "019b1c2d-3e4f-7abc-8def-0123456789ab")).toMatch(/^[A-Z0-9]{1,25}$/)
    expect(transferReference("A".repeat(30), "019b1c2d-3e4f-7abc-8def-0123456789ab")).toHaveLength(25)
  })
})

describe("what a till may do alone", () => {
  it("gives off up to the right and not a đồng more", () => {
    expect([discountPercent(line(0)), discountPercent(line(20_000)), discountPercent(line(20_001))]).toEqual([0, 10, 11])
    expect([isDiscountOver(line(20_000), 10), isDiscountOver(line(20_001), 10)]).toEqual([false, true])
  })

  it("sells for two days after it last heard from the server", () => {
    expect([isShelfTooOld("2026-11-26T03:00:00Z", at("2026-11-28T03:00:00Z")), isShelfTooOld("2026-11-26T03:00:00Z", at("2026-11-28T03:00:01Z"))]).toEqual([false, true])
  })

  it("sells through the last good day in Vietnam, and nothing that was stopped", () => {
    const lot = { state: "on_sale", best_before: "2026-11-28" }
    expect([whyNotSold(lot, at("2026-11-28T16:59:59Z")), whyNotSold(lot, at("2026-11-28T17:00:00Z"))]).toEqual([null, "expired"])
    expect([whyNotSold({ ...lot, state: "recalled" }, 0), whyNotSold({ ...lot, state: "held" }, 0), whyNotSold({ state: "on_sale", best_before: null }, 9e12)]).toEqual(["recalled", "held", null])
  })
})

describe("a unit beside a title", () => {
  it("is not said twice where the title ends with it", () => {
    expect([unitBeside("Cam chanh VietGAP hộp 5 kg", "Hộp 5 kg"), unitBeside("Giò me 500 g", "cây 500 g"), unitBeside("Trà túi lọc", "hộp 20 túi")]).toEqual(["", "cây 500 g", "hộp 20 túi"])
  })
})
