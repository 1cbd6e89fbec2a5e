import { findUnits } from "../../src/rules"
import { fc, test } from "./property"
import { TODAY, country } from "./whole-country"

const find = (q: string, more: Partial<Parameters<typeof findUnits>[0]> = {}) => findUnits({ directory: country, q, today: TODAY, home: "42", ...more })
const said = (q: string) => find(q).map(({ unit, matched_as }) => [unit.name, matched_as?.name ?? null])

describe("finding a unit by what people type", () => {
  it.each(["duc linh", "Đức Lĩnh", "ĐỨC LĨNH", "xã đức lĩnh", "x. duc linh", "duc linh vu quang"])("takes %s to Mai Hoa today, matched as Đức Lĩnh", (typed) => {
    expect(said(typed)[0]).toEqual(["Mai Hoa", "Đức Lĩnh"])
  })

  it("puts the accents typed before the shop's own province", () => {
    expect(find("Đức Linh")[0]?.unit).toMatchObject({ name: "Đức Linh", province_name: "Lâm Đồng" })
  })

  it("finds today's name without calling it old", () => {
    expect(said("mai hoa")[0]).toEqual(["Mai Hoa", null])
    expect(said("tt vu quang")[0]).toEqual(["Vũ Quang", "Vũ Quang"])
  })

  it("finds both communes named Thượng Đức, ours first", () => {
    expect(find("thuong duc").slice(0, 2).map(({ unit }) => unit.province_name)).toEqual(["Hà Tĩnh", "Đà Nẵng"])
  })

  it("opens an old district into the communes made of it", () => {
    const communes = find("huyện Vũ Quang", { level: "commune", province: "42" }).map(({ unit }) => unit.name)

    expect(communes.sort()).toEqual(["Mai Hoa", "Thượng Đức", "Vũ Quang"])
  })

  it("takes the name of a province that is gone to the one it joined", () => {
    expect(find("Hà Giang", { level: "province" })[0]).toMatchObject({ unit: { name: "Tuyên Quang" }, matched_as: { name: "Hà Giang" } })
  })

  it("answers under the names of a past day when asked for one", () => {
    expect(find("duc linh", { on: "2019-03-22" })[0]).toMatchObject({ unit: { name: "Đức Lĩnh" }, matched_as: null })
    expect(find("mai hoa", { on: "2019-03-22", province: "42" })).toEqual([])
  })

  it("lists a province's communes by name when nothing is typed", () => {
    expect(find("", { level: "commune", province: "42" })).toHaveLength(69)
  })

  it("finds nothing for words that are no unit", () => {
    expect(find("<script>alert(1)</script>")).toEqual([])
    expect(find("'; drop table administrative_unit; --")).toEqual([])
  })

  test("every commune of today is found by its own name, with and without accents", fc.constantFrom(...country.on(TODAY, "commune")), (unit) => {
    // A slug shared by two communes of a province ends in the code.
    for (const q of [unit.name, unit.full_name, unit.slug.replace(/-\d{5}$/, "").replace(/-/g, " ")]) {
      expect(find(q, { province: unit.province_code }).some((found) => found.unit === unit)).toBe(true)
    }
  })

  test("whatever is typed, only units of today come, each once", fc.string({ unit: "grapheme", maxLength: 12 }), (typed) => {
    const found = find(typed)

    expect(found.every(({ unit }) => unit.valid_to === null)).toBe(true)
    expect(new Set(found.map(({ unit }) => unit)).size).toBe(found.length)
  })
})
