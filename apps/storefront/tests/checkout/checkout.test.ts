import type { Quote } from "@ocop/checkout/http"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { attemptFor, parseAttempt } from "../../src/features/checkout/attempt"
import { isEmail, toE164 } from "../../src/features/checkout/contact-rules"
import { EMPTY_DRAFT, parseDraft, type Draft } from "../../src/features/checkout/draft"
import { draftProblems } from "../../src/features/checkout/draft-problems"
import { orderRequestOf } from "../../src/features/checkout/order-request"

const filled: Draft = {
  ...EMPTY_DRAFT,
  name: "  Nguyễn  Thị Hoa ",
  phone: "0912 345.678",
  province: { code: "01", full_name: "thành phố Hà Nội", was: null },
  ward: { code: "00004", full_name: "phường Ba Đình", was: null },
  line1: "12 Phố Thử",
}
const cart = { items: [{ variant_id: "variant_a", quantity: 2, seen: null }], promo_codes: [] }
const quote = { id: "q1", total: 475_000 } as Quote

describe("a phone number", () => {
  it.each(["0912345678", "0912 345 678", "+84 912.345.678", "84912345678", "(0912)-345-678", "0084912345678", "０９１２３４５６７８"])(
    "is understood as %s",
    (typed) => expect(toE164(typed)).toBe("+84912345678"),
  )

  it.each(["", "912345", "0112345678", "09123456789", "+1 202 555 0100", "0912345abc", "😀"])("is refused as %s", (typed) =>
    expect(toE164(typed)).toBeNull(),
  )


  it("never throws, and is stable once understood", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const phone = toE164(typed)
        if (phone) expect(toE164(phone)).toBe(phone)
      }),
    )
  })
})

describe("an e-mail address", () => {
  it.each(["hoa@example.com", "a.b+c@sub.example.vn"])("may be %s", (typed) => expect(isEmail(typed)).toBe(true))
  it.each(["hoa", "hoa@", "hoa@example", "hoa @example.com", "hoa@.vn"])("may not be %s", (typed) =>
    expect(isEmail(typed)).toBe(false),
  )
})

describe("the checkout page", () => {
  it("asks for nothing more once name, phone and address are there", () => {
    expect(draftProblems(filled)).toEqual({})
  })

  it("names every field that is missing, in the order of the page", () => {
    expect(Object.entries(draftProblems(EMPTY_DRAFT))).toEqual([
      ["name", "name_missing"],
      ["phone", "phone_missing"],
      ["province", "province_missing"],
      ["ward", "ward_missing"],
      ["line1", "line1_missing"],
    ])
  })

  it("wants no address from who fetches it herself", () => {
    const draft: Draft = { ...filled, method: "pickup", province: null, ward: null, line1: "" }

    expect(draftProblems(draft)).toEqual({ sales_point: "sales_point_missing" })
    expect(draftProblems({ ...draft, sales_point: "diem-ban-vu-quang" })).toEqual({})
  })

  it("refuses an 81-letter name, a name of pictures, and a novel as a message", () => {
    expect(draftProblems({ ...filled, name: "Ô".repeat(81) }).name).toBe("name_too_long")
    expect(draftProblems({ ...filled, name: "🍊🍊🍊" }).name).toBe("name_not_a_name")
    expect(draftProblems({ ...filled, note: "x".repeat(501) }).note).toBe("note_too_long")
    expect(draftProblems({ ...filled, name: "Ô".repeat(80) }).name).toBeUndefined()
  })

  it("keeps every typed value over a reload", () => {
    expect(parseDraft(JSON.stringify(filled))).toEqual(filled)
  })

  it("opens on any damaged storage", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseDraft(text)))
    expect(parseDraft('{"payment":"bitcoin","consents":[1,"season_news"]}')).toEqual({
      ...EMPTY_DRAFT,
      consents: ["season_news"],
    })
  })
})

describe("the order that is sent", () => {
  it("says what the buyer read, with her number in international form", () => {
    const offers = [{ purpose: "season_news", policy_version: "2026-11" }]

    expect(orderRequestOf({ cart, draft: filled, quote, consents: offers, locale: "vi" })).toEqual({
      items: [{ variant_id: "variant_a", quantity: 2 }],
      promo_codes: [],
      delivery: { method: "zone", address: { line1: "12 Phố Thử", ward_code: "00004", province_code: "01" } },
      expected_total: 475_000,
      quote_id: "q1",
      contact: { name: "Nguyễn Thị Hoa", phone: "+84912345678" },
      payment: { method: "cod" },
      consents: [],
      locale: "vi",
    })
  })

  it("carries only the consents that were ticked, each with the version that was read", () => {
    const offers = [
      { purpose: "season_news", policy_version: "2026-11" },
      { purpose: "review_invitation", policy_version: "2026-11" },
    ]
    const draft = { ...filled, consents: ["review_invitation", "something_else"] }

    expect(orderRequestOf({ cart, draft, quote, consents: offers, locale: "vi" })?.consents).toEqual([offers[1]])
  })

  it("keeps its key and its body until there is an answer", () => {
    const body = orderRequestOf({ cart, draft: filled, quote, consents: [], locale: "vi" })!
    const first = attemptFor(null, body, () => "key-1")

    const again = attemptFor(parseAttempt(JSON.stringify(first)), { ...body, note: "khác" }, () => "key-2")

    expect(again).toEqual(first)
    expect(parseAttempt("{}")).toBeNull()
  })
})
