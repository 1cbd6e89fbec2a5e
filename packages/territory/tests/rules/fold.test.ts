import { fc, test } from "./property"
import { fold, nameKey, slugOf } from "../../src/rules"

describe("folding Vietnamese", () => {
  it.each([
    ["Đức Lĩnh", "duc linh"],
    ["  THƯỢNG   ĐỨC ", "thuong duc"],
    ["Hoà Bình", "hoa binh"],
    ["Hòa Bình", "hoa binh"],
    ["Bà Rịa - Vũng Tàu", "ba ria vung tau"],
    ["H.Vũ Quang", "h vu quang"],
  ])("reads %s as %s", (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it("reads composed and decomposed accents alike", () => {
    expect(fold("Đức Lĩnh".normalize("NFD"))).toBe(fold("Đức Lĩnh".normalize("NFC")))
  })

  it.each([
    ["Xã Mai Hoa", "mai hoa"],
    ["thị trấn Vũ Quang", "vu quang"],
    ["TT. Vũ Quang", "vu quang"],
    ["TX. Kỳ Anh", "ky anh"],
    ["TP. Hà Tĩnh", "ha tinh"],
    ["H. Hương Khê", "huong khe"],
    ["T. Hà Tĩnh", "ha tinh"],
    ["Phường 12", "12"],
    ["Xã", "xa"],
  ])("finds the bare name in %s", (text, name) => {
    expect(nameKey(text)).toBe(name)
  })

  test("folding twice changes nothing", fc.string({ unit: "grapheme" }), (text) => {
    expect(fold(fold(text))).toBe(fold(text))
  })

  test("a slug holds only letters, digits and single hyphens", fc.string({ unit: "grapheme" }), (text) => {
    expect(slugOf(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
  })
})
