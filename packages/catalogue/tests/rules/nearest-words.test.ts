import { nearestWords } from "../../src/rules/nearest-words"

const WORDS = ["cam", "chanh", "vietgap", "hop", "5", "kg", "mat", "ong", "an", "phu", "buoi", "phuc", "trach", "tinh", "bot", "nghe", "orange"]

describe("words that may have been meant", () => {
  it.each([
    ["camm", "cam"],
    ["chnah", "chanh"],
    ["oragne", "orange"],
    ["bươi".normalize("NFD").replace(/[\u0300-\u036f]/g, ""), "buoi"],
    ["ngheee", "nghe"],
    ["matt onng", "mat"],
  ])("%s → %s", (typed, meant) => expect(nearestWords(typed, WORDS)).toContain(meant))

  it("puts what is spelled right first, and guesses at nothing", () => {
    expect(nearestWords("camm cam", WORDS)[0]).toBe("cam")
    expect(nearestWords("zzz", WORDS)).toEqual([])
    expect(nearestWords("", WORDS)).toEqual([])
  })
})
