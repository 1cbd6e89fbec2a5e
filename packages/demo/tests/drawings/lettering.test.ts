import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { arc, fit, line, widthOf, wrap } from "../../src/drawings/lettering"

const VIETNAMESE = [..."AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ0123456789·"]
const word = fc.array(fc.constantFrom(...VIETNAMESE), { minLength: 1, maxLength: 9 }).map((letters) => letters.join(""))
const name = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "))

describe("lettering", () => {
  it.each(["phudu", "be-vietnam"] as const)("%s has every Vietnamese letter as an outline, marks included", (face) => {
    for (const letter of VIETNAMESE) {
      const drawn = line({ text: letter, face, size: 100, x: 0, y: 0, attributes: "" })
      expect(drawn).toMatch(/d="M/)
      expect(drawn).not.toMatch(/NaN/)
    }
  })

  it("reads a name typed with combining marks as the same name", () => {
    expect(widthOf({ text: "THƯỢNG BỒNG".normalize("NFD"), face: "phudu", size: 80 })).toBe(widthOf({ text: "THƯỢNG BỒNG", face: "phudu", size: 80 }))
  })

  it("refuses a letter it cannot draw", () => {
    expect(() => line({ text: "橙", face: "phudu", size: 10, x: 0, y: 0, attributes: "" })).toThrow(/橙/)
  })

  it("draws numbers a renderer can read along any arc", () => {
    fc.assert(fc.property(name, fc.integer({ min: 20, max: 120 }), fc.boolean(), (text, size, inside) => {
      expect(arc({ text, face: "be-vietnam", size, x: 600, y: 600, radius: 400, inside, attributes: "" })).not.toMatch(/NaN|undefined|Infinity/)
    }))
  })

  it("keeps every name inside its ribbon, on one line or two", () => {
    fc.assert(fc.property(name, (text) => {
      const { lines, size } = fit({ text, face: "phudu", width: 790, height: 142, max: 104, tracking: 0.015 })

      expect(lines.join(" ")).toBe(text)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const part of lines) expect(widthOf({ text: part, face: "phudu", size, tracking: 0.015 })).toBeLessThanOrEqual(790.5)
      expect(lines.length * size * 1.22).toBeLessThanOrEqual(142.5)
    }))
  })

  it("breaks between words only", () => {
    fc.assert(fc.property(name, fc.integer({ min: 1, max: 3 }), (text, count) => {
      expect(wrap(text, count).join(" ")).toBe(text)
      expect(wrap(text, count).length).toBeLessThanOrEqual(count)
    }))
  })
})
