import { termsOf, toLexicon } from "../../src/rules/lexicon"
import { fitOf, type Ranked } from "../../src/rules/rank"
import { segment } from "../../src/rules/segment"

const LEXICON = toLexicon(
  ["Cam bù Hương Điền", "Cam chanh", "Mật ong rừng", "Mật ong hoa cam", "Vũ Quang", "Đức Lĩnh", "Đức Bồng", "Hồng Lĩnh", "Ân Phú", "Chè xanh"].flatMap((name) => termsOf([name])).map((value) => ({ value, count: 10 })),
)
const product = (texts: Partial<Ranked>): Ranked => ({ head_words: "", name_words: "", also_words: "", place_words: "", maker_words: "", other_words: "", terms: [], ...texts })

describe("words that belong together", () => {
  it.each([
    ["cam vu quang", ["cam", "vuquang"]],
    ["mat ong rung", ["matong", "rung"]],
    ["duc linh", ["duclinh"]],
    ["che an phu", ["che", "anphu"]],
    ["quang cam", ["quang", "cam"]],
    ["", []],
  ])("%s → %s", (typed, tokens) => expect(segment(typed.split(" ").filter(Boolean), LEXICON)).toEqual(tokens))
})

describe("how well a product fits", () => {
  const asked = { tokens: ["cam"], words: ["cam"], written: [] }

  it("is best where it is the thing itself, then by where the word stands", () => {
    const fits = [
      product({ head_words: "cam chanh" }),
      product({ head_words: "mat ong", name_words: "hoa cam" }),
      product({ head_words: "mat ong", maker_words: "htx cam son tho" }),
      product({ head_words: "mat ong", other_words: "hop voi cam" }),
    ].map((each) => fitOf(each, asked))

    expect(fits).toEqual([...fits].sort((one, other) => other - one))
    expect(new Set(fits).size).toBe(4)
  })

  it("prefers words that stand together, names that say nothing else, and accents as they were typed", () => {
    const honey = { tokens: ["matong", "rung"], words: ["mat", "ong", "rung"], written: ["mật", "ong"] }
    const together = product({ head_words: "mat ong matong", name_words: "rung ongrung" })
    const apart = product({ head_words: "mat ong matong", name_words: "huong rung onghuong huongrung" })

    expect(fitOf(together, honey)).toBeGreaterThan(fitOf(apart, honey))
    expect(fitOf({ ...together, terms: ["mật", "ong"] }, honey)).toBeGreaterThan(fitOf({ ...together, terms: ["mát", "ong"] }, honey))
    expect(fitOf(product({ head_words: "cam bu" }), asked)).toBeGreaterThan(fitOf(product({ head_words: "cam bu", name_words: "hop qua tang kem tra" }), asked))
  })
})
