import { existsOn, type Unit } from "../../src/rules"
import { TODAY, country, countryRows } from "./whole-country"

const namesOn = (day: string) =>
  country
    .on(day, "commune")
    .filter(({ code }) => code >= "18313" && code <= "18346")
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, "vi"))

describe("units through time", () => {
  it("knows the 12 units of Vũ Quang when the plan of 22/03/2019 was signed", () => {
    expect(namesOn("2019-03-22")).toEqual([
      "Ân Phú", "Đức Bồng", "Đức Giang", "Đức Hương", "Đức Liên", "Đức Lĩnh", "Hương Điền", "Hương Minh", "Hương Quang", "Hương Thọ", "Sơn Thọ", "Vũ Quang",
    ])
  })

  it("knows 10 units from 01/01/2020, with Thọ Điền and Quang Thọ", () => {
    expect(namesOn("2019-12-31")).toHaveLength(12)
    expect(namesOn("2020-01-01")).toEqual([
      "Ân Phú", "Đức Bồng", "Đức Giang", "Đức Hương", "Đức Liên", "Đức Lĩnh", "Hương Minh", "Quang Thọ", "Thọ Điền", "Vũ Quang",
    ])
  })

  it("knows 3 communes from 01/07/2025 and no district", () => {
    expect(namesOn("2025-06-30")).toHaveLength(10)
    expect(namesOn("2025-07-01")).toEqual(["Mai Hoa", "Thượng Đức", "Vũ Quang"])
    expect(country.on("2025-07-01", "district")).toEqual([])
    expect(country.at("441", "2025-06-30")?.full_name).toBe("huyện Vũ Quang")
  })

  it("holds 34 provinces and 3,321 communes today, 69 of them in Hà Tĩnh", () => {
    const communes = country.on(TODAY, "commune")

    expect(country.on(TODAY, "province")).toHaveLength(34)
    expect(communes).toHaveLength(3321)
    expect(communes.filter(({ province_code }) => province_code === "42")).toHaveLength(69)
    expect(communes.filter(({ province_code, type }) => province_code === "42" && type === "phường")).toHaveLength(9)
  })

  it("tells units apart that the State gave the same code", () => {
    expect(country.at("18322", "2019-03-22")?.name).toBe("Đức Lĩnh")
    expect(country.at("18322", TODAY)?.name).toBe("Mai Hoa")
    expect(country.at("18325", "2019-12-31")?.name).toBe("Sơn Thọ")
    expect(country.at("18325", "2020-01-01")?.name).toBe("Thọ Điền")
    expect(country.at("18325", TODAY)).toBeUndefined()
    expect(country.at("20506", TODAY)).toMatchObject({ name: "Thượng Đức", province_name: "Đà Nẵng" })
  })

  it("never lets two units carry one code on one day", () => {
    const byCode = new Map<string, Unit[]>()
    for (const { unit } of country.entries) byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), unit])
    const doubled = [...byCode.values()].filter((units) => units.some((unit) => units.some((other) => other !== unit && existsOn(other, unit.valid_from))))

    expect(doubled).toEqual([])
  })

  it("gives every unit of one province and one time its own slug", () => {
    const today = country.on(TODAY, "commune").map(({ province_code, slug }) => `${province_code}/${slug}`)

    expect(new Set(today).size).toBe(today.length)
  })

  it("leads every step of lineage from a known unit to a known unit, on the day one ended or the other began", () => {
    const broken: unknown[] = []
    for (const step of countryRows.lineage) {
      const from = country.find({ code: step.from_code, valid_from: step.from_valid_from })
      const to = country.find({ code: step.to_code, valid_from: step.to_valid_from })

      if (!from || !to || (from.valid_to !== step.on && to.valid_from !== step.on)) broken.push(step)
    }

    expect(broken).toEqual([])
  })

  it("leads every unit that is gone to at least one of today", () => {
    const lost = country.entries.filter(({ unit }) => unit.valid_to !== null && country.successors(unit, TODAY).length === 0)

    expect(lost.map(({ unit }) => unit.full_name)).toEqual([])
  })

  it("tells what Quang Thọ was made of, the strip from Hương Minh included", () => {
    const quangTho = country.at("18343", "2020-06-01")!

    expect(country.history(quangTho)).toEqual([
      expect.objectContaining({ from_code: "18340", kind: "partial_transfer", area_km2: 9.8 }),
      expect.objectContaining({ from_code: "18343", kind: "merge" }),
      expect.objectContaining({ from_code: "18346", kind: "merge" }),
    ])
  })

  it("takes Hương Quang, whose land was divided, to the one commune of today", () => {
    const huongQuang = country.at("18346", "2019-03-22")!

    expect(country.successors(huongQuang, TODAY).map(({ name }) => name)).toEqual(["Vũ Quang"])
    expect(country.successors(huongQuang, "2020-06-01").map(({ name }) => name)).toEqual(["Quang Thọ", "Thọ Điền"])
  })
})
