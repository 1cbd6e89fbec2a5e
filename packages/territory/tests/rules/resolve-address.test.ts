import { resolveAddress } from "../../src/rules"
import { fc, test } from "./property"
import { TODAY, country } from "./whole-country"

const resolve = (text: string) => resolveAddress({ text, directory: country, today: TODAY, home: "42" })

describe("reading an address written the old way", () => {
  it.each([
    ["thôn 3, xã Đức Lĩnh, huyện Vũ Quang, tỉnh Hà Tĩnh", "thôn 3", "Mai Hoa", "Đức Lĩnh"],
    ["thon 3 xa duc linh h vu quang ha tinh", "thon 3", "Mai Hoa", "Đức Lĩnh"],
    ["xóm 2 Hương Quang Vũ Quang Hà Tĩnh", "xóm 2", "Vũ Quang", "Hương Quang"],
    ["tổ 1, TT Vũ Quang, H.Vũ Quang, T. Hà Tĩnh", "tổ 1", "Vũ Quang", "Vũ Quang"],
    ["thôn Hoa Thị, Thọ Điền, Vũ Quang", "thôn Hoa Thị", "Vũ Quang", "Thọ Điền"],
    ["12 Nguyễn Trãi, P.12, Q. Gò Vấp, TP.HCM", "12 Nguyễn Trãi", "An Hội Tây", "12"],
    ["số 5 ngõ 10 Láng Hạ, phường Láng Hạ, quận Đống Đa, Hà Nội", "số 5 ngõ 10 Láng Hạ", "Láng", "Láng Hạ"],
    ["Bản Phố, Bắc Hà, Lào Cai", "", "Bắc Hà", "Bản Phố"],
  ])("reads “%s”", (text, line1, ward, readAs) => {
    expect(resolve(text)[0]).toMatchObject({ line1, ward: { name: ward }, read_as: { name: readAs } })
  })

  it("leaves an address of today as it is", () => {
    expect(resolve("thôn 3, xã Mai Hoa, tỉnh Hà Tĩnh")).toEqual([
      expect.objectContaining({ line1: "thôn 3", read_as: null, text: "thôn 3, xã Mai Hoa, tỉnh Hà Tĩnh" }),
    ])
  })

  it("offers every commune an old ward was divided into, the main one first", () => {
    expect(resolve("Phường Dịch Vọng, Quận Cầu Giấy, Hà Nội").map(({ ward }) => ward.name)).toEqual(["Cầu Giấy", "Nghĩa Đô"])
  })

  it("does not take the name of a street for a commune", () => {
    expect(resolve("123 đường Lê Lợi")).toEqual([])
  })

  it("says nothing when there is nothing to read", () => {
    expect(resolve("giao giờ hành chính giúp em")).toEqual([])
    expect(resolve("🍊🍊🍊")).toEqual([])
  })

  test(
    "every old commune of the country, written in full, is read as itself and lies where lineage says",
    fc.constantFrom(...country.on("2025-06-30", "commune")),
    (unit) => {
      const found = resolve(`số 1, ${unit.full_name}, ${unit.district_name}, ${unit.province_name}`)

      expect(found[0]?.line1).toBe("số 1")
      expect(found.map(({ ward }) => ward)).toEqual(expect.arrayContaining(country.successors(unit, TODAY).slice(0, 1)))
    },
  )

  test("any text is answered with communes of today, at most five", fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
    const found = resolve(text)

    expect(found.length).toBeLessThanOrEqual(5)
    expect(found.every(({ ward }) => ward.valid_to === null)).toBe(true)
  })
})
