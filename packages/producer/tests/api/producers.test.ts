import { shopSuite } from "@ocop/test-kit"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createProductsWorkflow, createStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../src/modules/producer"
import { assignProductsWorkflow, createProducersWorkflow, updateProducerWorkflow, type CreateProducerInput } from "../../src/workflows"

const sonTho: CreateProducerInput = {
  handle: "htx-cam-son-tho",
  name: "HTX cam Sơn Thọ",
  type: "cooperative",
  commune_code: "18325",
  commune_valid_from: "2000-08-04",
  summary: "Cam chanh trên đồi Sơn Thọ.",
  provenance: "demo",
}

shopSuite({}, (shop) => {
  const create = async (...producers: CreateProducerInput[]) => (await createProducersWorkflow(shop.container()).run({ input: { producers } })).result
  const admin = (path: string) => shop.api.get(path, { headers: shop.admin() })
  const names = async () => (await shop.container().resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers()).map(({ name }) => name)
  const aProduct = async (title: string) => {
    const { result } = await createProductsWorkflow(shop.container()).run({ input: { products: [{ title, options: [{ title: "Cỡ", values: ["5 kg"] }] }] } })
    return result[0]!.id
  }

  describe("taking in producers", () => {
    it("ties their products and stock locations to them", async () => {
      const product = await aProduct("Cam chanh")
      const { result: locations } = await createStockLocationsWorkflow(shop.container()).run({ input: { locations: [{ name: "Kho Sơn Thọ" }] } })

      const [producer] = await create({ ...sonTho, product_ids: [product], stock_location_ids: [locations[0]!.id] })

      const query = shop.container().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "product", fields: ["title", "producer.name"], filters: { id: product } })
      expect(data[0]).toMatchObject({ title: "Cam chanh", producer: { name: "HTX cam Sơn Thọ" } })
      const { data: stock } = await query.graph({ entity: "stock_location", fields: ["name", "producer.handle"], filters: { id: locations[0]!.id } })
      expect(stock[0]).toMatchObject({ producer: { handle: producer!.handle } })
    })

    it("takes none when one stands in a commune that never was", async () => {
      await expect(create(sonTho, { ...sonTho, handle: "ma-khac", commune_code: "99999" })).rejects.toThrow("99999")

      expect(await names()).toEqual([])
    })

    it("refuses a code with the wrong first day: Sơn Thọ did not begin in 2020", async () => {
      await expect(create({ ...sonTho, commune_valid_from: "2020-02-02" })).rejects.toThrow("18325")
    })

    it("refuses a phone number in a public text", async () => {
      await expect(create({ ...sonTho, story: "Gọi 0912 345 678" })).rejects.toThrow("số điện thoại")
    })

    it("refuses a second producer of one handle", async () => {
      await create(sonTho)

      await expect(create(sonTho)).rejects.toThrow()
      expect(await names()).toEqual(["HTX cam Sơn Thọ"])
    })

    it("leaves nobody behind when a product to tie does not let itself be tied", async () => {
      const product = await aProduct("Cam V2")
      const links = shop.container().resolve(ContainerRegistrationKeys.LINK)
      const tie = vi.spyOn(links, "create").mockRejectedValueOnce(new Error("the database went away"))

      await expect(create({ ...sonTho, product_ids: [product] })).rejects.toThrow("went away")

      tie.mockRestore()
      expect(await names()).toEqual([])
    })
  })

  describe("whose product it is", () => {
    it("is one producer's only", async () => {
      const product = await aProduct("Mật ong")
      const [first, second] = await create(sonTho, { ...sonTho, handle: "htx-ong", name: "HTX ong rừng" })
      const assign = (producer_id: string) => assignProductsWorkflow(shop.container()).run({ input: { producer_id, product_ids: [product] } })

      await assign(first!.id)
      await assign(first!.id)

      await expect(assign(second!.id)).rejects.toThrow("đã thuộc chủ thể")
    })
  })

  describe("the office's pages", () => {
    it("list producers with their commune then and now", async () => {
      await create(sonTho, { ...sonTho, handle: "htx-ong", name: "HTX ong rừng", type: null, commune_code: "18316" })

      const { status, data } = await admin("/admin/ocop/producers?limit=1")

      expect(status).toBe(200)
      expect(data).toMatchObject({
        count: 2,
        limit: 1,
        offset: 0,
        producers: [{ name: "HTX cam Sơn Thọ", commune: { then: "xã Sơn Thọ", now: "xã Vũ Quang" } }],
      })
    })

    it("find by name and by state", async () => {
      await create(sonTho, { ...sonTho, handle: "htx-ong", name: "HTX ong rừng", status: "suspended" })

      expect((await admin("/admin/ocop/producers?q=ong")).data.producers.map(({ handle }: { handle: string }) => handle)).toEqual(["htx-ong"])
      expect((await admin("/admin/ocop/producers?status=active")).data.count).toBe(1)
    })

    it("change the words, and refuse what the public may not read", async () => {
      const [producer] = await create(sonTho)
      const change = (body: unknown) => shop.api.post(`/admin/ocop/producers/${producer!.id}`, body, { headers: shop.admin() })

      expect(await change({ story: "Trồng từ năm 2009." })).toMatchObject({ status: 200, data: { producer: { story: "Trồng từ năm 2009." } } })
      // Suspending has a reason and a door of its own.
      expect(await change({ status: "suspended" })).toMatchObject({ status: 400 })
      expect(await change({ story: "Gọi 0912 345 678" })).toMatchObject({ status: 400, data: { message: expect.stringContaining("số điện thoại") } })
      expect(await change({ handle: "khac" })).toMatchObject({ status: 400 })
      expect(await change({})).toMatchObject({ status: 400 })
    })

    it("answer nobody who has not signed in", async () => {
      expect((await shop.api.get("/admin/ocop/producers")).status).toBe(401)
      expect((await shop.api.get("/admin/ocop/producers", { headers: shop.store() })).status).toBe(401)
    })

    it("refuse queries that make no sense", async () => {
      for (const query of ["limit=101", "limit=0", "offset=-1", "status=gone", "drop=1"]) {
        expect({ query, status: (await admin(`/admin/ocop/producers?${query}`)).status }).toEqual({ query, status: 400 })
      }
    })

    it("say that a producer is not there", async () => {
      expect(await admin("/admin/ocop/producers/producer_nobody")).toMatchObject({ status: 404, data: { type: "not_found" } })
    })
  })

  it("tells the world when a producer changes", async () => {
    const [producer] = await create(sonTho)
    const heard: unknown[] = []
    const bus = shop.container().resolve(Modules.EVENT_BUS)
    bus.subscribe("producer.updated", async ({ data }: { data: unknown }) => void heard.push(data))

    await updateProducerWorkflow(shop.container()).run({ input: { id: producer!.id, summary: "Cam ngọt." } })
    await shop.settled()

    expect(heard).toEqual([{ id: producer!.id, handle: "htx-cam-son-tho" }])
  })
})
