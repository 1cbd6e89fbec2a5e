import { goesBy } from "../../src/rules/goes-by"
import { missOf } from "../../src/rules/search-miss"

describe("what is kept of a search in vain", () => {
  it.each([
    ["Sầu riêng", "sau rieng"],
    ["  SAU   RIENG ", "sau rieng"],
    ["cà phê chồn 500 g", "ca phe chon 500 g"],
  ])("%s → %s", (typed, words) => expect(missOf(typed)).toBe(words))

  it.each(["0912 345 678", "lan@example.vn", "https://example.vn/cam", "CCCD 042099001234", "🍊🍊", "x", "tôi tên là Nguyễn Văn A nhà ở thôn 5 xã Mai Hoa cần mua cam"])("nothing of %s, which may be somebody's", (typed) => {
    expect(missOf(typed)).toBeNull()
  })
})

describe("a name that goes by words being typed", () => {
  it("begins like them, word by word, in any order", () => {
    expect(goesBy(["htx", "ong"], "HTX ong rừng")).toBeGreaterThan(0)
    expect(goesBy(["ru", "on"], "HTX ong rừng")).toBeGreaterThan(0)
    expect(goesBy(["ng"], "HTX ong rừng")).toBe(0)
    expect(goesBy([], "HTX ong rừng")).toBe(0)
  })

  it("fits best when it begins so, and when nothing is left over", () => {
    expect(goesBy(["duc"], "Đức Lĩnh")).toBeGreaterThan(goesBy(["duc"], "Thượng Đức"))
    expect(goesBy(["mai", "hoa"], "Mai Hoa")).toBeGreaterThan(goesBy(["mai", "hoa"], "HTX Mai Hoa Xanh"))
  })
})
