import { createHash, randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import Ajv from "ajv"
import addFormats from "ajv-formats"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { LOTS_MODULE, type LotsModuleService, type NewLot } from "@ocop/traceability/modules/lots"
import { shopSuite, turnClock } from "@ocop/test-kit"
import sharp from "sharp"
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader"
import schema from "../../data/epcis-2.0.schema.json"
import type { LotOnSale, TraceView } from "../../src/http/trace"

const NOW = "2026-11-28T08:00:00+07:00"
const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(schema)
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(require.resolve("zxing-wasm/reader/zxing_reader.wasm"))).buffer } })
const OFFICE = { role: "leader", id: "user_1", name: "Lãnh đạo" }

shopSuite({ demo: true }, (shop) => {
  let lot: { id: string; code: string }
  let harvest: { id: string; code: string }
  let producer: string
  let variant: string
  let member: Record<string, string>

  const lots = () => shop.container().resolve<LotsModuleService>(LOTS_MODULE)
  const get = (path: string, { responseType, ...headers }: { responseType?: "arraybuffer"; [header: string]: unknown } = {}) => shop.api.get(path, { responseType, headers: { ...shop.store(), ...headers } as Record<string, string> })
  const post = (path: string, body: object, headers: object = {}) => shop.api.post(path, body, { headers: { ...shop.store(), ...headers } })
  const step = (kind: "hold" | "resume" | "recall", reason: string) => lots().writeSteps({ lot_ids: [lot.id], kind, reason, by: OFFICE, at: new Date() })

  beforeAll(async () => {
    turnClock(NOW)
    const [product] = await shop.container().resolve(Modules.PRODUCT).listProducts({ handle: "cam-chanh-vietgap-hop-5-kg" }, { relations: ["variants"] })
    variant = product!.variants[0]!.id
    const [maker] = await shop.container().resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ handle: "htx-cam-son-tho" })
    producer = maker!.id
    member = await shop.member(producer)
    const aLot = (facts: Partial<NewLot>): NewLot => ({ kind: "bulk", title: "Cam chanh", product_id: product!.id, variant_id: null, uom: "g", unit_net: null, unit_uom: null, made_on: "2026-11-20", best_before: null, ...facts })
    const common = { producer_id: producer, base_uom: "g" as const, loss: 0, reason: null, by: { role: "producer", id: "m1", name: "Chị Hoa Riêng Tư" } }
    const picked = await lots().writeOperation({ ...common, kind: "harvest", happened_at: new Date("2026-11-20T02:10:00Z"), inputs: [], outputs: [{ lot: aLot({ kind: "harvest", code: "HAI261120T" }), quantity: 480_000, balance: 480_000 }] })
    harvest = picked.lots[0]!
    const packed = await lots().writeOperation({
      ...common, kind: "pack", loss: 30_000, happened_at: new Date("2026-11-20T08:10:00Z"),
      inputs: [{ lot_id: harvest.id, quantity: 480_000, balance: 480_000 }],
      outputs: [{ lot: aLot({ kind: "packed", code: "HOP261120T", variant_id: variant, uom: "piece", unit_net: 5000, unit_uom: "g", best_before: "2026-12-10" }), quantity: 90, balance: 450_000 }],
    })
    lot = packed.lots[0]!
  })
  beforeEach(() => turnClock(NOW))

  const print = async (body: object) => shop.api.post("/producer/labels", { lot_id: lot.id, ...body }, { headers: member, responseType: "arraybuffer" })
  /** Paths of the codes on the first page, as a telephone reads them, and the words beside them. */
  const scan = async (pdf: Buffer) => {
    const { PDFiumLibrary } = await import("@hyzyla/pdfium")
    const library = await PDFiumLibrary.init()
    const document = await library.loadDocument(pdf)
    const page = document.getPage(0)
    // Text first: a page that was painted is closed.
    const text = page.getText().replace(/\s+/g, " ")
    const { data, width, height } = await page.render({ scale: 3, render: "bitmap" })
    const found = await readBarcodes({ data: Uint8ClampedArray.from(data), width, height, colorSpace: "srgb" } as never, { formats: ["QRCode"], maxNumberOfSymbols: 30 })
    const pages = document.getPageCount()
    document.destroy()
    library.destroy()
    return { links: found.map(({ text: link }) => new URL(link)), text, pages }
  }
  const gtinOf = async () => (await scan(Buffer.from((await print({ format: "roll", count: 1 })).data))).links[0]!.pathname.split("/")[2]!
  const trace = async (gtin: string, code = lot.code, locale = "vi"): Promise<TraceView> => (await get(`/store/ocop/trace/${gtin}/${encodeURIComponent(code)}?locale=${locale}`)).data.trace

  it("prints labels that, scanned from the paper, lead to their lot, and can be typed as well", async () => {
    const { status, data, headers } = await print({ format: "roll", count: 2 })
    const { links, text, pages } = await scan(Buffer.from(data))

    expect([status, headers["content-type"], pages]).toEqual([200, "application/pdf", 2])
    expect(links).toHaveLength(1)
    expect(links[0]!.pathname).toMatch(/^\/01\/02\d{12}\/10\/HOP261120T$/)
    expect(text).toContain("Cam chanh VietGAP")
    expect(text).toContain("10/12/2026")
    expect((await get(`/store/ocop/trace${links[0]!.pathname.replace("/01", "").replace("/10", "")}`)).data.trace.lot.code).toBe("HOP261120T")
    const [code] = /[0-9A-Z]{4}-[0-9A-Z]{3}/.exec(text)!
    expect((await get(`/store/ocop/codes?code=${encodeURIComponent(code.toLowerCase().replaceAll("0", "o").replace("-", " "))}`)).data.path).toBe(links[0]!.pathname)
    expect((await get("/store/ocop/codes?code=hop%20261120t")).data.path).toBe(links[0]!.pathname)
    expect((await get("/store/ocop/codes?code=h0p26ii2ot")).data.path).toBe(links[0]!.pathname)
    expect((await get("/store/ocop/codes?code=KH0NG-C0")).status).toBe(404)
    // What the form shows as an example leads somewhere.
    const { code: example } = (await get("/store/ocop/codes/example")).data
    expect((await get(`/store/ocop/codes?code=${encodeURIComponent(example)}`)).data.path).toContain(`/10/${example}`)
  })

  it("tells a buyer which lot is sold now and when it was picked, until it is held or has run out", async () => {
    const onSale = async (handle = "cam-chanh-vietgap-hop-5-kg") => (await get(`/store/ocop/lots-on-sale?product=${handle}`)).data.lots as LotOnSale[]
    const ofTest = async () => (await onSale()).find(({ code }) => code === lot.code)
    expect(await ofTest()).toBeUndefined()
    expect(await onSale("khong-co-mon-nay")).toEqual([])

    await shop.api.post(`/producer/lots/${lot.id}/release`, { quantity: 12 }, { headers: { ...member, "idempotency-key": randomUUID() } })
    expect(await ofTest()).toMatchObject({ made_on: "2026-11-20", harvested: { from: "2026-11-20", to: "2026-11-20" }, best_before: "2026-12-10" })
    const { path } = (await ofTest())!
    expect((await get(`/store/ocop/trace${path.replace("/01", "").replace("/10", "")}`)).data.trace.lot.code).toBe(lot.code)
    const days = (await onSale()).map(({ best_before }) => best_before)
    expect(days).toEqual([...days].sort())

    await step("hold", "Lấy mẫu kiểm nghiệm")
    expect(await ofTest()).toBeUndefined()
  })

  it("asks which lot is meant when two makers gave theirs the same code; a recall takes both, or the one that is named", async () => {
    const [other] = await shop.container().resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ handle: "htx-cam-bu-huong-dien" })
    const [product] = await shop.container().resolve(Modules.PRODUCT).listProducts({ handle: "cam-bu-huong-dien" }, { relations: ["variants"] })
    const { lots: made } = await lots().writeOperation({
      producer_id: other!.id, base_uom: "piece", loss: 0, reason: null, by: OFFICE, kind: "input", happened_at: new Date("2026-11-21T08:00:00Z"), inputs: [],
      outputs: [{ lot: { kind: "packed", code: lot.code, title: "Cam bù Hương Điền", product_id: product!.id, variant_id: product!.variants[0]!.id, uom: "piece", unit_net: 5000, unit_uom: "g", made_on: "2026-11-21", best_before: null }, quantity: 10, balance: 10 }],
    })

    const { data } = await get(`/store/ocop/codes?code=${lot.code.toLowerCase()}`)
    const reach = async (more = "") => (await shop.api.get(`/admin/ocop/recalls/reach?lot_codes=${lot.code}${more}`, { headers: shop.admin() })).data.reach.lots.map(({ id }: { id: string }) => id)

    expect(data).toMatchObject({ path: null, choices: [{ lot: lot.code, title: "Cam bù Hương Điền", made_on: "2026-11-21" }, { lot: lot.code, title: "Cam chanh", made_on: "2026-11-20" }] })
    for (const { path } of data.choices) expect((await get(`/store/ocop/trace${path.replace("/01", "").replace("/10", "")}`)).data.trace.lot.code).toBe(lot.code)
    expect([new Set(await reach()), await reach(`&producer_id=${producer}`)]).toEqual([new Set([lot.id, made[0]!.id]), [lot.id]])
  })

  it("fills a sheet of 24, and prints the star only while it stands", async () => {
    const today = await scan(Buffer.from((await print({ format: "a4", count: 24 })).data))
    turnClock("2031-01-01T08:00:00+07:00")
    const later = await print({ format: "a4", count: 1 })
    turnClock(NOW)

    expect(today.links).toHaveLength(24)
    expect(today.text).toMatch(/OCOP đến \d\d\/\d\d\/\d{4}/)
    // By then the lot itself is past its date: no label at all.
    expect(later.status).toBe(400)
    expect((await print({ format: "carton", count: 91 })).status).toBe(400)
    expect((await shop.api.post("/producer/labels", { lot_id: lot.id, format: "roll", count: 1 }, { headers: await shop.member("another") })).status).toBe(404)
  })

  it("says first whether the lot is genuine, then everything behind it, and nobody's name", async () => {
    const gtin = await gtinOf()
    const view = await trace(gtin)
    const english = await trace(gtin, lot.code.toLowerCase(), "en")

    expect(view).toMatchObject({
      gtin,
      restricted: true,
      path: `/01/${gtin}/10/HOP261120T`,
      verdict: { kind: "genuine" },
      lot: { code: "HOP261120T", best_before: "2026-12-10", harvested: { from: "2026-11-20", to: "2026-11-20" }, unit: "5 kg", quantity: "90 đơn vị" },
      product: { handle: "cam-chanh-vietgap-hop-5-kg", title: "Cam chanh VietGAP hộp 5 kg" },
      producer: { handle: "htx-cam-son-tho" },
    })
    expect(view.star).not.toBeNull()
    expect(view.journey.map(({ kind, title }) => `${kind}: ${title}`)).toEqual(["harvest: Thu hoạch", "pack: Đóng gói"])
    expect(view.tree).toMatchObject({ lots: [{ code: "HAI261120T", here: false }, { code: "HOP261120T", here: true }], flows: [{ quantity: "480 kg", share: 1 }] })
    expect(JSON.stringify(view)).not.toContain("Riêng Tư")
    expect(english.product.title).toBe("VietGAP cam chanh oranges, 5 kg box")
    expect((await get(`/store/ocop/trace/${gtin.slice(1)}/HOP261120T`)).data.trace.gtin).toBe(gtin)
    expect((await get(`/store/ocop/trace/${gtin}`)).data.trace.lot).toBeNull()
    for (const path of [`${gtin}/HOP999`, "02000000099990/HOP261120T", "123/HOP261120T"]) expect((await get(`/store/ocop/trace/${path}`)).status).toBe(404)
  })

  it("turns red when the lot is recalled, says why, and turns with the clock when its day or its certificate is over", async () => {
    const gtin = await gtinOf()

    await step("hold", "Chờ kết quả kiểm nghiệm")
    expect((await trace(gtin)).verdict).toMatchObject({ kind: "held", reason: "Chờ kết quả kiểm nghiệm" })
    await step("recall", "Dư lượng thuốc vượt mức")
    const recalled = await trace(gtin)
    expect(recalled.verdict).toMatchObject({ kind: "recalled", reason: "Dư lượng thuốc vượt mức" })
    expect(recalled.journey.at(-1)).toMatchObject({ kind: "alert", title: "Thu hồi" })
    expect((await print({ format: "roll", count: 1 })).status).toBe(400)

    await step("resume", "Kết quả đạt")
    turnClock("2026-12-11T08:00:00+07:00")
    expect((await trace(gtin)).verdict).toMatchObject({ kind: "expired", since: "2026-12-10" })
  })

  it("shows the photos of the book a producer lets be seen, without where they were taken, and no longer once taken back", async () => {
    const gtin = await gtinOf()
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#e07a1f" } }).withExif({ IFD3: { GPSLatitude: "18/1 20/1 0/1" } }).jpeg().toBuffer()
    const sha256 = createHash("sha256").update(photo).digest("hex")
    const own = (path: string, body: object) => shop.api.post(`/producer/${path}`, body, { headers: member })
    const choose = (shown: unknown) => own(`logbook/photos/${sha256}`, { shown })
    const steps = async () => (await trace(gtin)).journey.filter(({ title }) => title === "Sơ chế, đóng gói")
    const entry = {
      id: "019bb2f0-0000-7000-8000-000000000001", kind: "handling", happened_on: "2026-11-20", recorded_at: "2026-11-20T09:00:00.000Z", place: null, corrects: null, reason: null,
      content: { lot_code: "HOP261120T", steps: ["grading", "packing"], quantity: { value: 450, unit: "kg" }, operator: "Riêng Tư" }, attachments: [{ sha256, mime: "image/jpeg", bytes: photo.length, kind: "photo" }],
    }
    expect((await own("logbook/entries", { device_id: "phone-of-hoa", entries: [entry] })).data.results).toMatchObject([{ status: "accepted" }])
    expect(await choose(true)).toMatchObject({ status: 404, data: { message: expect.stringContaining("chưa lên tới máy chủ") } })
    const { upload } = (await own("uploads", { filename: "anh.jpg", size: photo.length })).data
    await shop.api.put(`/producer/uploads/${upload.id}?offset=0`, photo, { headers: { ...member, "content-type": "application/octet-stream" } })
    expect((await own("logbook/attachments", { upload_id: upload.id, sha256, kind: "photo" })).status).toBe(200)
    expect(await steps()).toMatchObject([{ photos: [] }])

    expect((await choose("yes")).status).toBe(400)
    expect(await choose(true)).toMatchObject({ status: 200, data: { photo: { sha256, shown: true } } })
    const [step] = await steps()
    expect(step!.photos).toHaveLength(1)
    const path = `/store/ocop/trace-photos/${step!.photos[0]!.id}`
    const seen = await get(path, { responseType: "arraybuffer" })
    expect([seen.status, seen.headers["content-type"], seen.headers["cache-control"]]).toEqual([200, "image/jpeg", "public, no-cache"])
    expect((await sharp(Buffer.from(seen.data)).metadata()).exif).toBeUndefined()
    expect((await shop.api.get("/producer/logbook", { headers: member })).data.shown_photos).toContain(sha256)
    expect((await shop.api.post(`/producer/logbook/photos/${sha256}`, { shown: false }, { headers: await shop.member("another") })).status).toBe(404)

    expect((await choose(false)).status).toBe(200)
    expect(await steps()).toMatchObject([{ photos: [] }])
    expect((await get(path)).status).toBe(404)
    expect((await shop.api.get("/producer/logbook", { headers: member })).data.shown_photos).not.toContain(sha256)
    const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await expect(database.raw("update logbook_photo_choice set shown = true")).rejects.toThrow("append-only")
    expect((await database.raw("select shown from logbook_photo_choice where sha256 = ? order by nr", [sha256])).rows.map(({ shown }: { shown: boolean }) => shown)).toEqual([true, false])
  })

  it("counts looks at a single box without knowing who looks, and tells the office of one looked at too often", async () => {
    const { links } = await scan(Buffer.from((await print({ format: "roll", count: 1, serials: true })).data))
    const [, , gtin, , code, , serial] = links[0]!.pathname.split("/")
    const box = { gtin, lot: code, serial }

    expect((await post("/store/ocop/scans", box)).data.scan).toMatchObject({ times: 1, suspicious: false })
    expect((await post("/store/ocop/scans", box)).data.scan).toMatchObject({ times: 2, first_on: "2026-11-28" })
    expect((await post("/store/ocop/scans", { ...box, serial: "NOTPRINTED" })).status).toBe(404)
    expect((await post("/store/ocop/scans/places", { ...box, province: "99" })).status).toBe(400)
    for (const province of ["42", "01", "79"]) expect((await post("/store/ocop/scans/places", { ...box, province })).status).toBe(200)

    const inspector = await shop.staff("inspector")
    const flagged = await shop.api.get("/admin/ocop/scanned-boxes", { headers: inspector })
    expect(flagged.data).toMatchObject({ count: 1, boxes: [{ times: 2, provinces: expect.arrayContaining(["Hà Tĩnh", "Hà Nội"]), lot: { code: "HOP261120T" } }] })
    await shop.api.post(`/admin/ocop/scanned-boxes/${flagged.data.boxes[0].id}/settle`, { verdict: "Đã gọi người bán, nhãn thật" }, { headers: inspector })
    expect((await shop.api.get("/admin/ocop/scanned-boxes", { headers: inspector })).data.count).toBe(0)
    expect((await shop.api.get("/admin/ocop/scanned-boxes", { headers: await shop.staff("council_member") })).status).toBe(403)
  })

  it("tells programs the same: links by RFC 9264, events valid by GS1's schema with all the lot was made of", async () => {
    const gtin = await gtinOf()
    await step("recall", "Dư lượng thuốc vượt mức")
    const linkset = await get(`/store/ocop/trace/${gtin}/HOP261120T/linkset`)
    const document = await get(`/store/ocop/trace/${gtin}/HOP261120T/epcis`)

    expect(linkset.headers["content-type"]).toContain("application/linkset+json")
    expect(linkset.data.linkset[0].anchor).toMatch(new RegExp(`/01/${gtin}/10/HOP261120T$`))
    expect(linkset.data.linkset[0]["https://ref.gs1.org/voc/pip"]).toHaveLength(2)
    expect(linkset.data.linkset[0]["https://ref.gs1.org/voc/recallStatus"]).toHaveLength(2)
    expect(validate(document.data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    expect(document.data.epcisBody.eventList.map(({ type, bizStep }: { type: string; bizStep: string }) => `${type} ${bizStep}`)).toEqual([
      "ObjectEvent commissioning", "TransformationEvent commissioning", "AggregationEvent packing", "ObjectEvent holding",
    ])

    const epcClass = document.data.epcisBody.eventList[2].childQuantityList[0].epcClass
    const found = await get(`/store/ocop/epcis/events?MATCH_anyEPCClass=${encodeURIComponent(epcClass)}&perPage=2`)
    expect(validate(found.data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    expect(found.data.epcisBody.queryResults.resultsBody.eventList).toHaveLength(2)
    const token = new URL(/<([^>]+)>/.exec(found.headers.link)![1]!).searchParams.get("nextPageToken")!
    const rest = await get(`/store/ocop/epcis/events?MATCH_anyEPCClass=${encodeURIComponent(epcClass)}&perPage=2&nextPageToken=${token}`)
    expect(rest.data.epcisBody.queryResults.resultsBody.eventList.map(({ disposition }: { disposition: string }) => disposition)).toEqual(["recalled"])
    const since = await get(`/store/ocop/epcis/events?EQ_bizStep=holding&MATCH_epcClass=${encodeURIComponent(epcClass)}`)
    expect(since.data.epcisBody.queryResults.resultsBody.eventList).toHaveLength(1)
    expect((await get("/store/ocop/epcis/events?EQ_nonsense=1")).data).toMatchObject({ status: 400, type: "epcisException:QueryParameterException" })
  })

  it("takes a packhouse's events all or none, once, and names the one that is wrong", async () => {
    const gtin = await gtinOf()
    const made = await shop.api.post("/producer/packhouse-keys", { name: "Nhà đóng gói" }, { headers: member })
    const key = { authorization: `Bearer ${made.data.secret}` }
    const event = (id: string, more: object = {}) => ({
      type: "ObjectEvent", action: "OBSERVE", eventID: `urn:uuid:${id}`, eventTime: "2026-11-21T01:00:00Z", eventTimeZoneOffset: "+07:00", bizStep: "loading", disposition: "in_transit",
      quantityList: [{ epcClass: `https://packhouse.example/01/${gtin}/10/HOP261120T`, quantity: 12 }], ...more,
    })
    const document = (...eventList: object[]) => ({ "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"], type: "EPCISDocument", schemaVersion: "2.0", creationDate: NOW, epcisBody: { eventList } })
    const [one, two] = ["0a6e2f0c-6a0e-4b9b-9a39-1d1f0b4b0001", "0a6e2f0c-6a0e-4b9b-9a39-1d1f0b4b0002"]
    const send = (body: object, headers: object = key) => post("/store/ocop/epcis/capture", body, headers)
    const kept = async () => (await get("/store/ocop/epcis/events?EQ_bizStep=loading")).data.epcisBody.queryResults.resultsBody.eventList

    expect((await send(document(event(one!)), {})).status).toBe(401)
    const wrong = await send(document(event(one!), event(two!, { bizStep: "dancing" })))
    expect([wrong.status, wrong.data.faults[0].index, wrong.data.faults[0].eventID]).toEqual([400, 1, `urn:uuid:${two}`])
    expect(await kept()).toHaveLength(0)

    const taken = await send(document(event(one!), event(two!)))
    expect([taken.status, taken.data.events, taken.data.known]).toEqual([202, 2, 0])
    expect((await get(`/store/ocop/epcis/capture/${taken.data.captureID}`, key)).data).toMatchObject({ success: true, running: false })
    expect((await send(document(event(one!)))).data).toMatchObject({ events: 1, known: 1 })
    expect((await send(document(event(one!, { bizStep: "storing" })))).status).toBe(409)
    expect((await send(document(event("0a6e2f0c-6a0e-4b9b-9a39-1d1f0b4b0003", { eventTime: "2030-01-01T00:00:00Z" })))).status).toBe(400)
    expect(await kept()).toHaveLength(2)
    expect((await trace(gtin)).journey.filter(({ kind }) => kind === "told").map(({ title }) => title)).toEqual(["Bốc lên xe", "Bốc lên xe"])

    await shop.api.post(`/producer/packhouse-keys/${made.data.key.id}/end`, {}, { headers: member })
    expect((await send(document(event(one!)))).status).toBe(401)
    expect(JSON.stringify((await shop.api.get("/producer/packhouse-keys", { headers: member })).data)).not.toContain(made.data.secret)
  })
})
