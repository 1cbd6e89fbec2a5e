import fc from "fast-check"
import { monthOfNextTet } from "../../src/rules/tet"
import { readWish } from "../../src/rules/wish"

const NOW = new Date("2026-11-23T09:00:00+07:00")
const read = (typed: string) => readWish(typed, NOW)

describe("a price said in words", () => {
  it.each([
    ["mật ong dưới 200k", "mat ong", null, 200_000],
    ["mat ong duoi 200 nghin", "mat ong", null, 200_000],
    ["honey under 200k", "honey", null, 200_000],
    ["quà không quá 1tr2", "qua", null, 1_200_000],
    ["quà < 500.000đ", "qua", null, 500_000],
    ["cam dưới 200", "cam", null, 200_000],
    ["giò me 150k trở xuống", "gio me", null, 150_000],
    ["rượu trên 400k", "ruou", 400_000, null],
    ["rượu từ 300 ngàn", "ruou", 300_000, null],
    ["thịt bò 200k trở lên", "thit bo", 200_000, null],
    ["nhung hươu hơn 1,5 triệu", "nhung huou", 1_500_000, null],
    ["cam từ 30k đến 60k", "cam", 30_000, 60_000],
    ["nước mắm 50-80k", "nuoc mam", 50_000, 80_000],
    ["quà 200 đến 500 nghìn", "qua", 200_000, 500_000],
    ["tea between 50k and 90k", "tea", 50_000, 90_000],
    ["quà tầm 300 nghìn", "qua", 225_000, 375_000],
    ["hộp quà 500k", "hop qua", 375_000, 625_000],
    ["hộp quà 200.000", "hop qua", 150_000, 250_000],
    ["hộp quà 200000", "hop qua", 150_000, 250_000],
    ["hộp quà dưới 199999", "hop qua", null, 199_999],
    ["khoảng hai trăm nghìn", "", 150_000, 250_000],
    ["dưới năm mươi nghìn xà phòng", "xa phong", null, 50_000],
    ["cam 5 kg 200k", "cam 5 kg", 150_000, 250_000],
  ])("%s → %s, %s–%s", (typed, words, min, max) => {
    const wish = read(typed)

    expect([wish.words.join(" "), wish.price]).toEqual([words, { min, max }])
  })

  it.each(["cam 5 kg", "giò me 500 g", "giò me 500g", "cam V2", "mật ong 3 vị", "hộp 12 quả", "từ hồ Ngàn Trươi", "trà 100 túi", "tam giác mạch", "cô Ba", "cam vườn đồi 439017", "0912345678"])("is not read into %s", (typed) => {
    expect(read(typed).price).toBeNull()
  })
})

describe("stars said in words", () => {
  it.each<[string, string, number[]]>([
    ["cam 3 sao", "cam", [3]],
    ["cam ba sao", "cam", [3]],
    ["mật ong OCOP 4 sao", "mat ong", [4]],
    ["honey 4 stars", "honey", [4]],
    ["five-star gift", "gift", [5]],
    ["chè từ 4 sao", "che", [4, 5]],
    ["chè 3 sao trở lên", "che", [3, 4, 5]],
    ["che 3 sao tro len", "che", [3, 4, 5]],
    ["4* cam", "cam", [4]],
    ["2 sao cam", "2 sao cam", []],
    ["chè xanh sao suốt", "che xanh sao suot", []],
  ])("%s → %s, %s", (typed, words, star) => {
    const wish = read(typed)

    expect([wish.words.join(" "), wish.star]).toEqual([words, star])
  })
})

describe("a season said in words", () => {
  it.each<[string, string, "now" | number | null]>([
    ["cam đang mùa", "cam", "now"],
    ["cam dang vao mua", "cam", "now"],
    ["fruit in season", "fruit", "now"],
    ["bưởi tháng 10", "buoi", 10],
    ["bưởi tháng mười một", "buoi", 11],
    ["mít tháng sáu", "mit", 6],
    ["oranges in december", "oranges", 12],
    ["quà Tết", "qua", 2],
    ["cam ăn tết", "cam", 2],
    ["mây tre đan", "may tre dan", null],
    ["cơm tấm", "com tam", null],
  ])("%s → %s, %s", (typed, words, season) => {
    const wish = read(typed)

    expect([wish.words.join(" "), wish.season]).toEqual([words, season])
  })

  it.each([
    ["2026-01-20", 2],
    ["2026-02-20", 2],
    ["2026-03-20", 2],
    ["2027-12-01", 1],
    ["2028-02-20", 2],
  ])("on %s the next Tết is in month %s", (day, month) => expect(monthOfNextTet(new Date(`${day}T12:00:00+07:00`))).toBe(month))
})

it("reads everything at once, and says whether the last word is still being typed", () => {
  expect(read("mật ong rừng 3 sao đang mùa dưới 250k")).toMatchObject({ words: ["mat", "ong", "rung"], open: false, price: { min: null, max: 250_000 }, star: [3], season: "now" })
  expect(read("Mật ong").accents).toEqual(new Map([["mat", "mật"]]))
  expect([read("mật o").open, read("mật ong ").open]).toEqual([true, false])
})

it("never fails, and prices are whole đồng in order", () => {
  const words = fc.constantFrom("dưới", "trên", "từ", "đến", "200k", "3 sao", "tháng", "13", "tết", "-", "1tr2", "999999999999", "cam", "ba", "trăm", "nghìn", "*", "<", "₫")
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 120 }), fc.array(words, { maxLength: 12 }).map((each) => each.join(" "))), (typed) => {
      const { price, star } = read(typed)
      for (const side of [price?.min, price?.max]) if (side !== null && side !== undefined) expect(Number.isSafeInteger(side) && side >= 0).toBe(true)
      if (price?.min && price.max) expect(price.min).toBeLessThanOrEqual(price.max)
      expect(star.every((each) => each >= 3 && each <= 5)).toBe(true)
    }),
  )
})
