import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { shopSuite, turnClock } from "@ocop/test-kit"
import remindProducers from "../../src/jobs/remind-producers"
import { PRODUCER_MODULE, type ProducerModuleService } from "../../src/modules/producer"
import { setUpShop } from "./set-up-shop"
import { createProducersWorkflow } from "../../src/workflows"
import { createStockLocationsWorkflow } from "@medusajs/medusa/core-flows"

const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")

shopSuite({}, (shop) => {
  let ids: string[] = []
  beforeAll(async () => {
    await setUpShop(shop)
    const { result: places } = await createStockLocationsWorkflow(shop.container()).run({ input: { locations: [{ name: "Kho A" }, { name: "Kho B" }] } })
    const { result } = await createProducersWorkflow(shop.container()).run({
      input: {
        producers: ["a", "b"].map((handle, index) => ({
          handle: `htx-${handle}`,
          name: `HTX ${handle}`,
          type: "cooperative" as const,
          commune_code: "18325",
          commune_valid_from: "2000-08-04",
          summary: "Cam.",
          provenance: "registered" as const,
          stock_location_ids: [places[index]!.id],
        })),
      },
    })
    ids = result.map(({ id }) => id)
  })

  const uploaded = async (headers: Record<string, string>) => {
    const { data } = await shop.api.post("/producer/uploads", { filename: "cam.png", size: PICTURE.length }, { headers })
    await shop.api.put(`/producer/uploads/${data.upload.id}?offset=0`, PICTURE, { headers: { ...headers, "content-type": "application/octet-stream" } })
    return data.upload.id as string
  }
  const picture = async (headers: Record<string, string>) =>
    (await shop.api.post("/producer/pictures", { upload_id: await uploaded(headers) }, { headers })).data.picture.url as string
  const published = async (headers: Record<string, string>) => {
    const fields = {
      title: "Cam chanh Sơn Thọ",
      description: "Cam trồng trên đồi.",
      group: "I.1a",
      months: [12, 11, 11],
      price: 250_000,
      weight: 5_200,
      stock: 12,
      label: { net_quantity: "5 kg", storage: "Nơi thoáng mát", shelf_life_days: 20 },
      pictures: [await picture(headers)],
    }
    const { data } = await shop.api.post("/producer/listings", fields, { headers })
    await shop.api.post(`/producer/listings/${data.listing.id}/submit`, {}, { headers })
    return { id: data.listing.id as string, answer: await shop.api.post(`/admin/ocop/listings/${data.listing.id}/publish`, {}, { headers: await shop.staff("coordination_office") }) }
  }

  it("puts a reviewed product on sale, and shows the office what a change would change", async () => {
    const a = await shop.member(ids[0]!)
    const { answer } = await published(a)
    expect(answer).toMatchObject({ status: 200, data: { listing: { state: "published" } } })
    const product_id = answer.data.listing.product_id as string

    const mine = await shop.api.get("/producer/products", { headers: a })
    expect(mine.data.products).toMatchObject([{ id: product_id, price: 250_000, stock: 12, status: "on_sale", star: null }])
    const change = await shop.api.post("/producer/listings", { product_id, title: "Cam chanh vàng", label: { storage: "Ngăn mát" } }, { headers: a })
    expect(change.data.listing.changes).toEqual([
      { field: "title", name: "Tên sản phẩm", before: "Cam chanh Sơn Thọ", after: "Cam chanh vàng" },
      { field: "storage", name: "Bảo quản", before: "Nơi thoáng mát", after: "Ngăn mát" },
    ])
  })

  it("begins a change with what the public reads, keeps only what differs, and publishes that", async () => {
    const [a, office] = [await shop.member(ids[0]!), await shop.staff("coordination_office")]
    const { answer } = await published(a)
    const product_id = answer.data.listing.product_id as string
    const { data } = await shop.api.post("/producer/listings", { product_id }, { headers: a })
    expect(data.listing).toMatchObject({ changes: [], fields: { title: "Cam chanh Sơn Thọ", group: "I.1a", months: [11, 12], description: "Cam trồng trên đồi.", label: { net_quantity: "5 kg", shelf_life_days: 20 }, pictures: [expect.stringMatching(/^\/media\//)] } })
    const at = `/producer/listings/${data.listing.id}`
    const { title, description, group, label, pictures } = data.listing.fields
    expect((await shop.api.post(`${at}/submit`, {}, { headers: a })).data.code).toBe("nothing_changes")

    const saved = await shop.api.post(at, { title, group, pictures, description: "", label: { ...label, storage: "Ngăn mát" } }, { headers: a })
    expect(saved.data.listing.missing).toMatchObject([{ field: "description" }])
    await shop.api.post(at, { title, group, pictures, description, label: { ...label, storage: "Ngăn mát" } }, { headers: a })
    // The office mends the name meanwhile; the change says nothing about the name.
    await shop.api.post(`/admin/products/${product_id}`, { title: "Cam chanh Sơn Thọ loại 1" }, { headers: shop.admin() })
    expect((await shop.api.post(`${at}/submit`, {}, { headers: a })).data).toMatchObject({ listing: { state: "submitted", changes: [{ field: "storage", before: "Nơi thoáng mát", after: "Ngăn mát" }] } })
    const done = await shop.api.post(`/admin/ocop/listings/${data.listing.id}/publish`, {}, { headers: office })

    expect(done.status).toBe(200)
    expect((await shop.api.get("/producer/products", { headers: a })).data.products[0].title).toBe("Cam chanh Sơn Thọ loại 1")
    await shop.settled()
    expect((await shop.api.get("/producer/messages", { headers: a })).data.messages.map(({ text }: { text: string }) => text)).toEqual(expect.arrayContaining([expect.stringContaining("đã lên cửa hàng")]))
  })

  it("asks when there are goods, tells the public so, and never loses the season by a change", async () => {
    const [a, office] = [await shop.member(ids[0]!), await shop.staff("coordination_office")]
    const seasonOf = async (product_id: string) => {
      const { data } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product_listing", fields: ["months"], filters: { product_id } })
      return (data[0] as { months: string[] }).months.map(Number)
    }
    const begun = await shop.api.post("/producer/listings", { title: "Bưởi", months: [] }, { headers: a })
    expect(begun.data.listing.missing).toContainEqual({ field: "months", message: "Chọn những tháng có hàng, hoặc quanh năm." })
    expect((await shop.api.post("/producer/listings", { title: "Bưởi", months: [13] }, { headers: a })).data.message).toContain("Tháng là số từ 1 đến 12.")
    const product_id = (await published(a)).answer.data.listing.product_id as string
    expect(await seasonOf(product_id)).toEqual([11, 12])

    const { data } = await shop.api.post("/producer/listings", { product_id, months: [] }, { headers: a })
    expect(data.listing.missing).toMatchObject([{ field: "months" }])
    const whole = await shop.api.post(`/producer/listings/${data.listing.id}`, { months: Array.from({ length: 12 }, (_, index) => index + 1) }, { headers: a })
    expect(whole.data.listing.changes).toEqual([{ field: "months", name: "Khi nào có hàng", before: "tháng 11, 12", after: "quanh năm" }])
    await shop.api.post(`/producer/listings/${data.listing.id}/submit`, {}, { headers: a })
    await shop.api.post(`/admin/ocop/listings/${data.listing.id}/publish`, {}, { headers: office })

    expect(await seasonOf(product_id)).toHaveLength(12)
  })

  it("lets an officer read the listings of her own communes, and decide none", async () => {
    const { id } = await published(await shop.member(ids[0]!))
    const [here, elsewhere] = [await shop.staff("commune_officer", { communes: ["18313"] }), await shop.staff("commune_officer", { communes: ["18322"] })]

    const list = await shop.api.get("/admin/ocop/listings", { headers: here })
    const seen = await shop.api.get(`/admin/ocop/listings/${id}`, { headers: here })
    expect([list.data.count, seen.status, seen.data.listing?.verbs]).toEqual([1, 200, []])
    expect((await shop.api.get(`/admin/ocop/producers/${ids[0]}`, { headers: here })).data.may_write).toBe(false)
    expect((await shop.api.get("/admin/ocop/listings", { headers: elsewhere })).data.count).toBe(0)
    expect((await shop.api.get(`/admin/ocop/listings/${id}`, { headers: elsewhere })).status).toBe(404)
    expect((await shop.api.post(`/admin/ocop/listings/${id}/return`, { reason: "Không phải việc của xã." }, { headers: here })).status).toBe(403)
  })

  it("has a paper sent later looked at: returned with a reason the producer reads, accepted, out of date again by the day", async () => {
    turnClock("2026-11-24T09:00:00+07:00")
    await shop.container().resolve<ProducerModuleService>(PRODUCER_MODULE).createProducerMembers([{ producer_id: ids[0]!, name: "Hoa", identifier: "hoa@example.vn", role: "owner", state: "active" }])
    const [a, here, elsewhere] = [await shop.member(ids[0]!), await shop.staff("commune_officer", { communes: ["18313"] }), await shop.staff("commune_officer", { communes: ["18322"] })]
    const sent = async () => (await shop.api.post("/producer/papers", { upload_id: await uploaded(a), kind: "business_registration", valid_to: "2027-03-01" }, { headers: a })).data.paper.id as string
    const of = (id: string, verb: string, headers: Record<string, string>, reason?: string) => shop.api.post(`/admin/ocop/producers/${ids[0]}/papers/${id}/${verb}`, { reason }, { headers })
    const standing = async () => (await shop.api.get("/producer/requirements", { headers: a })).data.requirements.find(({ paper_kind }: { paper_kind: string }) => paper_kind === "business_registration").status
    const first = await sent()
    expect(await standing()).toBe("waiting")
    expect((await of(first, "accept", elsewhere)).status).toBe(404)
    expect((await of(first, "return", here)).data.code).toBe("wrong_step")
    expect((await of(first, "return", here, "Ảnh mờ, không đọc được số.")).data.papers[0]).toMatchObject({ verdict: "refused", verdict_reason: "Ảnh mờ, không đọc được số." })
    expect(await standing()).toBe("missing")
    expect((await shop.api.get("/producer/papers", { headers: a })).data.papers[0]).toMatchObject({ verdict: "refused", verdict_reason: "Ảnh mờ, không đọc được số." })
    expect((await shop.api.get("/producer/messages", { headers: a })).data.messages.at(-1).text).toContain("Ảnh mờ")

    const second = await sent()
    const both = await Promise.all([of(second, "accept", here), of(second, "accept", shop.admin())])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(await standing()).toBe("valid")

    turnClock("2027-01-20T09:00:00+07:00")
    await remindProducers(shop.container())
    await remindProducers(shop.container())
    const told = (await shop.api.get("/producer/messages", { headers: a })).data.messages.filter(({ text }: { text: string }) => text.includes("hết hạn ngày 01/03/2027"))
    expect(told).toHaveLength(1)
    const letters = await shop.container().resolve(Modules.NOTIFICATION).listNotifications({ to: "hoa@example.vn", channel: "email" })
    expect(letters.length).toBeGreaterThanOrEqual(3)
  })

  it("changes price and stock without the office, within bounds, and keeps the history", async () => {
    const a = await shop.member(ids[0]!)
    const { answer } = await published(a)
    const at = `/producer/products/${answer.data.listing.product_id}`

    expect((await shop.api.post(`${at}/price`, { price: 270_000 }, { headers: a })).data.product).toMatchObject({ price: 270_000, prices: [{ price: 270_000 }] })
    expect(await shop.api.post(`${at}/price`, { price: 2_700_000 }, { headers: a })).toMatchObject({ status: 400, data: { code: "price_out_of_bounds" } })
    expect((await shop.api.post(`${at}/stock`, { quantity: 30 }, { headers: a })).data.product.stock).toBe(30)
    expect((await shop.api.post(`${at}/stock`, { quantity: -1 }, { headers: a })).status).toBe(400)
  })

  it("shows a stranger nothing", async () => {
    const [a, b] = [await shop.member(ids[0]!), await shop.member(ids[1]!)]
    const { id, answer } = await published(a)

    expect((await shop.api.get("/producer/products", { headers: b })).data.products).toEqual([])
    for (const path of [`listings/${id}`, "papers/paper_x/file", "uploads/upload_x"]) expect((await shop.api.get(`/producer/${path}`, { headers: b })).status).toBe(404)
    expect((await shop.api.post(`/producer/products/${answer.data.listing.product_id}/price`, { price: 260_000 }, { headers: b })).status).toBe(404)
    expect((await shop.api.get("/producer/products", { headers: shop.admin() })).status).not.toBe(200)
    expect((await shop.api.get("/producer/me")).status).toBe(401)
  })

  it("remembers a file that never arrived whole, for whoever goes on with it", async () => {
    const [a, b] = [await shop.member(ids[0]!), await shop.member(ids[1]!)]
    const { data } = await shop.api.post("/producer/uploads", { filename: "giay.pdf", size: 10 }, { headers: a })
    await shop.api.put(`/producer/uploads/${data.upload.id}?offset=0`, Buffer.from("%PDF"), { headers: { ...a, "content-type": "application/octet-stream" } })

    expect((await shop.api.get("/producer/uploads", { headers: a })).data.uploads).toMatchObject([{ id: data.upload.id, filename: "giay.pdf", offset: 4, size: 10, done: false }])
    expect((await shop.api.get("/producer/uploads", { headers: b })).data.uploads).toEqual([])
  })

  it("takes no star from a producer", async () => {
    const a = await shop.member(ids[0]!)
    for (const field of ["star", "stars", "sao"]) {
      expect(await shop.api.post("/producer/listings", { title: "Cam", [field]: 5 }, { headers: a })).toMatchObject({ status: 400, data: { message: expect.stringContaining(field) } })
    }
  })

  it("suspends with a reason that the producer reads, and resumes", async () => {
    const [a, office] = [await shop.member(ids[0]!), await shop.staff("coordination_office")]
    await published(a)
    const turn = (kind: string, reason?: string) => shop.api.post(`/admin/ocop/producers/${ids[0]}/${kind}`, { reason }, { headers: office })

    expect((await turn("suspend")).status).toBe(400)
    expect((await turn("suspend", "Chưa nộp lại giấy an toàn thực phẩm.")).status).toBe(200)
    expect((await turn("suspend", "Lần nữa.")).status).toBe(400)
    expect((await shop.api.get("/producer/me", { headers: a })).data).toMatchObject({ status: "suspended", suspension: { reason: "Chưa nộp lại giấy an toàn thực phẩm." } })
    expect((await shop.api.get("/producer/products", { headers: a })).data.products[0].status).toBe("off_sale")
    expect((await turn("resume", "Đã nộp đủ.")).status).toBe(200)
  })

  it("ends what a removed member may do at once, and keeps the last owner", async () => {
    const producers = shop.container().resolve<ProducerModuleService>(PRODUCER_MODULE)
    const [owner, helper] = await producers.createProducerMembers([
      { producer_id: ids[0]!, name: "Hoa", identifier: "+84912000001", role: "owner", state: "active" },
      { producer_id: ids[0]!, name: "Lan", identifier: "+84912000002", role: "member", state: "active" },
    ])
    const [hoa, lan] = [await shop.member(ids[0]!, owner!.id), await shop.member(ids[0]!, helper!.id)]
    expect((await shop.api.post("/producer/members", { name: "Minh", identifier: "0912 000 003", role: "member" }, { headers: lan })).status).toBe(403)

    await shop.api.post(`/producer/members/${helper!.id}/remove`, {}, { headers: hoa })

    expect((await shop.api.get("/producer/me", { headers: lan })).status).toBe(403)
    expect((await shop.api.post(`/producer/members/${owner!.id}/role`, { role: "member" }, { headers: hoa })).data.code).toBe("last_owner")
    const invited = await shop.api.post("/producer/members", { name: "Lan", identifier: "0912000002", role: "owner" }, { headers: hoa })
    const redeemed = await shop.api.post("/producer/invitations/redeem", { identifier: "0912000002", code: invited.data.invitation.code, password: "cam bu chin dung vu" })
    expect(redeemed.status).toBe(200)
    expect((await shop.api.post(`/producer/members/${owner!.id}/role`, { role: "member" }, { headers: hoa })).data.members.find(({ id }: { id: string }) => id === owner!.id).role).toBe("member")
    await producers.updateProducerMembers([{ id: owner!.id, role: "owner" as const }, { id: invited.data.member.id, state: "removed" as const }])
    expect(await shop.api.post(`/producer/members/${owner!.id}/remove`, {}, { headers: hoa })).toMatchObject({ status: 400, data: { code: "last_owner" } })
  })

  it("carries words between producer and office", async () => {
    const [a, office] = [await shop.member(ids[0]!), await shop.staff("coordination_office")]
    await shop.api.post(`/admin/ocop/producers/${ids[0]}/messages`, { text: "Mùa này có bao nhiêu cam?" }, { headers: office })

    expect((await shop.api.get("/producer/messages", { headers: a })).data).toMatchObject({ unread: 1, messages: [{ from: "office", text: "Mùa này có bao nhiêu cam?" }] })
    expect((await shop.api.post("/producer/messages/read", {}, { headers: a })).data.unread).toBe(0)
    expect((await shop.api.get("/producer/orders", { headers: a })).data).toMatchObject({ orders: [], count: 0 })
  })
})
