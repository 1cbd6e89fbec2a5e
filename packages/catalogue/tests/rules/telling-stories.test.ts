import fc from "fast-check"
import { fold } from "@ocop/territory/rules"
import { storyShelf } from "../../src/rules/telling-stories"

const TEXT = "Thịt me lấy lúc gà gáy, gói lá chuối, luộc xong để nguội là giao. Giò không để được lâu nên chỗ nào xe không tới kịp, chúng tôi nói thẳng là không gửi."
const shelf = storyShelf([{ of: "producer", handle: "gio-me", name: "Hộ giò me", text: TEXT }])

it("finds a story by words that follow each other in it, and shows them in their sentence", () => {
  expect(shelf(["la", "chuoi"], 2)).toEqual([
    { of: "producer", handle: "gio-me", name: "Hộ giò me", excerpt: "…gà gáy, gói lá chuối, luộc xong để nguội là giao. Giò không để được lâu nên…" },
  ])
  expect(shelf(["thit", "m"], 2)[0]?.excerpt).toMatch(/^Thịt me lấy/)
  expect(shelf(["khong", "gui"], 2)[0]?.excerpt).toBe("…nói thẳng là không gửi.")
})

it("does not find it by words that only occur apart, or by a letter or two", () => {
  expect(shelf(["chuoi", "la"], 2)).toEqual([])
  expect(shelf(["ga"], 2)).toEqual([])
  expect(shelf([], 2)).toEqual([])
})

it("whatever stands in it, an excerpt is a short piece of the story that holds the words", () => {
  const piece = fc.constantFrom("cam", "bù", "Đồi", "mật ong", "lá—chuối", "\u0301", "🍊", ".")
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), fc.nat(), fc.integer({ min: 1, max: 4 }), (pieces, from, length) => {
      const text = pieces.join(" ")
      const words = fold(text).split(" ").filter(Boolean)
      const at = from % Math.max(1, words.length)
      const typed = words.slice(at, at + length)
      const [found] = storyShelf([{ of: "commune", handle: "x", name: "X", text }])(typed, 1)
      expect(found !== undefined).toBe(typed.join("").length >= 3)
      if (!found) return
      expect(fold(found.excerpt)).toContain(typed.join(" "))
      expect(text.normalize("NFC")).toContain(found.excerpt.replace(/^…|…$/g, ""))
      expect(found.excerpt.length).toBeLessThanOrEqual(90)
    }),
  )
})
