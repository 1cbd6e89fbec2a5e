import { termsOf, toLexicon } from "../../src/rules/lexicon"
import { asTyped, distance, respell, withoutFillers } from "../../src/rules/spelling"
import { synonymsOf } from "../../src/rules/synonyms"

const NAMES = ["Cam bù Hương Điền", "Cam chanh VietGAP hộp 5 kg", "Mật ong rừng", "Mật ong hoa cam", "Tinh bột nghệ", "Bưởi Phúc Trạch", "Rượu nếp", "Nước mắm cốt", "Dầu lạc gia đình", "Kẹo lạc", "Vũ Quang", "Đức Lĩnh", "Bánh chưng gấc", "Cu đơ", "Cam Khe Son", "thị trấn", "dầu đậu"]
const LEXICON = toLexicon(NAMES.flatMap((name) => termsOf([name])).map((value) => ({ value, count: 1 })))
const meant = (typed: string, options?: { doubt?: boolean }) => respell(typed.split(" "), LEXICON, options)?.words.join(" ")

describe("what was probably meant", () => {
  it.each([
    ["cm bu", "cam bu"],
    ["cam buu", "cam bu"],
    ["cam chnah", "cam chanh"],
    ["mat onng", "mat ong"],
    ["matong rung", "mat ong rung"],
    ["tinhh bott nghe", "tinh bot nghe"],
    ["buoii phuc tracj", "buoi phuc trach"],
    ["nuoc nam cot", "nuoc mam cot"],
  ])("mistyped %s → %s", (typed, as) => expect(meant(typed, { doubt: typed.includes("nam") })).toBe(as))

  it.each([
    ["cam vux quang", "cam vu quang"],
    ["maajt ong ruwngf", "mat ong rung"],
    ["dduwcs linhx", "duc linh"],
    ["buowri phucs trachj", "buoi phuc trach"],
    ["ruowuj neeps", "ruou nep"],
    ["tinh boojt ngheej", "tinh bot nghe"],
    ["mat65 ong", "mat ong"],
    ["ru7o75u ne61p", "ruou nep"],
  ])("keys that made no accents: %s → %s", (typed, as) => expect(meant(typed)).toBe(as))

  it("is written with its accents, as its neighbours say", () => {
    expect(LEXICON.written(["mat", "ong", "rung"])).toBe("mật ong rừng")
    expect(LEXICON.written(["keo", "lac"])).toBe("kẹo lạc")
    expect(LEXICON.written(["xyz"])).toBe("xyz")
  })

  it("leaves out what nothing goes by, and says so", () => {
    expect(respell(["mat", "ong", "qwertzuiop"], LEXICON)).toEqual({ words: ["mat", "ong"], dropped: ["qwertzuiop"] })
    expect(respell(["qwertzuiop"], LEXICON)).toBeNull()
    expect(respell(["mat", "ong"], LEXICON)).toBeNull()
    // What is not sold here is not turned into what is.
    for (const other of ["sau rieng", "xe may honda", "thanh tra", "iphone", "ca phe", "thit trau", "dua hau"]) expect(respell(other.split(" "), LEXICON), other).toBeNull()
  })

  it("is not guessed together from what is left of a question: a shirt is no maker", () => {
    const makers = toLexicon(termsOf(["Cơ sở giò me", "Cơ sở Hải Lợi", "Mật ong"]).map((value) => ({ value, count: 1 })))
    expect(respell(["ao", "so", "mi"], makers)).toBeNull()
    expect(respell(["ao", "so", "gio", "me"], makers)?.words).toEqual(["co", "so", "gio", "me"])
  })

  it("takes accents that were typed at their word, if not for every hook: durian is not what grows on Ngàn Sâu", () => {
    const sau = toLexicon(termsOf(["Măng giang Ngàn Sâu", "Nước mắm", "Sâu giang", "Thịt lợn", "thị trấn"]).map((value) => ({ value, count: 1 })))
    const respelled = (typed: string, written: string[]) => respell(typed.split(" "), sau, { accents: new Map(typed.split(" ").map((word, at) => [word, written[at]!])) })?.words.join(" ") ?? null

    expect(respelled("sau rieng", ["sầu", "riêng"])).toBeNull()
    expect(respelled("nuoc man", ["nuớc", "mắn"])).toBe("nuoc mam")
    expect(respelled("thit trau", ["thịt", "trâu"])).not.toContain("tran")
  })

  it("does not look for words that only ask, unless something is called so", () => {
    expect(withoutFillers(["mua", "mat", "ong", "o", "dau"], LEXICON)).toEqual(["mat", "ong"])
    expect(withoutFillers(["dau", "lac", "gia", "dinh"], LEXICON)).toEqual(["dau", "lac", "gia", "dinh"])
    expect(withoutFillers(["mua", "gi"], LEXICON)).toEqual(["mua", "gi"])
  })
})

it("counts letters put in, left out, changed and swapped", () => {
  expect([distance("cam", "cam", 2), distance("camm", "cam", 2), distance("chnah", "chanh", 2), distance("cam", "ong", 2), distance("a", "abcd", 2)]).toEqual([0, 1, 1, null, null])
})

it("reads a word of digits as digits", () => expect(asTyped("500")).toEqual([]))

describe("other names of the same", () => {
  it.each([
    ["Hộp quà mật ong", ["biếu", "honey"]],
    ["Kẹo lạc", ["đậu phộng", "peanut"]],
    ["Chè xanh", ["trà", "tea"]],
    ["Thịt lợn gác bếp", ["heo"]],
  ])("%s is also %s", (name, others) => expect(synonymsOf([name])).toEqual(expect.arrayContaining(others)))

  it("tells a gift from a fruit, and a whole word from a part of one", () => {
    expect(synonymsOf(["Quả hồng"])).not.toContain("biếu")
    expect(synonymsOf(["Camera"])).toEqual([])
  })
})
