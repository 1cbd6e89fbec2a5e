import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { shopSuite, turnClock } from "@ocop/test-kit"
import type { LotDoneResponse, LotResponse, PortalLotListResponse, RecallResponse } from "@ocop/traceability/http"
import { randomUUID } from "node:crypto"

const MAI_HOA = { ward_code: "18322", province_code: "42" }
type Headers = Record<string, string>
/** The day in Hà Tĩnh, which begins seven hours before the machine's. */
const todayHere = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

shopSuite({ demo: true }, (shop) => {
  let producer: { id: string; member: Headers }
  let variant: { id: string; product_id: string; item: string }
  let place: string

  beforeAll(async () => {
    const query = shop.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "producer",
      fields: ["id", "stock_locations.id", "products.id", "products.handle", "products.variants.id", "products.variants.sku", "products.variants.inventory_items.inventory_item_id"],
      filters: { handle: "tht-buoi" },
    })
    const row = data[0] as { id: string; stock_locations: { id: string }[]; products: { id: string; variants: { id: string; sku: string; inventory_items: { inventory_item_id: string }[] }[] }[] }
    const product = row.products[0]!
    const box = product.variants.find(({ sku }) => sku === "VQ-BUOI-6")!
    producer = { id: row.id, member: await shop.member(row.id) }
    variant = { id: box.id, product_id: product.id, item: box.inventory_items[0]!.inventory_item_id }
    place = row.stock_locations[0]!.id
  })

  const post = async <Answer>(path: string, body: object, headers: Headers = {}) => shop.api.post<Answer & { code?: string; message?: string }>(path, body, { headers: { ...producer.member, "idempotency-key": randomUUID(), ...headers } })
  const open = async (body: object = {}) => {
    const { status, data } = await post<LotDoneResponse>("/producer/lots", { kind: "input", title: "Bưởi thu mua", quantity: 200, uom: "piece", unit_net: 1250, unit_uom: "g", product_id: variant.product_id, ...body })
    expect(data.message ?? status).toBe(201)
    return data.lot
  }
  const verb = <Answer = LotDoneResponse>(id: string, name: string, body: object = {}, headers: Headers = {}) => post<Answer>(`/producer/lots/${id}/${name}`, body, headers)
  const onSale = async () => {
    const levels = await shop.container().resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id: variant.item })
    return levels.reduce((sum, { stocked_quantity }) => sum + Number(stocked_quantity), 0)
  }
  const packed = async (units: number, body: object = {}) => {
    const lot = await open()
    const { status, data } = await verb(lot.id, "pack", { variant_id: variant.id, units, per_unit: 6, ...body })
    expect(data.message ?? status).toBe(200)
    return data.created[0]!
  }
  const buy = async (quantity: number, email?: string) => {
    const { status, data } = await shop.api.post(
      "/store/ocop/orders",
      { items: [{ variant_id: variant.id, quantity }], delivery: { method: "zone", address: { line1: "Thôn 2", ...MAI_HOA } }, contact: { name: "Nguyễn Thị Lan", phone: "0912 345 678", ...(email && { email }) }, payment: { method: "cod" }, consents: [] },
      { headers: { ...shop.store(), "idempotency-key": randomUUID() } },
    )
    return { status, data }
  }
  const orderOf = async (code: string) => {
    const { data } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["id", "items.id", "items.quantity"], filters: { custom_display_id: code } as object })
    return data[0] as { id: string; items: { id: string; quantity: number }[] }
  }
  const pack = async (code: string, quantity: number) => {
    const order = await orderOf(code)
    return { order, answer: await shop.api.post(`/admin/orders/${order.id}/fulfillments`, { items: [{ id: order.items[0]!.id, quantity }], location_id: place }, { headers: shop.admin() }) }
  }
  const lotOf = async (id: string) => (await shop.api.get<LotResponse>(`/producer/lots/${id}`, { headers: producer.member })).data

  it("turns a purchase into boxes on sale, and counts exactly those", async () => {
    const boxes = await packed(20)
    expect(boxes).toMatchObject({ kind: "packed", uom: "piece", unit_net: 7500, variant_id: variant.id, quantities: { made: 20, left: 20 }, state: "open" })

    const released = await verb(boxes.id, "release", { quantity: 12 })

    expect(released.data.lot).toMatchObject({ state: "on_sale", quantities: { shelved: 12, left: 8 } })
    const { data: list } = await shop.api.get<PortalLotListResponse>("/producer/lots?state=on_sale", { headers: producer.member })
    expect(list.lots.map(({ id }) => id)).toContain(boxes.id)
    const shelved = list.lots.filter(({ variant_id }) => variant_id === variant.id).reduce((sum, { quantities }) => sum + quantities.shelved, 0)
    expect(await onSale()).toBe(shelved)
    const tree = await lotOf(boxes.id)
    expect(tree.ancestor_ids).toHaveLength(1)
    expect(tree.operations.map(({ kind }) => kind)).toEqual(["input", "pack"])
  })

  it("refuses what cannot be, and says why", async () => {
    const lot = await open()

    expect((await verb(lot.id, "pack", { variant_id: variant.id, units: 50, per_unit: 6 })).data).toMatchObject({ code: "not_enough_left", message: expect.stringContaining("chỉ còn 200") })
    expect((await verb(lot.id, "grade", { quantity: 100, outputs: [{ title: "Loại 1", quantity: 101 }] })).data).toMatchObject({ code: "does_not_balance", message: expect.stringContaining("nhiều hơn") })
    expect((await verb(lot.id, "release")).data).toMatchObject({ code: "not_packed" })
    expect((await verb(lot.id, "pack", { variant_id: "variant_of_somebody_else", units: 1 })).status).toBe(404)
    expect((await verb(lot.id, "melt")).status).toBe(404)
    expect((await shop.api.get(`/producer/lots/${lot.id}`, { headers: await shop.member("producer_other") })).status).toBe(404)
  })

  it("does a call that comes twice once", async () => {
    const lot = await open()
    const same = { "idempotency-key": randomUUID() }

    const [one, two] = [await verb(lot.id, "pack", { variant_id: variant.id, units: 30, per_unit: 6 }, same), await verb(lot.id, "pack", { variant_id: variant.id, units: 30, per_unit: 6 }, same)]

    expect(two.data.created).toEqual(one.data.created)
    const boxes = one.data.created[0]!
    const key = { "idempotency-key": randomUUID() }
    await verb(boxes.id, "release", { quantity: 10 }, key)
    expect((await verb(boxes.id, "hold", { reason: "Kiểm tra" })).status).toBe(200)
    expect((await verb(boxes.id, "hold", { reason: "Kiểm tra" })).status).toBe(200)
    expect((await verb(boxes.id, "hold", { reason: "Lý do khác" })).data.code).toBe("lot_blocked")
    expect((await verb(boxes.id, "resume", { reason: "Xong" })).data.lot.state).toBe("on_sale")
    expect((await verb(boxes.id, "release", { quantity: 10 }, key)).data.lot.quantities.shelved).toBe(10)
  })

  it("keeps everybody else's hands off the stock of goods kept in lots", async () => {
    const boxes = await packed(5)
    await verb(boxes.id, "release")
    const before = await onSale()

    const portal = await post(`/producer/products/${variant.product_id}/stock`, { quantity: 500 })
    const admin = await shop.api.post(`/admin/inventory-items/${variant.item}/location-levels/${place}`, { stocked_quantity: 500 }, { headers: shop.admin() })
    const batch = await shop.api.post("/admin/inventory-items/location-levels/batch", { update: [{ inventory_item_id: variant.item, location_id: place, stocked_quantity: 500 }] }, { headers: shop.admin() })

    expect([portal.data.code, admin.data.code, batch.data.code]).toEqual(["kept_in_lots", "kept_in_lots", "kept_in_lots"])
    expect(await onSale()).toBe(before)
  })

  it("ships the first to expire, writes the lot on the order line, and gives it back when the parcel is unpacked", async () => {
    const late = await packed(4)
    const early = (await verb((await open()).id, "pack", { variant_id: variant.id, units: 2, per_unit: 6, best_before: late.made_on })).data.created[0]!
    for (const lot of [late, early]) await verb(lot.id, "release")
    // Whatever else is on sale of it would go first or last.
    const { data } = await shop.api.get<PortalLotListResponse>("/producer/lots?state=on_sale&limit=200", { headers: producer.member })
    for (const other of data.lots.filter(({ id, variant_id }) => variant_id === variant.id && id !== late.id && id !== early.id)) await verb(other.id, "withdraw", { reason: "Kiểm tra lại" })

    const bought = await buy(3)
    expect(bought.data.message ?? bought.status).toBe(201)
    const { order, answer } = await pack(bought.data.order.code, 3)

    expect(answer.data.message ?? answer.status).toBe(200)
    const origins = async () => (await shop.api.get(`/admin/ocop/orders/${order.id}/origins`, { headers: shop.admin() })).data.lines.map(({ lot_code, quantity }: { lot_code: string | null; quantity: number }) => [lot_code, quantity]).sort()
    expect(await origins()).toEqual([[early.code, 2], [late.code, 1]].sort())
    expect((await lotOf(early.id)).lot).toMatchObject({ state: "sold_out", quantities: { sold: 2, shelved: 0 } })
    expect(await onSale()).toBe(3)

    const { data: seen } = await shop.api.get(`/admin/orders/${order.id}?fields=id,fulfillments.id`, { headers: shop.admin() })
    const [fulfillment] = seen.order.fulfillments
    const undone = await shop.api.post(`/admin/orders/${order.id}/fulfillments/${fulfillment.id}/cancel`, {}, { headers: shop.admin() })

    expect(undone.status).toBe(200)
    expect(await origins()).toEqual([[null, 3]])
    expect((await lotOf(early.id)).lot.quantities).toMatchObject({ sold: 0, shelved: 2 })
    expect(await onSale()).toBe(6)
  })

  it("does not let a parcel come about whose lots are held, nor a box of them be sold; let go, they are back", async () => {
    const boxes = await packed(6)
    await verb(boxes.id, "release")
    const { data } = await shop.api.get<PortalLotListResponse>("/producer/lots?state=on_sale&limit=200", { headers: producer.member })
    for (const other of data.lots.filter(({ id, variant_id }) => variant_id === variant.id && id !== boxes.id)) await verb(other.id, "withdraw", { reason: "Kiểm tra lại" })
    const bought = await buy(2)

    const held = await shop.api.post(`/admin/ocop/lots/${boxes.id}/hold`, { reason: "Chờ kết quả mẫu" }, { headers: await shop.staff("coordination_office") })

    expect(held.data.message ?? held.status).toBe(200)
    expect(await onSale()).toBe(0)
    const refused = await buy(1)
    expect(refused.data).toMatchObject({ code: "out_of_stock" })
    expect(refused.data.quote.lines[0].message).toContain(`Lô ${boxes.code} đang tạm giữ`)
    const { answer } = await pack(bought.data.order.code, 2)
    expect(answer.status).toBe(400)
    expect(answer.data.code).toBe("not_enough_in_lots")
    expect((await lotOf(boxes.id)).lot.quantities).toMatchObject({ shelved: 6, sold: 0 })
    expect((await verb(boxes.id, "resume", { reason: "Tôi thấy ổn" })).data.code).toBe("not_yours_to_resume")

    await shop.api.post(`/admin/ocop/lots/${boxes.id}/resume`, { reason: "Mẫu đạt" }, { headers: await shop.staff("coordination_office") })

    expect(await onSale()).toBe(6)
    expect((await pack(bought.data.order.code, 2)).answer.status).toBe(200)
    expect(await onSale()).toBe(4)
  })

  it("takes a lot whose last day has passed off the shelf at midnight", async () => {
    const boxes = await packed(6)
    await verb(boxes.id, "release")
    const before = await onSale()
    const { default: keepStock } = await import("../../.medusa/server/src/jobs/keep-stock-with-lots.js" as string)

    turnClock(new Date(Date.parse(boxes.best_before!) + 36 * 3_600_000).toISOString())
    await keepStock(shop.container())

    expect((await lotOf(boxes.id)).lot.state).toBe("expired")
    expect(await onSale()).toBeLessThanOrEqual(before - 6)
  })

  it("opens a lot for a harvest in the book within a moment, counts it anew when it is put right, and stops it when a spray comes to light", async () => {
    const { data: book } = await shop.api.get("/producer/logbook", { headers: producer.member })
    const plot_id = book.plots[0].id
    const today = todayHere()
    let minute = 0
    const write = async (entry: object): Promise<string> => {
      const time = (Date.now() + ++minute).toString(16).padStart(12, "0")
      const id = `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
      const { data } = await shop.api.post("/producer/logbook/entries", { device_id: "test-phone", entries: [{ id, happened_on: today, recorded_at: new Date().toISOString(), place: { plot_id }, ...entry }] }, { headers: producer.member })
      expect(data.results[0].problem ?? data.results[0].status).toBe("accepted")
      await shop.settled()
      return id
    }
    const lotOfEntry = async (id: string) => (await shop.api.get<PortalLotListResponse>("/producer/lots?kind=harvest&limit=200", { headers: producer.member })).data.lots.find(({ origin_entry_id }) => origin_entry_id === id)
    const picked = (value: number) => ({ quantity: { value, unit: "kg" }, pickers: 3, container: "crate" })

    const entry = await write({ kind: "harvest", content: picked(240) })
    expect(await lotOfEntry(entry)).toMatchObject({ title: "Bưởi Phúc Trạch", plot_id, uom: "g", state: "open", quantities: { made: 240_000, left: 240_000 } })

    await write({ kind: "harvest", content: picked(234.5), corrects: entry, reason: "Cân lại" })
    expect(await lotOfEntry(entry)).toMatchObject({ quantities: { made: 234_500 }, flagged: false })

    await write({ kind: "pesticide", happened_on: new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10), content: { pest: "Nhện đỏ", product: "Thuốc thử", active_ingredient: "abamectin", dose: { value: 10, unit: "ml_per_binh_16l" }, water_volume: { value: 2, unit: "binh_16l" }, equipment: "motor", operator: "Bưởi", weather: "sunny", phi_days: 14 } })
    expect(await lotOfEntry(entry)).toMatchObject({ state: "held", flagged: true, state_reason: expect.stringContaining("cách ly") })
  })

  it("takes back what a buyer returned into its lot, and writes off what came back spoilt, once", async () => {
    const boxes = await packed(6, { best_before: todayHere() })
    await verb(boxes.id, "release")
    const bought = await buy(3)
    const { order, answer } = await pack(bought.data.order.code, 3)
    expect(answer.data.message ?? answer.status).toBe(200)
    const line = order.items[0]!.id
    const admin = async (path: string, body: object) => {
      const { status, data } = await shop.api.post(path, body, { headers: shop.admin() })
      expect(data.message ?? status, path).toBe(200)
      return data
    }
    const before = await onSale()

    const { return: back } = await admin("/admin/returns", { order_id: order.id, location_id: place })
    await admin(`/admin/returns/${back.id}/request-items`, { items: [{ id: line, quantity: 2 }] })
    await admin(`/admin/returns/${back.id}/request`, { no_notification: true })
    await admin(`/admin/returns/${back.id}/receive`, {})
    await admin(`/admin/returns/${back.id}/receive-items`, { items: [{ id: line, quantity: 1 }] })
    await admin(`/admin/returns/${back.id}/dismiss-items`, { items: [{ id: line, quantity: 1 }] })
    await admin(`/admin/returns/${back.id}/receive/confirm`, { no_notification: true })
    await shop.settled()

    const { takeBackReturn } = await import("../../.medusa/server/src/lots/take-back-return.js" as string)
    await takeBackReturn(shop.container(), { order_id: order.id, return_id: back.id })
    expect((await lotOf(boxes.id)).lot.quantities).toEqual({ made: 6, used: 1, shelved: 4, sold: 1, left: 0 })
    expect(await onSale()).toBe(before + 1)
  })

  it("puts the shop's count right when it was left off by a process that died, after it stood for a minute", async () => {
    const boxes = await packed(5)
    await verb(boxes.id, "release")
    const right = await onSale()
    const { default: keepStock } = await import("../../.medusa/server/src/jobs/keep-stock-with-lots.js" as string)
    await keepStock(shop.container())
    await shop.container().resolve(Modules.INVENTORY).adjustInventory(variant.item, place, 7)

    await keepStock(shop.container())
    expect(await onSale()).toBe(right + 7)
    await keepStock(shop.container())

    expect(await onSale()).toBe(right)
  })

  describe("a packhouse's own system", () => {
    const DAY = "2026-11-28"
    let house: { member: Headers; key: Headers; product: string; box: string; sorted: string; variant_id: string }

    beforeEach(async () => {
      turnClock(`${DAY}T10:00:00+07:00`)
      const { data } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["id", "products.id", "products.variants.id", "products.variants.sku"], filters: { handle: "htx-cam-son-tho" } })
      const row = data[0] as { id: string; products: { id: string; variants: { id: string; sku: string }[] }[] }
      const member = await shop.member(row.id)
      const made = await shop.api.post("/producer/packhouse-keys", { name: "Dây chuyền 1" }, { headers: member })
      const product = row.products.find(({ variants }) => variants.some(({ sku }) => sku === "VQ-CAMCHANH-5KG"))!
      house = { member, key: { authorization: `Bearer ${made.data.secret}` }, product: product.id, variant_id: product.variants[0]!.id, box: "", sorted: "" }
      const one = await bought("Cam để lấy mã", 10_000)
      const { data: packedOne } = await shop.api.post(`/producer/lots/${one.id}/pack`, { variant_id: house.variant_id, units: 1 }, { headers: { ...member, "idempotency-key": randomUUID() } })
      const gtinOf = async (id: string) => (await seen(id)).public_path!.split("/")[2]!
      house.sorted = await gtinOf(one.id)
      house.box = await gtinOf(packedOne.created[0].id)
    })

    const bought = async (title: string, quantity: number) => {
      const { data, status } = await shop.api.post<LotDoneResponse & { message?: string }>("/producer/lots", { kind: "input", title, quantity, uom: "g", product_id: house.product, made_on: DAY }, { headers: { ...house.member, "idempotency-key": randomUUID() } })
      expect(data.message ?? status).toBe(201)
      return data.lot
    }
    const seen = async (id: string) => (await shop.api.get<LotResponse>(`/producer/lots/${id}`, { headers: house.member })).data
    const byCode = async (code: string) => (await shop.api.get<PortalLotListResponse>(`/producer/lots?q=${code}`, { headers: house.member })).data.lots.find((lot) => lot.code === code)
    const uri = (gtin: string, code: string) => `https://may-dong-goi.example/01/${gtin}/10/${code}`
    const kilos = (code: string, quantity: number) => ({ epcClass: uri(house.sorted, code), quantity, uom: "KGM" })
    const boxes = (code: string, quantity: number) => ({ epcClass: uri(house.box, code), quantity })
    const event = (minute: number, more: object) => ({ eventID: `urn:uuid:${randomUUID()}`, eventTime: `${DAY}T02:${String(minute).padStart(2, "0")}:00Z`, eventTimeZoneOffset: "+07:00", bizStep: "commissioning", ...more })
    const turns = (minute: number, inputQuantityList: object[], outputQuantityList: object[]) => event(minute, { type: "TransformationEvent", disposition: "in_progress", inputQuantityList, outputQuantityList })
    const send = async (...eventList: object[]) => {
      const { status, data } = await shop.api.post(
        "/store/ocop/epcis/capture",
        { "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"], type: "EPCISDocument", schemaVersion: "2.0", creationDate: `${DAY}T03:00:00Z`, epcisBody: { eventList } },
        { headers: { ...shop.store(), ...house.key } },
      )
      return { status, data }
    }

    it("moves lots by what it tells, in the order of time, once however often it is sent", async () => {
      const lot = await bought("Cam thu mua", 500_000)
      const document = [
        event(40, { type: "ObjectEvent", action: "DELETE", bizStep: "destroying", disposition: "destroyed", quantityList: [boxes("HOP-MAY-1", 1)] }),
        event(30, { type: "AggregationEvent", action: "ADD", bizStep: "packing", parentID: "https://may-dong-goi.example/00/020000000000000015", childQuantityList: [boxes("HOP-MAY-1", 58)] }),
        turns(10, [kilos(lot.code, 300)], [kilos("LOAI1-MAY", 295)]),
        turns(20, [kilos("LOAI1-MAY", 292.5)], [boxes("HOP-MAY-1", 58)]),
      ]

      const taken = await send(...document)
      const again = await send(...document)

      expect(taken.data.detail ?? taken.status).toBe(202)
      expect(again.data).toMatchObject({ events: 4, known: 4 })
      expect((await seen(lot.id)).lot.quantities).toMatchObject({ made: 500_000, used: 300_000, left: 200_000 })
      expect(await byCode("LOAI1-MAY")).toMatchObject({ kind: "bulk", quantities: { made: 295_000, left: 2_500 } })
      const made = (await byCode("HOP-MAY-1"))!
      expect(made).toMatchObject({ kind: "packed", variant_id: house.variant_id, unit_net: 5000, made_on: DAY, quantities: { made: 58, used: 1, left: 57 } })
      const tree = await seen(made.id)
      expect(tree.ancestor_ids).toContain(lot.id)
      expect(tree.operations.find(({ kind }) => kind === "pack")).toMatchObject({ loss: 2_500, actor: { name: "Dây chuyền 1" } })
      const told = await shop.api.get(`/store/ocop/epcis/events?MATCH_anyEPCClass=${encodeURIComponent(uri(house.box, "HOP-MAY-1"))}`, { headers: shop.store() })
      const ids = told.data.epcisBody.queryResults.resultsBody.eventList.map(({ eventID }: { eventID: string }) => eventID)
      expect(ids.sort()).toEqual([document[0]!, document[1]!, document[3]!].map(({ eventID }) => eventID).sort())
    })

    it("refuses as a whole what the lots do not hold, and names the event", async () => {
      const lot = await bought("Cam thu mua", 100_000)
      const good = turns(10, [kilos(lot.code, 60)], [kilos("TOT-1", 60)])
      const refused = async (bad: object, reason: RegExp) => {
        const { status, data } = await send(good, bad)
        expect([status, data.faults?.[0]?.index]).toEqual([400, 1])
        expect(data.faults[0].reason).toMatch(reason)
      }

      await refused(turns(20, [kilos("TOT-1", 60)], [kilos("NHIEU-1", 61)]), /not what went in/)
      await refused(turns(20, [kilos("TOT-1", 61)], [kilos("NHIEU-1", 50)]), /only 60 kg is left/)
      await refused(turns(20, [kilos(lot.code, 40), kilos("KHONG-CO", 5)], [kilos("LA-1", 40)]), /KHONG-CO is no lot/)
      await refused(turns(20, [kilos("TOT-1", 10)], [kilos(lot.code, 10)]), /begins once/)
      await refused(turns(20, [kilos("TOT-1", 60)], [{ ...boxes("NUA-HOP", 11.5) }]), /whole number of pieces/)
      await refused(event(20, { type: "AggregationEvent", action: "ADD", bizStep: "packing", parentID: "https://may-dong-goi.example/00/020000000000000015", childQuantityList: [kilos(lot.code, 41)] }), /only 40 kg/)
      await refused(event(20, { type: "ObjectEvent", action: "ADD", disposition: "active", quantityList: [kilos("HAI-MAY", 50)] }), /logbook/)
      expect((await seen(lot.id)).lot.quantities).toMatchObject({ used: 0, left: 100_000 })
      expect(await byCode("TOT-1")).toBeUndefined()
      const [one, two] = await Promise.all([send(turns(30, [kilos(lot.code, 70)], [kilos("NHANH-1", 70)])), send(turns(30, [kilos(lot.code, 70)], [kilos("NHANH-2", 70)]))])
      expect([one.status, two.status].sort()).toEqual([202, 400])
      expect((await seen(lot.id)).lot.quantities.left).toBe(30_000)
    })

    it("stops a lot it finds bad, which its producer may let go again; another's key moves nothing", async () => {
      const lot = await bought("Cam thu mua", 20_000)

      const stopped = await send(event(10, { type: "ObjectEvent", action: "OBSERVE", bizStep: "inspecting", disposition: "non_conformant", quantityList: [kilos(lot.code, 20)], "vq:reason": "Dập nhiều" }))

      expect(stopped.status).toBe(202)
      expect((await seen(lot.id)).lot).toMatchObject({ state: "held", state_reason: "Dập nhiều" })
      const after = await send(turns(20, [kilos(lot.code, 10)], [kilos("SAU-GIU", 10)]))
      expect(after.data.faults[0].reason).toMatch(/is held/)
      const letGo = await shop.api.post(`/producer/lots/${lot.id}/resume`, { reason: "Đã nhặt quả dập" }, { headers: house.member })
      expect(letGo.data.lot.state).toBe("open")
      const other = await shop.api.post("/producer/packhouse-keys", { name: "Máy khác" }, { headers: producer.member })
      const stranger = await shop.api.post("/store/ocop/epcis/capture", { "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"], type: "EPCISDocument", schemaVersion: "2.0", creationDate: `${DAY}T03:00:00Z`, epcisBody: { eventList: [turns(25, [kilos(lot.code, 10)], [kilos("CUA-NGUOI", 10)])] } }, { headers: { ...shop.store(), authorization: `Bearer ${other.data.secret}` } })
      expect(stranger.status).toBe(202)
      expect((await seen(lot.id)).lot.quantities.left).toBe(20_000)
    })
  })

  describe("a recall", () => {
    it("finds every box and every buyer from the bought goods on, tells them, and blocks the rest", async () => {
      const source = await open({ title: "Bưởi mua của bà Tám", supplier: "Bà Tám", supplier_lot: "BT-77" })
      const boxes = (await verb(source.id, "pack", { variant_id: variant.id, units: 6, per_unit: 6, best_before: todayHere() })).data.created[0]!
      await verb(boxes.id, "release")
      const bought = await buy(2, "lan@example.com")
      await pack(bought.data.order.code, 2)
      const waits = await buy(1)
      const [office, inspector, leader] = [await shop.staff("coordination_office"), await shop.staff("inspector"), await shop.staff("leader")]
      const selection = { input: "bt-77" }

      const drill = await shop.api.post<RecallResponse>("/admin/ocop/recalls", { kind: "drill", selection, reason: "Diễn tập quý 4" }, { headers: office })

      expect(drill.data.reach.counts).toMatchObject({ picked: 1, lots: 2, orders: 1, shipped: 2, on_shelf: 4, waiting: 1 })
      expect(drill.data.reach.waiting).toEqual([expect.objectContaining({ code: waits.data.order.code, boxes: 1, short: false, lot_codes: [boxes.code], buyer: expect.objectContaining({ phone: "+84912345678" }) })])
      expect((await lotOf(boxes.id)).lot.state).toBe("on_sale")

      const early = await shop.api.post("/admin/ocop/recalls", { kind: "recall", selection, reason: "Nghi nhiễm" }, { headers: inspector })
      const proposal = await shop.api.post<RecallResponse>("/admin/ocop/recalls", { kind: "proposal", selection, reason: "Nghi nhiễm" }, { headers: inspector })
      expect([early.status, proposal.status]).toEqual([403, 201])
      expect((await lotOf(boxes.id)).lot.state).toBe("on_sale")

      const recall = await shop.api.post<RecallResponse>("/admin/ocop/recalls", { kind: "recall", selection, reason: "Dư lượng vượt ngưỡng", answers_id: proposal.data.recall.id }, { headers: leader })
      await shop.settled()

      expect(recall.status).toBe(201)
      expect((await lotOf(boxes.id)).lot).toMatchObject({ state: "recalled", state_reason: "Dư lượng vượt ngưỡng" })
      expect((await lotOf(source.id)).verbs).toEqual(["loss"])
      const { data: seen } = await shop.api.get<RecallResponse>(`/admin/ocop/recalls/${recall.data.recall.id}`, { headers: office })
      expect(seen.reach.orders).toEqual([expect.objectContaining({ code: bought.data.order.code, boxes: 2, told: true, lot_codes: [boxes.code], buyer: { name: "Nguyễn Thị Lan", phone: "+84912345678", email: "lan@example.com" } })])
      const letters = await shop.container().resolve(Modules.NOTIFICATION).listNotifications({ to: "lan@example.com", template: "recall" })
      expect(letters).toHaveLength(1)
      const sheet = await shop.api.get(`/admin/ocop/recalls/${recall.data.recall.id}/sheet`, { headers: office, responseType: "arraybuffer" })
      expect(sheet.headers["content-type"]).toContain("spreadsheetml")

      expect((await shop.api.post("/admin/ocop/recalls", { kind: "recall", selection, reason: "Lần nữa", answers_id: proposal.data.recall.id }, { headers: leader })).data.code).toBe("answered_already")
      const lift = await shop.api.post(`/admin/ocop/recalls/${recall.data.recall.id}/lift`, { reason: "Kết quả lần hai đạt" }, { headers: leader })
      expect(lift.status).toBe(200)
      expect((await lotOf(boxes.id)).lot.state).toBe("on_sale")
    })
  })
})
