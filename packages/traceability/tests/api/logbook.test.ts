import { execFile } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { createProducersWorkflow } from "@ocop/producer/workflows"
import { shopSuite, turnClock } from "@ocop/test-kit"
import sharp from "sharp"
import type { EntriesAppended, LogbookEntryView, LogbookExport, LogbookHeadsResponse, LogbookResponse, SendEntriesResponse } from "../../src/http/logbook"
import { signLogbookHeadsWorkflow } from "../../src/workflows"

const run = promisify(execFile)
const MAI_HOA = "18322"
const VERIFY = resolve(__dirname, "..", "..", "verify-logbook.mjs")
const SPRAY = {
  pest: "Nhện đỏ",
  product: "Ortus 5SC",
  active_ingredient: "Fenpyroximate",
  dose: { value: 20, unit: "ml_per_binh_16l" },
  water_volume: { value: 4, unit: "binh_16l" },
  equipment: "knapsack",
  operator: "Lan",
  weather: "sunny",
  phi_days: 14,
}
const WATER = { source: "stream", method: "drip", duration: { value: 2, unit: "gio" } }
const HARVEST = { quantity: { value: 5, unit: "ta" }, container: "crate" }

/** UUIDv7, as a phone makes it. */
const uuid = () => {
  const hex = randomBytes(16).toString("hex")
  return `${Date.now().toString(16).padStart(12, "0").replace(/^(.{8})(.{4})$/, "$1-$2")}-7${hex.slice(1, 4)}-8${hex.slice(5, 8)}-${hex.slice(8, 20)}`
}
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")

shopSuite({}, (shop) => {
  let producer: string
  let neighbour: string
  let lan: string
  let plot: string
  let headers: Record<string, string>

  beforeAll(async () => {
    turnClock("2026-11-28T08:00:00+07:00")
    const facts = { type: "cooperative" as const, commune_code: "18325", commune_valid_from: "2000-08-04", summary: "Cam trên đồi.", provenance: "demo" as const }
    const { result } = await createProducersWorkflow(shop.container()).run({ input: { producers: [{ ...facts, handle: "htx-cam", name: "HTX cam" }, { ...facts, handle: "htx-ong", name: "HTX ong" }] } })
    ;[producer, neighbour] = result.map(({ id }) => id) as [string, string]
    const [member] = await shop.container().resolve<ProducerModuleService>(PRODUCER_MODULE).createProducerMembers([{ producer_id: producer, name: "Nguyễn Thị Lan", identifier: "+84912000001", role: "owner", state: "active" }])
    lan = member!.id
    headers = await shop.member(producer, lan)
    const { data } = await shop.api.post("/producer/logbook/plots", { growing_area_id: null, name: "L03", area: { value: 8, unit: "sao" }, crop: "Cam chanh", trees: 200, planted_year: 2018, commune_code: "18325", commune_valid_from: "2000-08-04" }, { headers })
    plot = data.id
  })
  beforeEach(() => turnClock("2026-11-28T08:00:00+07:00"))

  const entry = (kind: string, happened_on: string, content: object | null, more: object = {}) => ({ id: uuid(), kind, happened_on, recorded_at: "2026-11-28T00:59:00.000Z", place: { plot_id: plot }, content, corrects: null, reason: null, attachments: [], ...more })
  const send = async (entries: object[], device_id = "phone-of-lan", as = headers) => (await shop.api.post("/producer/logbook/entries", { device_id, entries }, { headers: as })) as { status: number; data: SendEntriesResponse }
  const book = async () => (await shop.api.get("/producer/logbook", { headers })).data as LogbookResponse
  const pull = async (after_seq = 0) => (await shop.api.get(`/producer/logbook/entries?after_seq=${after_seq}&limit=500`, { headers })).data.entries as LogbookEntryView[]
  const exported = async () => (await shop.api.get("/producer/logbook/export", { headers })).data as LogbookExport
  const verified = async (file: object, heads?: object) => {
    const dir = await mkdtemp(join(tmpdir(), "ocop-logbook-"))
    try {
      await writeFile(join(dir, "book.json"), JSON.stringify(file))
      if (heads) await writeFile(join(dir, "heads.json"), JSON.stringify(heads))
      // Without our server, without our environment.
      const { stdout } = await run(process.execPath, [VERIFY, join(dir, "book.json"), ...(heads ? ["--heads", join(dir, "heads.json")] : [])], { env: {} })
      return { code: 0, said: stdout }
    } catch (error) {
      const { code, stderr } = error as { code: number; stderr: string }
      return { code, said: stderr }
    } finally {
      await rm(dir, { recursive: true })
    }
  }

  it("takes what a phone sends once, however often it is sent, and says so for each entry", async () => {
    const heard: EntriesAppended[] = []
    shop.container().resolve(Modules.EVENT_BUS).subscribe("logbook.entries_appended", async ({ data }) => void heard.push(data as EntriesAppended))
    const [spray, water] = [entry("pesticide", "2026-11-01", SPRAY), entry("irrigation", "2026-11-27", WATER)]

    const first = await send([spray, water])
    const again = await send([spray, water])
    const other = await send([{ ...water, content: { ...WATER, source: "well" } }, entry("irrigation", "2026-11-28", WATER)])
    await shop.settled()

    expect(first.data.results.map(({ status, seq }) => [status, seq])).toEqual([["accepted", 1], ["accepted", 2]])
    expect(again.data.results.map(({ status, seq }) => [status, seq])).toEqual([["known", 1], ["known", 2]])
    expect(again.data.head).toEqual(first.data.head)
    expect(other.data.results).toMatchObject([{ status: "refused", problem: { code: "same_id_other_entry" } }, { status: "accepted", seq: 3 }])
    expect(heard.map(({ entry_ids }) => entry_ids.length)).toEqual([2, 1])
    const { entries, head, plots, last_values, member } = await book()
    expect(entries.map(({ seq }) => seq)).toEqual([3, 2, 1])
    expect(entries[2]).toMatchObject({ author: "Nguyễn Thị Lan", prev: null, content: { earliest_harvest: "2026-11-15", dose: { value: 20, unit: "ml_per_binh_16l", si: 0.00125, si_unit: "l/l" } } })
    expect(head).toEqual(other.data.head)
    expect(plots[0]).toMatchObject({ name: "L03", harvest_from: null, area: { value: 8, unit: "sao", si: 4000 }, commune: { name: "xã Sơn Thọ", today: "xã Vũ Quang" } })
    expect(last_values.pesticide?.content.product).toBe("Ortus 5SC")
    expect(member).toEqual({ id: lan, name: "Nguyễn Thị Lan" })
  })

  it("makes one chain of what two phones send at the same time, without a gap", async () => {
    const phones = Array.from({ length: 8 }, (_, phone) => Array.from({ length: 25 }, () => entry("irrigation", "2026-11-20", { ...WATER, note: `máy ${phone}` })))

    const answers = await Promise.all(phones.map((entries, phone) => send(entries, `phone-number-${phone}`)))

    expect(answers.flatMap(({ data }) => data.results).every(({ status }) => status === "accepted")).toBe(true)
    const entries = await pull()
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    entries.forEach(({ prev }, index) => expect(prev).toBe(entries[index - 1]?.hash ?? null))
    expect((await verified(await exported())).code).toBe(0)
  })

  it("refuses a harvest before the interval is over, with spray, plot and day, and lets the others pass", async () => {
    const [spray, harvest, water] = [entry("pesticide", "2026-11-20", SPRAY), entry("harvest", "2026-11-26", HARVEST), entry("irrigation", "2026-11-27", WATER)]

    const { data } = await send([spray, harvest, entry("harvest", "2026-11-26", HARVEST, { corrects: harvest.id, reason: "ghi nhầm" }), { id: "??", kind: "stars" }, water])

    expect(data.results.map(({ status }) => status)).toEqual(["accepted", "refused", "refused", "refused", "accepted"])
    expect(data.results[1]!.problem).toMatchObject({ code: "before_interval_end", vi: "L03 đã phun Ortus 5SC ngày 20/11/2026, chưa hết thời gian cách ly. Được hái từ 04/12/2026." })
    expect(data.results[2]!.problem!.code).toBe("corrects_unknown")
    expect(data.results[3]!.problem).toMatchObject({ code: "unreadable", field: expect.stringContaining("kind") })
    const { plots, intervals } = await book()
    expect(plots[0]!.harvest_from).toBe("2026-12-04")
    expect(intervals).toMatchObject([{ entry_id: spray.id, until: "2026-12-04" }])
  })

  it("judges a harvest by the spray as corrected, and marks one that a late spray shows to have come too early", async () => {
    const heard: EntriesAppended[] = []
    shop.container().resolve(Modules.EVENT_BUS).subscribe("logbook.entries_appended", async ({ data }) => void heard.push(data as EntriesAppended))
    const [spray, harvest] = [entry("pesticide", "2026-11-01", { ...SPRAY, phi_days: 21 }), entry("harvest", "2026-11-20", HARVEST)]
    const shorter = entry("pesticide", "2026-11-01", { ...SPRAY, phi_days: 7 }, { corrects: spray.id, reason: "Chép nhầm nhãn" })
    expect((await send([spray, harvest])).data.results[1]!.status).toBe("refused")
    expect((await send([shorter, harvest])).data.results.map(({ status }) => status)).toEqual(["accepted", "accepted"])

    const late = entry("pesticide", "2026-11-15", SPRAY)
    const { data } = await send([late], "other-phone")
    await shop.settled()

    expect(data.results[0]).toMatchObject({ status: "accepted", warnings: [{ code: "breaks_harvest" }] })
    expect(heard.at(-1)!.broken).toEqual([{ entry_id: harvest.id, because: late.id }])
    const entries = await pull()
    expect(entries.find(({ id }) => id === harvest.id)!.broken_by).toEqual([late.id])
    expect(entries.find(({ id }) => id === spray.id)!.corrected_by).toBe(shorter.id)

    const gone = await send([entry("pesticide", "2026-11-15", null, { corrects: late.id, reason: "Phun ở thửa khác" })])
    expect(gone.data.results[0]!.status).toBe("accepted")
    expect((await pull()).find(({ id }) => id === harvest.id)!.broken_by).toEqual([])
  })

  it("holds five hundred entries sent in order, and a second phone reads them page by page", async () => {
    const entries = Array.from({ length: 500 }, (_, index) => entry("irrigation", "2026-10-15", { ...WATER, note: `lần ${index + 1}` }))
    for (let from = 0; from < 500; from += 100) expect((await send(entries.slice(from, from + 100))).status).toBe(200)

    expect((await send([...entries, ...entries])).status).toBe(400)
    const read = [...(await pull()), ...(await pull(500))]
    expect(read.map(({ content }) => content!.note)).toEqual(entries.map(({ content }) => (content as { note: string }).note))
  })

  it("keeps photos and voice notes for the producer and the office alone, without where they were taken", async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#e07a1f" } }).withExif({ IFD3: { GPSLatitude: "18/1 20/1 0/1" } }).jpeg().toBuffer()
    const voice = Buffer.concat([Buffer.from("1a45dfa3", "hex"), randomBytes(2000)])
    const attachments = [{ sha256: sha256(photo), mime: "image/jpeg", bytes: photo.length, kind: "photo" }, { sha256: sha256(voice), mime: "audio/webm", bytes: voice.length, kind: "voice" }]
    await send([entry("irrigation", "2026-11-28", WATER, { attachments })])
    expect((await book()).missing_files.sort()).toEqual([sha256(photo), sha256(voice)].sort())

    const upload = async (bytes: Buffer) => {
      const { data } = await shop.api.post("/producer/uploads", { filename: "tep", size: bytes.length }, { headers })
      await shop.api.put(`/producer/uploads/${data.upload.id}?offset=0`, bytes, { headers: { ...headers, "content-type": "application/octet-stream" } })
      return data.upload.id as string
    }
    const keep = async (bytes: Buffer, kind: string, named = sha256(bytes)) => shop.api.post("/producer/logbook/attachments", { upload_id: await upload(bytes), sha256: named, kind }, { headers })
    const kept = await keep(photo, "photo")
    expect(kept.status).toBe(200)
    expect((await shop.api.post("/producer/logbook/attachments", { upload_id: "gone", sha256: sha256(photo), kind: "photo" }, { headers })).data).toEqual(kept.data)
    expect((await keep(voice, "voice")).status).toBe(200)
    expect(await keep(Buffer.from("MZ program"), "voice")).toMatchObject({ status: 400, data: { message: expect.stringContaining("không phải ghi âm") } })
    expect((await keep(voice, "voice", sha256(photo).replace(/^./, "0"))).status).toBe(400)

    const [view] = (await book()).entries
    expect(view!.files).toMatchObject([{ kind: "photo", mime: "image/jpeg", url: `/producer/logbook/files/${sha256(photo)}` }, { kind: "voice", stored_sha256: sha256(voice) }])
    const shown = await shop.api.get(view!.files[0]!.url!, { headers, responseType: "arraybuffer" })
    const bytes = Buffer.from(shown.data as ArrayBuffer)
    expect(sha256(bytes)).toBe(view!.files[0]!.stored_sha256)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect((await shop.api.get(view!.files[0]!.url!, { headers: await shop.member(neighbour) })).status).toBe(404)
    const office = `/admin/ocop/logbooks/${producer}/files/${sha256(photo)}`
    expect((await shop.api.get(office, { headers: await shop.staff("inspector") })).status).toBe(200)
    expect((await shop.api.get(office, { headers: await shop.staff("council_member") })).status).toBe(403)
  })

  it("signs every day that is over, also days it missed, and shows keys and heads to everybody", async () => {
    turnClock("2026-11-25T08:00:00+07:00")
    await send([entry("irrigation", "2026-11-25", WATER)])
    turnClock("2026-11-26T08:00:00+07:00")
    await send([entry("irrigation", "2026-11-26", WATER), entry("irrigation", "2026-11-26", WATER)])
    turnClock("2026-11-28T00:10:00+07:00")
    await send([entry("irrigation", "2026-11-27", WATER)])
    const sign = async () => (await signLogbookHeadsWorkflow(shop.container()).run({ input: { at: new Date(process.env.OCOP_NOW!).toISOString() } })).result

    expect(await sign()).toEqual(["2026-11-25", "2026-11-26"])
    expect(await sign()).toEqual([])

    const { data } = (await shop.api.get("/store/ocop/logbook-heads", { headers: shop.store() })) as { data: LogbookHeadsResponse }
    expect(data.heads.map(({ day, seq }) => [day, seq])).toEqual([["2026-11-26", 3], ["2026-11-25", 1]])
    expect(data.keys).toHaveLength(1)
    expect((await shop.api.get("/store/ocop/logbook-heads?from=2026-01-01&to=2026-11-28", { headers: shop.store() })).status).toBe(400)
    expect((await pull()).map(({ signed_on }) => signed_on)).toEqual(["2026-11-25", "2026-11-26", "2026-11-26", null])
    expect(await verified(await exported(), data)).toMatchObject({ code: 0, said: expect.stringContaining("ký lần cuối ngày 2026-11-26, đến mục số 3; 1 mục sau đó chưa ký") })
  })

  it("exports a book that is checked without us, and names the first entry somebody touched", async () => {
    turnClock("2026-11-27T08:00:00+07:00")
    await send([entry("pesticide", "2026-11-01", SPRAY), entry("irrigation", "2026-11-20", WATER), entry("harvest", "2026-11-27", HARVEST)])
    turnClock("2026-11-28T08:00:00+07:00")
    await signLogbookHeadsWorkflow(shop.container()).run({ input: { at: "2026-11-28T01:00:00.000Z" } })
    const right = await exported()
    const tampered = (change: (file: LogbookExport) => void) => {
      const file = structuredClone(right)
      change(file)
      return verified(file)
    }

    expect(await verified(right)).toMatchObject({ code: 0, said: expect.stringContaining("3 mục") })
    const shorter = await tampered(({ entries }) => Object.assign(entries[0]!.content as object, { phi_days: 3, earliest_harvest: "2026-11-04" }))
    expect(shorter).toMatchObject({ code: 1, said: expect.stringContaining(`Mục số 1 (id ${right.entries[0]!.id}): nội dung khác với lúc ghi`) })
    expect(await tampered(({ entries }) => entries.splice(1, 1))).toMatchObject({ code: 1, said: expect.stringMatching(/Mục số 3 .*sai thứ tự/) })
    expect(await tampered(({ entries }) => entries.pop())).toMatchObject({ code: 1, said: expect.stringContaining("chỉ có 2") })
    expect(await tampered(({ heads }) => (heads[0]!.day = "2026-11-20"))).toMatchObject({ code: 1, said: expect.stringContaining("chữ ký sai") })
    expect((await verified({ some: "file" })).code).toBe(1)
    expect(right.places).toMatchObject([{ name: "L03", of: "plot", changes: [{ by: "Nguyễn Thị Lan", changed: { name: { from: null, to: "L03" } } }] }])
    const office = await shop.api.get(`/admin/ocop/logbooks/${producer}/export`, { headers: await shop.staff("coordination_office") })
    expect(office.data.entries).toEqual(right.entries)
  })

  it("is never rewritten: the database refuses, also an entry that does not hang on the one before", async () => {
    await send([entry("irrigation", "2026-11-20", WATER), entry("irrigation", "2026-11-21", WATER)])
    const knex = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    for (const statement of ["update logbook_entry set happened_on = '2026-01-01'", "delete from logbook_entry", "truncate logbook_entry", "update place_change set by_name = 'x'"]) {
      await expect(knex.raw(statement)).rejects.toThrow(/append-only/)
    }
    const copy = (change: string) => knex.raw(`insert into logbook_entry (id, producer_id, seq, prev, hash, kind, happened_on, recorded_at, received_at, root, device_id, author_id) select 'x', producer_id, ${change}, kind, happened_on, recorded_at, received_at, root, device_id, author_id from logbook_entry where seq = 2`)
    await expect(copy("3, prev, hash")).rejects.toThrow(/does not hang/)
    await expect(copy("4, hash, hash")).rejects.toThrow(/does not hang/)
    await expect(copy("2, prev, hash")).rejects.toThrow(/unique/)
    expect(await pull()).toHaveLength(2)
  })

  it("keeps what places were, and closes them by a date", async () => {
    const area = { code: "VN-42-441-18331-01-24", name: "Vùng cam Sơn Thọ", issuer: "Chi cục Trồng trọt và BVTV Hà Tĩnh", status: "granted", area: { value: 1.5, unit: "ha" }, crop: "Cam chanh", commune_code: MAI_HOA }
    const made = await shop.api.post("/producer/logbook/growing-areas", area, { headers })
    expect(made.data.growing_areas).toMatchObject([{ code: area.code, area: { si: 15_000 }, commune: { code: MAI_HOA } }])
    expect((await shop.api.post("/producer/logbook/growing-areas", { ...area, code: "MSVT 12" }, { headers })).status).toBe(400)
    expect(await shop.api.post("/producer/logbook/growing-areas", area, { headers })).toMatchObject({ status: 400, data: { code: "name_taken" } })
    expect((await shop.api.post(`/producer/logbook/growing-areas/${made.data.id}`, { ...area, status: "suspended" }, { headers })).data.growing_areas[0].status).toBe("suspended")
    expect((await shop.api.post(`/producer/logbook/growing-areas/${made.data.id}`, area, { headers: await shop.member(neighbour) })).status).toBe(404)

    await send([entry("irrigation", "2026-11-20", WATER)])
    const close = (closed_on: string) => shop.api.post(`/producer/logbook/plots/${plot}/close`, { closed_on }, { headers })
    expect(await close("2026-11-19")).toMatchObject({ status: 400, data: { code: "written_later" } })
    expect((await close("2026-12-01")).status).toBe(400)
    expect((await close("2026-11-21")).status).toBe(200)
    expect((await send([entry("irrigation", "2026-11-22", WATER)])).data.results[0]!.problem).toMatchObject({ code: "place_closed" })

    const office = await shop.api.get(`/admin/ocop/logbooks/${producer}`, { headers: await shop.staff("inspector") })
    expect(office.data.logbook.changes[made.data.id]).toMatchObject([{ changed: { status: { from: null, to: "granted" } } }, { changed: { status: { from: "granted", to: "suspended" } } }])
  })

  it("takes a growing area's code at the producer's word until the office has checked it, and again once it is changed", async () => {
    const area = { code: "VN-42-441-18331-01-24", name: "Vùng cam Sơn Thọ", issuer: "Chi cục Trồng trọt và BVTV Hà Tĩnh", status: "granted", area: { value: 1.5, unit: "ha" }, crop: "Cam chanh", commune_code: MAI_HOA }
    const { data: made } = await shop.api.post("/producer/logbook/growing-areas", area, { headers })
    const inspector = await shop.staff("inspector")
    const check = (body: object, as: Record<string, string>) => shop.api.post(`/admin/ocop/growing-areas/${made.id}/check`, body, { headers: as })
    const standing = async () => (await shop.api.get(`/admin/ocop/logbooks/${producer}`, { headers: inspector })).data.logbook.growing_areas[0].standing

    expect(made.growing_areas[0].standing).toEqual({ standing: "declared" })
    for (const as of [headers, await shop.staff("trade_office"), await shop.staff("council_member")]) expect((await check({ matches: true, note: "Tự nhận" }, as)).status).toBeGreaterThanOrEqual(401)
    expect((await check({ matches: true, note: "Danh mục tháng 11 của Chi cục" }, inspector)).data.standing).toMatchObject({ standing: "checked", note: "Danh mục tháng 11 của Chi cục" })
    expect(await standing()).toMatchObject({ standing: "checked" })
    await shop.api.post(`/producer/logbook/growing-areas/${made.id}`, { ...area, code: "VN-42-441-18331-02-24" }, { headers })
    expect(await standing()).toEqual({ standing: "declared" })
    await check({ matches: false, note: "Không có mã này" }, inspector)
    expect(await standing()).toMatchObject({ standing: "differs" })
    await expect(shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("update growing_area_check set matches = true")).rejects.toThrow(/append-only/)
  })

  it("is read by who inspects, by producer, place, kind and day; by nobody else", async () => {
    await send([entry("pesticide", "2026-11-01", SPRAY), entry("irrigation", "2026-11-20", WATER)])
    const inspector = await shop.staff("inspector")
    const list = async (query: string) => (await shop.api.get(`/admin/ocop/logbook-entries?${query}`, { headers: inspector })).data
    expect((await list(`producer_id=${producer}`)).count).toBe(2)
    expect((await list(`place_id=${plot}&kind=pesticide`)).logbook_entries).toMatchObject([{ kind: "pesticide", producer: { name: "HTX cam" }, place_name: "L03" }])
    expect((await list("from=2026-11-10&to=2026-11-30")).count).toBe(1)
    expect((await list(`producer_id=${neighbour}`)).count).toBe(0)
    const sheet = await shop.api.get("/admin/ocop/logbook-entries/sheet?from=2026-11-10&to=2026-11-30", { headers: inspector, responseType: "arraybuffer" })
    expect([sheet.status, sheet.headers["content-type"]]).toEqual([200, expect.stringContaining("spreadsheetml")])
    expect((await shop.api.get("/admin/ocop/logbook-entries/sheet?from=10/11/2026", { headers: inspector })).status).toBe(400)
    expect((await shop.api.get("/admin/ocop/logbooks?q=cam", { headers: inspector })).data.logbooks).toMatchObject([{ id: producer, plots: 1, entries: 2 }])
    for (const as of [await shop.staff("trade_office"), await shop.member(producer)]) expect((await shop.api.get("/admin/ocop/logbook-entries", { headers: as })).status).toBeGreaterThanOrEqual(401)
    expect((await shop.api.get("/producer/logbook", { headers: inspector })).status).toBeGreaterThanOrEqual(401)
    expect((await shop.api.get("/producer/logbook", { headers: await shop.member(neighbour) })).data.entries).toEqual([])
  })
})
