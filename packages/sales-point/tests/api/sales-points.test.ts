import { shopSuite } from "@ocop/test-kit"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../src/modules/sales-point"
import { createSalesPointWorkflow, type CreateSalesPointInput } from "../../src/workflows"

const point: CreateSalesPointInput = {
  handle: "diem-ban-vu-quang",
  name: "Điểm bán OCOP Vũ Quang",
  kind: "district",
  status: "open",
  commune_code: "18313",
  commune_valid_from: "2000-08-04",
  address: "Tổ 1",
  opening_hours: "7:30–17:30 hằng ngày",
  pickup: true,
  demo: true,
}

shopSuite({}, (shop) => {
  const create = async (input: CreateSalesPointInput) => (await createSalesPointWorkflow(shop.container()).run({ input })).result
  const list = (query = "") => shop.api.get(`/store/ocop/sales-points${query}`, { headers: shop.store() })

  it("shows open points under the commune of today", async () => {
    await create(point)

    const { status, data } = await list("?pickup=true")

    expect(status).toBe(200)
    expect(data.sales_points).toEqual([
      {
        id: expect.any(String),
        handle: "diem-ban-vu-quang",
        name: "Điểm bán OCOP Vũ Quang",
        kind: "district",
        commune: { name: "Vũ Quang", slug: "vu-quang" },
        address: "Tổ 1",
        opening_hours: "7:30–17:30 hằng ngày",
        pickup: true,
        demo: true,
      },
    ])
  })

  it("keeps points that are not open, and those without pickup when pickup is asked", async () => {
    await create({ ...point, handle: "dang-xin", status: "proposed" })
    await create({ ...point, handle: "chi-ban", pickup: false })

    expect((await list("?pickup=true")).data.sales_points).toEqual([])
    expect((await list()).data.sales_points).toHaveLength(1)
  })

  it("speaks English where English was written", async () => {
    const { id } = await create(point)
    await shop.container().resolve(Modules.TRANSLATION).createTranslations({
      reference: "sales_point",
      reference_id: id,
      locale_code: "en-US",
      translations: { name: "Vũ Quang OCOP shop", opening_hours: "7:30–17:30 every day" },
    })

    const { data } = await list("?locale=en")

    expect(data.sales_points[0]).toMatchObject({ name: "Vũ Quang OCOP shop", opening_hours: "7:30–17:30 every day", address: "Tổ 1" })
    expect((await list("?locale=vi")).data.sales_points[0].name).toBe("Điểm bán OCOP Vũ Quang")
  })

  it("has one stock location of its own", async () => {
    const { result } = await createStockLocationsWorkflow(shop.container()).run({ input: { locations: [{ name: "Quầy" }] } })

    const { id } = await create({ ...point, stock_location_id: result[0]!.id })

    const query = shop.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "sales_point", fields: ["handle", "stock_location.name"], filters: { id } })
    expect(data[0]).toMatchObject({ stock_location: { name: "Quầy" } })
  })

  it("is not set up at all when its stock location cannot be tied to it", async () => {
    const links = shop.container().resolve(ContainerRegistrationKeys.LINK)
    const tie = vi.spyOn(links, "create").mockRejectedValueOnce(new Error("the database went away"))

    await expect(create({ ...point, stock_location_id: "sloc_1" })).rejects.toThrow("went away")

    tie.mockRestore()
    expect(await shop.container().resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPoints()).toEqual([])
  })

  it("is refused in a commune that never was", async () => {
    await expect(create({ ...point, commune_code: "00000" })).rejects.toThrow("00000")
  })

  it("refuses queries that make no sense", async () => {
    for (const query of ["?pickup=maybe", "?limit=101", "?foo=1"]) {
      expect({ query, status: (await list(query)).status }).toEqual({ query, status: 400 })
    }
  })

  it("is changed by the trade office alone, its stock location with it, and visitors read the new hours", async () => {
    const { result: places } = await createStockLocationsWorkflow(shop.container()).run({ input: { locations: [{ name: "Quầy cũ" }, { name: "Quầy mới" }] } })
    const { id } = await create({ ...point, stock_location_id: places[0]!.id })
    const change = (body: object, headers: Record<string, string>) => shop.api.post(`/admin/ocop/sales-points/${id}`, body, { headers })
    const office = await shop.staff("trade_office")

    const { status, data } = await change({ opening_hours: "8:00–20:00 hằng ngày", stock_location_id: places[1]!.id }, office)

    expect(status).toBe(200)
    expect(data.sales_point).toMatchObject({ opening_hours: "8:00–20:00 hằng ngày", name: point.name, stock_location: { name: "Quầy mới" } })
    expect((await list("")).data.sales_points[0].opening_hours).toBe("8:00–20:00 hằng ngày")
    expect((await change({ status: "closed" }, office)).status).toBe(400)
    expect((await change({ name: "Khác" }, await shop.staff("inspector"))).status).toBe(403)
  })
})
