import fc from "fast-check"
import { describe, expect, it } from "vitest"

import {
  allocateStock,
  formatPhone,
  isCancelable,
  maskPhone,
  normalizePhone,
  offerDelivery,
  orderCode,
  orderMonth,
  orderStatus,
  orderTimeline,
  plainText,
  readOrderCode,
  scopeOf,
  textLength,
  vietnamDay,
  type RateRow,
  zoneProblems,
  type ZoneDraft,
  type ZoneRow,
} from "../../src/rules"

const at = new Date("2026-11-23T18:00:00Z") // 24 November, 01:00 in Vietnam

describe("a phone number", () => {
  it.each(["0912345678", "091 234 56 78", "+84912345678", "+84 (0)91-234-5678", "84912345678", "0084912345678", "０９１２３４５６７８"])("%s is kept as E.164", (typed) => {
    expect(normalizePhone(typed)).toBe("+84912345678")
  })

  it("of a Hà Tĩnh landline is one too", () => {
    expect(normalizePhone("0239 3855 123")).toBe("+842393855123")
  })

  it.each(["", "12345", "0112345678", "09123456789", "+1 202 555 0100", "0912345abc", "0912 345 678; drop table"])("%s is refused", (typed) => {
    expect(normalizePhone(typed)).toBeNull()
  })

  it("reads back to itself however it is written", () => {
    fc.assert(
      fc.property(fc.constantFrom("32", "39", "52", "59", "70", "79", "81", "89", "90", "94", "96", "99"), fc.stringMatching(/^\d{7}$/), (prefix, rest) => {
        const e164 = normalizePhone(`0${prefix}${rest}`)

        expect(e164).toBe(`+84${prefix}${rest}`)
        expect(normalizePhone(formatPhone(e164!))).toBe(e164)
        expect(maskPhone(e164!)).not.toContain(rest.slice(0, 4))
      }),
    )
  })
})

describe("an order code", () => {
  it("carries the month it was placed in, in Vietnam", () => {
    expect(orderMonth(new Date("2026-10-31T17:00:00Z"))).toBe("2611")
    expect(orderCode({ month: "2611", number: 42 })).toBe("VQ2611000042")
  })

  it("is read off what people type", () => {
    expect(readOrderCode(" vq 2611-000042 ")).toBe("VQ2611000042")
    expect(readOrderCode("2611000042")).toBeNull()
  })

  it.each([0, -1, 1.5, 1_000_000])("is never made of number %s", (number) => {
    expect(() => orderCode({ month: "2611", number })).toThrow(RangeError)
  })
})

describe("boxes that lie in several places", () => {
  it("come from the one place that has them all, the smallest such", () => {
    const stock = [
      { location_id: "a", available: 50 },
      { location_id: "b", available: 5 },
      { location_id: "c", available: 3 },
    ]
    expect(allocateStock({ quantity: 4, stock })).toEqual([{ location_id: "b", quantity: 4 }])
  })

  it("sum to what was asked for and never overdraw a place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 8 }), (quantity, amounts) => {
        const stock = amounts.map((available, index) => ({ location_id: `loc${index}`, available }))
        const there = amounts.filter((amount) => amount > 0).reduce((a, b) => a + b, 0)
        const parts = allocateStock({ quantity, stock })

        expect(parts === null).toBe(there < quantity)
        if (!parts) return
        expect(parts.reduce((total, part) => total + part.quantity, 0)).toBe(quantity)
        for (const part of parts) {
          expect(part.quantity).toBeGreaterThan(0)
          expect(part.quantity).toBeLessThanOrEqual(stock.find((place) => place.location_id === part.location_id)!.available)
        }
      }),
    )
  })
})

describe("delivery", () => {
  const forever = { valid_from: new Date("2026-01-01T00:00:00Z"), valid_to: null }
  const zone = (scope: ZoneRow["scope"], lead_days_min: number, lead_days_max: number): ZoneRow => ({
    ...forever,
    id: scope,
    scope,
    name: scope,
    name_en: scope,
    lead_days_min,
    lead_days_max,
    order_by: null,
  })
  const zones = [zone("commune", 0, 1), zone("province", 1, 2), zone("country", 2, 5), zone("pickup", 1, 2)]
  const rate = (zone_id: string, up_to_g: number, price: number): RateRow => ({ ...forever, zone_id, up_to_g, price })
  const rates = [rate("commune", 20_000, 10_000), rate("province", 5_000, 20_000), rate("province", 20_000, 35_000), rate("country", 5_000, 40_000), rate("country", 20_000, 90_000)]
  const parcel = { weight_g: 5_000, perishables: [] }
  const place = (ward_code: string, province_code: string) => ({ ward_code, province_code })

  it("is as far as the farthest maker", () => {
    const vuQuang = place("18313", "42")
    expect(scopeOf({ buyer: vuQuang, origins: [vuQuang] })).toBe("commune")
    expect(scopeOf({ buyer: vuQuang, origins: [vuQuang, place("18322", "42")] })).toBe("province")
    expect(scopeOf({ buyer: place("00004", "01"), origins: [vuQuang] })).toBe("country")
  })

  it("costs by weight step and comes in whole days of Vietnam's calendar", () => {
    expect(offerDelivery({ zones, rates, scope: "province", parcel, at })).toMatchObject({ price: 20_000, from: "2026-11-25", to: "2026-11-26", refusal: null })
    expect(offerDelivery({ zones, rates, scope: "province", parcel: { ...parcel, weight_g: 5_001 }, at })?.price).toBe(35_000)
  })

  it("refuses what would spoil on the way, and says which", () => {
    const gio = { title: "Giò me", variant_id: "v1", shelf_life_days: 5 }

    expect(offerDelivery({ zones, rates, scope: "country", parcel: { ...parcel, perishables: [gio] }, at })?.refusal).toEqual({ why: "spoils", ...gio, lead_days: 5 })
    expect(offerDelivery({ zones, rates, scope: "province", parcel: { ...parcel, perishables: [gio] }, at })?.refusal).toBeNull()
  })

  it("refuses what no carrier takes, and says how much it takes", () => {
    expect(offerDelivery({ zones, rates, scope: "country", parcel: { ...parcel, weight_g: 20_001 }, at })?.refusal).toEqual({ why: "too_heavy", limit_g: 20_000 })
  })

  it("by a zone of its own ends with that zone, and the next wider one serves", () => {
    const ended = zones.map((each) => (each.scope === "commune" ? { ...each, valid_to: at } : each))

    expect(offerDelivery({ zones: ended, rates, scope: "commune", parcel, at })?.zone.scope).toBe("province")
    expect(offerDelivery({ zones: [], rates, scope: "commune", parcel, at })).toBeNull()
  })

  it("counts its days from tomorrow once the hour of the day has struck, and says until when they hold", () => {
    const cut = zones.map((each) => ({ ...each, order_by: "15:00" }))
    const ordered = (local: string) => offerDelivery({ zones: cut, rates, scope: "commune", parcel, at: new Date(`${local}+07:00`) })

    expect(ordered("2026-11-28T14:59:59")).toMatchObject({ from: "2026-11-28", to: "2026-11-29", order_by: new Date("2026-11-28T15:00:00+07:00") })
    expect(ordered("2026-11-28T15:00:00")).toMatchObject({ from: "2026-11-29", to: "2026-11-30", order_by: null })
    expect(ordered("2026-11-28T23:59:59")).toMatchObject({ from: "2026-11-29", to: "2026-11-30" })
    expect(ordered("2026-11-29T00:00:00")).toMatchObject({ from: "2026-11-29", to: "2026-11-30", order_by: new Date("2026-11-29T15:00:00+07:00") })
  })

  it("never promises a later order an earlier day, nor changes what it promised before the hour it names", () => {
    const instant = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2027-12-31T00:00:00Z") })
    const hour = fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":")))
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 2 * 86_400_000 }), hour, (first, later, order_by) => {
        const offerAt = (ms: number) => offerDelivery({ zones: [{ ...zone("country", 0, 3), order_by }], rates, scope: "country", parcel, at: new Date(ms) })!
        const [one, other] = [offerAt(first), offerAt(first + later)]

        expect(other.from >= one.from && other.to >= one.to).toBe(true)
        if (one.order_by && first + later < one.order_by.getTime()) expect([other.from, other.to]).toEqual([one.from, one.to])
        if (one.order_by) expect(offerAt(one.order_by.getTime()).from > one.from).toBe(true)
      }),
    )
  })

  it("is free when fetched", () => {
    expect(offerDelivery({ zones, rates, scope: "pickup", parcel: { ...parcel, weight_g: 500_000 }, at })).toMatchObject({ price: 0, refusal: null })
  })
})

describe("a zone the office writes down", () => {
  const draft: ZoneDraft = { scope: "province", name: "Giao trong tỉnh", name_en: "Within the province", lead_days_min: 1, lead_days_max: 2, order_by: "15:00", rates: [{ up_to_g: 5_000, price: 25_000 }, { up_to_g: 30_000, price: 45_000 }] }

  it("is taken when every field makes sense, also free of charge and from the same day on", () => {
    expect(zoneProblems(draft)).toEqual({})
    expect(zoneProblems({ ...draft, lead_days_min: 0, lead_days_max: 0, order_by: null, rates: [{ up_to_g: 1, price: 0 }] })).toEqual({})
    expect(zoneProblems({ ...draft, scope: "pickup", rates: [] })).toEqual({})
  })

  it.each<[Partial<ZoneDraft>, object]>([
    [{ name: "  ", name_en: "x".repeat(81) }, { name: "name_missing", name_en: "name_en_missing" }],
    [{ lead_days_min: 3, lead_days_max: 2 }, { lead_days: "days_turned" }],
    [{ lead_days_min: NaN }, { lead_days: "days_invalid" }],
    [{ lead_days_max: 1.5 }, { lead_days: "days_invalid" }],
    [{ order_by: "24:00" }, { order_by: "order_by_invalid" }],
    [{ rates: [] }, { rates: "rates_missing" }],
    [{ scope: "pickup" }, { rates: "rates_of_pickup" }],
    [{ rates: [{ up_to_g: 5_000, price: 30_000 }, { up_to_g: 5_000, price: 20_000 }] }, { "rates.1.up_to_g": "weight_turned", "rates.1.price": "price_turned" }],
    [{ rates: [{ up_to_g: 0, price: -1 }] }, { "rates.0.up_to_g": "weight_invalid", "rates.0.price": "price_invalid" }],
    [{ rates: Array.from({ length: 21 }, (_, index) => ({ up_to_g: index + 1, price: 0 })) }, { rates: "rates_many" }],
  ])("is refused where it does not: %j", (change, problems) => {
    expect(zoneProblems({ ...draft, ...change })).toEqual(problems)
  })
})

describe("an order", () => {
  const facts = { placed_at: at, method: "vietqr" as const, delivery: "zone" as const, paid_at: null, pay_before: null, ended: null, parcels: [] }
  const parcel = { packed_at: at, shipped_at: null, delivered_at: null, canceled_at: null }

  it("by bank transfer waits for its money; cash on delivery does not", () => {
    expect(orderStatus(facts)).toBe("awaiting_payment")
    expect(orderStatus({ ...facts, method: "cod" })).toBe("placed")
    expect(orderStatus({ ...facts, paid_at: at })).toBe("placed")
  })

  it("goes the way of its parcels, and can be canceled only before the first is packed", () => {
    expect(orderStatus({ ...facts, parcels: [parcel] })).toBe("preparing")
    expect(orderStatus({ ...facts, parcels: [{ ...parcel, shipped_at: at }, parcel] })).toBe("shipped")
    expect(orderStatus({ ...facts, parcels: [{ ...parcel, delivered_at: at }] })).toBe("delivered")
    expect(orderStatus({ ...facts, paid_at: at, parcels: [{ ...parcel, canceled_at: at }] })).toBe("placed")
    expect(["awaiting_payment", "placed", "preparing", "shipped", "delivered", "canceled", "expired"].filter((status) => isCancelable(status as never))).toEqual(["awaiting_payment", "placed"])
  })

  it("tells what comes next while it stands, and only what happened once it has ended", () => {
    expect(orderTimeline(facts).map(({ key, done }) => [key, done])).toEqual([["placed", true], ["paid", false], ["preparing", false], ["shipped", false], ["delivered", false]])
    expect(orderTimeline({ ...facts, ended: { as: "expired", at } }).map(({ key }) => key)).toEqual(["placed", "expired"])
    expect(orderTimeline({ ...facts, method: "cod", parcels: [{ ...parcel, packed_at: null, shipped_at: at }] }).filter(({ done }) => done).map(({ key }) => key)).toEqual(["placed", "preparing", "shipped"])
  })
})

describe("what a buyer types", () => {
  it("keeps emoji and 80 characters, loses stray blanks", () => {
    expect(plainText("  Nguyễn   Thị 🍊 Lan ")).toBe("Nguyễn Thị 🍊 Lan")
    expect(textLength("👩‍🌾".repeat(80))).toBe(80)
  })

  it.each(["a\u0000b", "a\u202Eb", "a\nb", "a\u0007"])("is refused with control characters: %j", (typed) => {
    expect(plainText(typed)).toBeNull()
  })

  it("may have lines where lines belong", () => {
    expect(plainText("gọi trước\r\n\n\n\ncảm ơn", { lines: true })).toBe("gọi trước\n\ncảm ơn")
  })
})

it("a day begins at midnight in Vietnam", () => {
  expect(vietnamDay(at)).toBe("2026-11-24")
})
