import { shopSuite, turnClock } from "@ocop/test-kit"
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
  hours: { week: Array.from({ length: 7 }, () => [{ from: "07:30", to: "17:30" }]), exceptions: [] },
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
        commune: { name: "Vũ Quang", slug: "vu-quang", province: "Hà Tĩnh" },
        address: "Tổ 1",
        opening_hours: "7:30–17:30 hằng ngày",
        hours: point.hours,
        hours_note: null,
        about: null,
        phone: null,
        position: null,
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
      translations: { name: "Vũ Quang OCOP shop" },
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
    const hours = { week: Array.from({ length: 7 }, () => [{ from: "08:00", to: "20:00" }]), exceptions: [{ on: "2027-02-06", spans: [], note: "Nghỉ Tết" }] }

    const { status, data } = await change({ hours, stock_location_id: places[1]!.id }, office)

    expect(status).toBe(200)
    expect(data.sales_point).toMatchObject({ opening_hours: "8:00–20:00 hằng ngày", name: point.name, stock_location: { name: "Quầy mới" } })
    expect((await list("")).data.sales_points[0].opening_hours).toBe("8:00–20:00 hằng ngày")
    expect((await change({ status: "closed" }, office)).status).toBe(400)
    expect((await change({ hours: { ...hours, week: hours.week.map(() => [{ from: "20:00", to: "08:00" }]) } }, office)).data.message).toContain("Thứ Hai: giờ đóng cửa")
    expect((await change({ name: "Khác" }, await shop.staff("inspector"))).status).toBe(403)
  })

  it("goes from proposal to closure by steps that name who and why; a wrong one says which are right", async () => {
    turnClock("2026-11-28T09:00:00+07:00")
    const office = await shop.staff("trade_office")
    const { demo: _demo, status: _status, ...proposed } = point
    const made = await shop.api.post("/admin/ocop/sales-points", { ...proposed, handle: "quay-moi", reason: "Xã chưa có điểm bán" }, { headers: office })
    expect(made.status).toBe(201)
    const { id } = made.data.sales_point
    const take = (verb: string, reason = "Theo kế hoạch") => shop.api.post(`/admin/ocop/sales-points/${id}/${verb}`, { reason }, { headers: office })

    expect((await take("open")).data.message).toContain("Bây giờ có thể: duyệt")
    expect((await take("approve", " ")).status).toBe(400)
    const approved = (await take("approve")).data.sales_point
    expect(approved).toMatchObject({ status: "approved", stock_location: { name: point.name }, sales_channel: { name: point.name } })

    await shop.api.post("/admin/ocop/point-regulations", { title: "Quy chế", body: "Chỉ bán hàng có mã lô.", valid_from: "2026-11-01", losses_by: "producer" }, { headers: office })
    await shop.api.post(`/admin/ocop/sales-points/${id}/papers`, { kind: "food_safety", number: "01", issuer: "Sở Y tế", expires_on: "2026-11-27" }, { headers: office })
    const refused = await take("open")
    expect(refused.data.message).toContain("chưa ký quy chế quản lý bản 1; giấy tờ đã hết hạn: Cơ sở đủ điều kiện ATTP số 01")

    const manager = await shop.staff("sales_point_manager", { points: [id] })
    const signed = await shop.api.post(`/admin/ocop/sales-points/${id}/sign`, {}, { headers: manager })
    expect(signed.data.sales_point).toMatchObject({ regulation_signed: 1, signatures: [{ version: 1, title: "Quy chế" }] })
    const paper = signed.data.sales_point.papers_list[0]
    expect(paper.standing).toBe("expired")
    await shop.api.post(`/admin/ocop/sales-points/${id}/papers/${paper.id}/withdraw`, { reason: "Đã xin cấp lại" }, { headers: office })
    expect((await take("open", "Đã đủ điều kiện")).data.sales_point.status).toBe("open")
    expect((await list("")).data.sales_points.map(({ handle }: { handle: string }) => handle)).toContain("quay-moi")

    await take("suspend", "Sửa mái")
    const shown = await shop.api.get("/store/ocop/sales-points/quay-moi", { headers: shop.store() })
    expect(shown.data.sales_point).toMatchObject({ status: "suspended", suspended_because: "Sửa mái", pickup: false })
    const closed = (await take("close", "Hết hợp đồng")).data.sales_point
    expect(closed.steps.map(({ from, to, reason }: { from: string; to: string; reason: string }) => [from, to, reason])).toEqual([
      ["suspended", "closed", "Hết hợp đồng"],
      ["open", "suspended", "Sửa mái"],
      ["approved", "open", "Đã đủ điều kiện"],
      ["proposed", "approved", "Theo kế hoạch"],
      [null, "proposed", "Xã chưa có điểm bán"],
    ])
    expect((await take("open")).data.message).toContain("đề xuất một điểm mới")
    expect((await shop.api.get("/store/ocop/sales-points/quay-moi", { headers: shop.store() })).data.sales_point).toMatchObject({ status: "closed", closed_on: "2026-11-28", suspended_because: null, pickup: false })
    expect((await list("")).data.sales_points.map(({ handle }: { handle: string }) => handle)).not.toContain("quay-moi")
    const other = await shop.api.post("/admin/ocop/sales-points", { ...proposed, handle: "chi-de-xuat", reason: "Xã chưa có điểm bán" }, { headers: office })
    expect(other.status).toBe(201)
    expect((await shop.api.get("/store/ocop/sales-points/chi-de-xuat", { headers: shop.store() })).status).toBe(404)
  })

  it("keeps its book: no step, regulation or signature is rewritten, and no status is set past the steps", async () => {
    const { id } = await create(point)
    const sql = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)

    await expect(sql("sales_point").where({ id }).update({ status: "closed" })).rejects.toThrow("follows its steps")
    await expect(sql("sales_point_step").where({ sales_point_id: id }).update({ reason: "khác" })).rejects.toThrow("append-only")
    await expect(sql("sales_point_step").where({ sales_point_id: id }).del()).rejects.toThrow("append-only")
  })

  it("is seen by its own manager, not by another's; the office sorts, searches, counts and takes the list home", async () => {
    const mine = await create({ ...point, handle: "cua-toi", name: "Quầy của tôi" })
    const other = await create({ ...point, handle: "cua-nguoi", name: "Quầy khác", kind: "commune" })
    const manager = await shop.staff("sales_point_manager", { points: [mine.id] })
    const office = await shop.staff("trade_office")
    const read = async (path: string, headers: Record<string, string>) => shop.api.get(`/admin/ocop/sales-points${path}`, { headers })

    expect((await read("", manager)).data).toMatchObject({ count: 1, sales_points: [{ handle: "cua-toi" }] })
    expect((await read(`/${other.id}`, manager)).status).toBe(403)
    expect((await shop.api.post(`/admin/ocop/sales-points/${mine.id}/close`, { reason: "Thử" }, { headers: manager })).status).toBe(403)

    expect((await read("?q=quay%20khac", office)).data.sales_points.map(({ handle }: { handle: string }) => handle)).toEqual(["cua-nguoi"])
    expect((await read("?order=-name&limit=1", office)).data).toMatchObject({ count: 2, sales_points: [{ handle: "cua-nguoi" }] })
    expect((await read("?order=secret", office)).status).toBe(400)
    const sheet = await read("/sheet", office)
    expect(sheet.headers["content-type"]).toContain("spreadsheetml")
    const { board } = (await read("/board", office)).data
    expect(board.shared).toMatchObject({ open: 1, met: true })
    expect(board.communes).toEqual([expect.objectContaining({ commune_name: "Vũ Quang", open: 1, met: true })])
  })
})
