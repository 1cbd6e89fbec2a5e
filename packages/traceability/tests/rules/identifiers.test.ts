import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  checkDigit, digitalLink, digitalLinkPath, hasCheckDigit, isGln, isRestricted, isSscc, printedGtin, readDigitalLink, readShortCode, readTypedCode,
  restrictedGln, restrictedGtin, SHORT_CODES, toGtin14, toShortCode, toSscc, toTraceKey, whyNotInLink,
} from "../../src/rules/identifiers"

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(""))
const gtin14 = digits(13).map((each) => each + checkDigit(each))
const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => !/\p{Cs}/u.test(text) && !/^\.{1,2}$/.test(text))

describe("check digits", () => {
  it("are those of numbers GS1 itself prints as examples", () => {
    expect(["9506000134352", "09520123456788", "4012345678901", "036000291452", "96385074"].filter((each) => !hasCheckDigit(each))).toEqual([])
    expect(isSscc("106141412345678908")).toBe(true)
    expect(isGln("9501101020016")).toBe(true)
  })

  it("notice every single wrong digit", () => {
    fc.assert(
      fc.property(gtin14, fc.nat(13), fc.integer({ min: 1, max: 9 }), (gtin, place, by) => {
        const wrong = gtin.slice(0, place) + ((Number(gtin[place]) + by) % 10) + gtin.slice(place + 1)
        expect(hasCheckDigit(wrong)).toBe(false)
      }),
    )
  })

  it("make numbers of goods without a GTIN in the range that belongs to nobody, never in Vietnam's", () => {
    expect(restrictedGtin(1)).toBe("02000000000015")
    expect(restrictedGln(101)).toBe("2000000001012")
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (sequence) => {
        expect(toGtin14(restrictedGtin(sequence))).toBe(restrictedGtin(sequence))
        expect(isRestricted(restrictedGtin(sequence))).toBe(true)
      }),
    )
    expect(() => restrictedGtin(0)).toThrow(RangeError)
    expect(isSscc(toSscc(0, "2000000", 12))).toBe(true)
  })

  it("read GTINs of every length and print them without filling zeros", () => {
    expect([toGtin14("96385074"), toGtin14("036000291452"), toGtin14("8 930000 000019"), toGtin14("8930000000018"), toGtin14("123")]).toEqual([
      "00000096385074", "00036000291452", "08930000000019", null, null,
    ])
    expect(printedGtin("08930000000019")).toBe("8930000000019")
    expect(printedGtin("00000096385074")).toBe("96385074")
  })
})

describe("a GS1 Digital Link", () => {
  it("is written as the standard's own examples", () => {
    expect(digitalLink("https://example.com/", { key: { ai: "01", value: "09520123456788" }, qualifiers: { "21": "12345", "10": "ABC/123" }, attributes: { "17": "271201" } })).toBe(
      "https://example.com/01/09520123456788/10/ABC%2F123/21/12345?17=271201",
    )
    expect(digitalLinkPath({ key: { ai: "414", value: "2000000001012" } })).toBe("/414/2000000001012")
  })

  it("comes back from its text, whatever letters lot, variant and serial are made of", () => {
    fc.assert(
      fc.property(gtin14, fc.option(words), fc.option(words), fc.option(words), (gtin, variant, lot, serial) => {
        const qualifiers = { "22": variant, "10": lot, "21": serial }
        const read = readDigitalLink(digitalLink("https://ocop.example/some/path", { key: { ai: "01", value: gtin }, qualifiers, attributes: { "17": "271201" } }))

        expect(read?.key).toEqual({ ai: "01", value: gtin })
        expect(read?.qualifiers).toEqual(Object.fromEntries(Object.entries(qualifiers).filter(([, value]) => value !== null)))
        expect(read?.attributes).toEqual({ "17": "271201" })
      }),
    )
  })

  it("holds a lot with a slash and with Vietnamese letters", () => {
    const text = digitalLink("https://ocop.example", { key: { ai: "01", value: "02000000000015" }, qualifiers: { "10": "CÂM/26 %Đ" } })

    expect(text).toBe("https://ocop.example/01/02000000000015/10/C%C3%82M%2F26%20%25%C4%90")
    expect(toTraceKey(readDigitalLink(text))).toEqual({ gtin: "02000000000015", lot: "CÂM/26 %Đ", serial: null })
    expect(whyNotInLink("10", "CÂM")).toBe("letters")
    expect(whyNotInLink("10", "CAM261120A")).toBeNull()
    expect([".", "..", ""].map((lot) => whyNotInLink("10", lot))).toEqual(["letters", "letters", "empty"])
  })

  it.each([
    ["qualifiers in another order", "https://a.vn/01/02000000000015/21/1/10/A"],
    ["a qualifier twice", "https://a.vn/01/02000000000015/10/A/10/B"],
    ["a wrong check digit", "https://a.vn/01/02000000000016/10/A"],
    ["an unknown key", "https://a.vn/77/02000000000015"],
    ["a qualifier of another key", "https://a.vn/414/2000000001012/10/A"],
    ["a key without value", "https://a.vn/01/"],
    ["percent signs that make no sense", "https://a.vn/01/02000000000015/10/%E0%A4%A"],
    ["another scheme", "urn:epc:id:sgtin:1.2.3"],
  ])("is not %s", (_, text) => {
    expect(readDigitalLink(text)).toBeNull()
  })

  it("takes the shorter GTIN of older codes, tells attributes from the rest and leaves what it does not know alone", () => {
    const link = readDigitalLink("https://a.vn/01/2000000000015/10/A?17=271201&linkType=gs1:traceability&99x=1")

    expect(link).toEqual({ key: { ai: "01", value: "02000000000015" }, qualifiers: { "10": "A" }, attributes: { "17": "271201" }, query: { linkType: "gs1:traceability", "99x": "1" } })
  })

  it("never throws at what anybody may type", () => {
    fc.assert(fc.property(fc.string(), (text) => void [readDigitalLink(text), readDigitalLink(`https://a.vn/${text}`), readTypedCode(text), readShortCode(text)]))
  })
})

describe("a short code", () => {
  it("comes back however it is typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SHORT_CODES - 1 }), (number) => {
        const code = toShortCode(number)
        const typed = ` ${code.toLowerCase().replace(/0/g, "o").replace(/1/g, "l").replace("-", " – ")} `

        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}$/)
        expect(readShortCode(typed)).toBe(code)
      }),
    )
  })

  it("notices one wrong letter and two letters changed about", () => {
    const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SHORT_CODES - 1 }), fc.nat(6), fc.integer({ min: 1, max: 31 }), (number, place, by) => {
        const letters = [...toShortCode(number).replace("-", "")]
        const wrong = letters.with(place, alphabet[(alphabet.indexOf(letters[place]!) + by) % 32]!)
        expect(readShortCode(wrong.join(""))).toBeNull()
        const next = (place + 1) % 7
        if (next > 0 && letters[place] !== letters[next]) expect(readShortCode(letters.with(place, letters[next]!).with(next, letters[place]!).join(""))).toBeNull()
      }),
    )
  })
})

describe("what somebody types", () => {
  it("is understood as short code, link, element string, barcode or lot", () => {
    const trace = (lot: string | null, serial: string | null = null) => ({ kind: "trace", key: { gtin: "02000000000015", lot, serial } })
    const code = toShortCode(123_456_789)

    expect(readTypedCode(code.toLowerCase())).toEqual({ kind: "short", code })
    expect(readTypedCode("ocop.example:8000/01/02000000000015/10/A%2F1")).toEqual(trace("A/1"))
    expect(readTypedCode("(01)02000000000015(10)CAM261120A(21)77")).toEqual(trace("CAM261120A", "77"))
    expect(readTypedCode("2 000000 000015")).toEqual(trace(null))
    expect(readTypedCode("cam 261120a")).toEqual({ kind: "lot", lot: "CAM261120A" })
    expect(readTypedCode("  ")).toBeNull()
  })
})
