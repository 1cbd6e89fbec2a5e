import { shopSuite, turnClock } from "@ocop/test-kit"
import { TERRITORY_MODULE, type TerritoryModuleService } from "../../src/modules/territory"
import { countryData, loadUnitsWorkflow } from "../../src/workflows"

shopSuite({}, (shop) => {
  const get = (path: string) => shop.api.get(path, { headers: shop.store() })
  const resolve = (body: unknown) => shop.api.post("/store/ocop/addresses/resolve", body, { headers: shop.store() })

  describe("finding units over HTTP", () => {
    it("takes an old name typed without accents to the commune of today", async () => {
      const { status, data } = await get("/store/ocop/units?q=duc%20linh&limit=1")

      expect(status).toBe(200)
      expect(data).toMatchObject({
        count: expect.any(Number),
        offset: 0,
        limit: 1,
        units: [
          {
            unit: { code: "18322", valid_from: "2025-07-01", name: "Mai Hoa", full_name: "xã Mai Hoa", slug: "mai-hoa", province_code: "42", district_name: null },
            matched_as: { name: "Đức Lĩnh", valid_to: "2025-07-01", district_name: "huyện Vũ Quang" },
          },
        ],
      })
    })

    it("lists the 69 communes of Hà Tĩnh page by page", async () => {
      const first = await get("/store/ocop/units?level=commune&province=42&limit=50")
      const second = await get("/store/ocop/units?level=commune&province=42&limit=50&offset=50")

      expect(first.data.count).toBe(69)
      expect(new Set([...first.data.units, ...second.data.units].map(({ unit }) => unit.code)).size).toBe(69)
    })

    it("answers for a past day under its names", async () => {
      const { data } = await get("/store/ocop/units?q=son%20tho&on=2019-03-22&province=42")

      expect(data.units).toEqual([{ unit: expect.objectContaining({ name: "Sơn Thọ", valid_to: "2020-01-01" }), matched_as: null }])
    })

    it("turns with the clock: before July 2025 Đức Lĩnh was itself", async () => {
      turnClock("2024-06-01T00:00:00+07:00")

      const { data } = await get("/store/ocop/units?q=duc%20linh&province=42")

      expect(data.units[0]).toMatchObject({ unit: { name: "Đức Lĩnh" }, matched_as: null })
    })

    it("refuses what makes no sense, with a message", async () => {
      for (const query of ["limit=51", "limit=0", "offset=-1", "level=village", "on=2020-02-31", "on=hôm qua", "foo=1", `q=${"a".repeat(81)}`]) {
        const { status, data } = await get(`/store/ocop/units?${encodeURI(query)}`)

        expect({ query, status, data }).toMatchObject({ query, status: 400, data: { type: "invalid_data", message: expect.stringMatching(/\S/) } })
      }
    })

    it("takes SQL, HTML and emoji for words nobody calls a commune", async () => {
      for (const q of ["'; drop table administrative_unit; --", "<script>alert(1)</script>", "%", "🍊"]) {
        const { status, data } = await get(`/store/ocop/units?q=${encodeURIComponent(q)}`)

        expect({ q, status, units: data.units }).toEqual({ q, status: 200, units: [] })
      }
    })

    it("refuses a forged publishable key", async () => {
      const { status } = await shop.api.get("/store/ocop/units", { headers: { "x-publishable-api-key": "pk_forged" } })

      expect(status).toBe(400)
    })
  })

  describe("the story of a unit", () => {
    it("tells how Thọ Điền came and went, though its code is free today", async () => {
      const { data } = await get("/store/ocop/units/18325")

      expect(data.unit).toMatchObject({ name: "Thọ Điền", valid_from: "2020-01-01", valid_to: "2025-07-01" })
      expect(data.before.map(({ from, kind }: { from: { name: string }; kind: string }) => [from.name, kind])).toEqual([
        ["Sơn Thọ", "merge"],
        ["Hương Điền", "merge"],
        ["Hương Quang", "partial_transfer"],
      ])
      expect(data.after).toEqual([expect.objectContaining({ on: "2025-07-01", legal_basis: expect.stringContaining("1665") })])
      expect(data.today).toEqual([expect.objectContaining({ name: "Vũ Quang", slug: "vu-quang" })])
    })

    it("tells the unit that carried the code on a day", async () => {
      const { data } = await get("/store/ocop/units/18325?on=2019-03-22")

      expect(data.unit).toMatchObject({ name: "Sơn Thọ" })
    })

    it("says plainly that a code is nobody's", async () => {
      expect(await get("/store/ocop/units/99999")).toMatchObject({ status: 404, data: { type: "not_found", message: expect.stringContaining("99999") } })
      expect(await get("/store/ocop/units/18337?on=2026-01-01")).toMatchObject({ status: 404 })
    })
  })

  describe("an address typed the old way", () => {
    it("is read and shown back in today's units", async () => {
      const { status, data } = await resolve({ text: "thôn 3, xã Đức Lĩnh, huyện Vũ Quang, Hà Tĩnh" })

      expect(status).toBe(200)
      expect(data.candidates).toEqual([
        {
          line1: "thôn 3",
          ward: expect.objectContaining({ code: "18322", name: "Mai Hoa" }),
          province: expect.objectContaining({ code: "42", name: "Hà Tĩnh" }),
          read_as: "xã Đức Lĩnh, huyện Vũ Quang",
          text: "thôn 3, xã Mai Hoa, tỉnh Hà Tĩnh",
        },
      ])
    })

    it("is refused when it is no text, too long, or comes with more than a text", async () => {
      for (const body of [{}, { text: "" }, { text: 3 }, { text: "a".repeat(301) }, { text: "xã Mai Hoa", extra: true }]) {
        expect(await resolve(body)).toMatchObject({ status: 400, data: { type: "invalid_data" } })
      }
    })
  })

  describe("loading units", () => {
    it("changes nothing the second time", async () => {
      const { result } = await loadUnitsWorkflow(shop.container()).run({ input: countryData() })

      expect(result).toEqual({ units: 0, lineage: 0 })
    })

    it("takes back what it added", async () => {
      const territory = shop.container().resolve<TerritoryModuleService>(TERRITORY_MODULE)
      const [unit] = countryData().units
      const before = await territory.listAdministrativeUnits({}, { select: ["id"], take: 20_000 })

      const added = await territory.loadUnits({ units: [{ ...unit!, code: "00000", valid_from: "2030-01-01" }], lineage: [] })
      await territory.unloadUnits(added)

      expect(added.units).toHaveLength(1)
      expect(await territory.listAdministrativeUnits({}, { select: ["id"], take: 20_000 })).toHaveLength(before.length)
    })
  })
})
