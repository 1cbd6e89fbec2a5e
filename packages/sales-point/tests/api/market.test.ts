import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ledgerOf, type StallResponse } from "./market-parts"
import { checkBooks } from "@ocop/sales-point/workflows"
import { shopSuite } from "@ocop/test-kit"

const STALL = "gian-sieu-thi-ha-tinh"
const FROM = "2020-01-01"
const CONTRACT = { number: "HĐ-01", partner: "Siêu thị Trung tâm", signed_for_us: "Bà Lan", signed_for_partner: "Ông Hải", signed_on: FROM, percent_bp: 1250, payment_days: 30, papers_asked: ["food_safety"], valid_from: FROM }

shopSuite({ demo: true }, (shop) => {
  const point = async () => ((await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["id"], filters: { handle: STALL } })).data as { id: string }[])[0]!.id
  const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

  it("counts a stall: what the chain reports sold it owes by its terms, what is gone has a reason, money and returns foot, and producers' ledgers follow", async () => {
    const [office, id] = [await shop.staff("trade_office"), await point()]
    const manager = await shop.staff("sales_point_manager", { points: [id] })
    const path = `/admin/ocop/sales-points/${id}/stall`
    const read = async (headers = office) => (await shop.api.get(path, { headers })).data.stall as StallResponse["stall"]
    const post = (what: string, body: object, headers = office) => shop.api.post(`${path}/${what}`, body, { headers })
    expect((await post("contracts", { ...CONTRACT, terms: "commission" }, manager)).status).toBe(403)
    expect((await post("contracts", { ...CONTRACT, terms: "commission" })).data.stall.contract).toMatchObject({ number: "HĐ-01", standing: "now" })
    expect((await read()).papers_asked).toHaveLength(1)

    const { shelf } = await read(manager)
    const [first, second] = shelf
    const lines = shelf.map(({ lot_id, quantity }) => ({ lot_id, counted: quantity, sold: 0 }))
    const missing = lines.map((line) => (line.lot_id === first!.lot_id ? { ...line, counted: line.counted - 3, sold: 2 } : line))
    const body = { counted_on: today(), key: "dem-lan-mot" }
    expect((await post("counts", { ...body, lines: missing }, manager)).data.message).toContain("1 hộp không còn")
    const counted = { ...body, lines: missing.map((line) => (line.sold > 0 ? { ...line, reason: "Dập khi bày" } : line)) }
    expect((await post("counts", counted, manager)).status).toBe(201)
    expect((await post("counts", counted, manager)).status).toBe(201)
    const after = await read()
    const gross = 2 * first!.price!
    const kept = Math.round((gross * 1250) / 10_000)
    expect(after.counts).toMatchObject([{ sold: 2, lost: 1 }])
    expect(after.owed).toBe(gross - kept)
    expect(after.receivables).toMatchObject([{ kind: "report", amount: gross - kept, state: "due", lines: [{ quantity: 2, gross, kept }] }])
    expect(after.shelf.find(({ lot_id }) => lot_id === first!.lot_id)?.quantity ?? 0).toBe(first!.quantity - 3)
    expect(after.shelf.find(({ lot_id }) => lot_id === second?.lot_id)?.quantity).toBe(second?.quantity)
    const entries = await ledgerOf(shop.container(), after.receivables[0]!.number)
    expect(entries.filter(({ kind }) => kind === "sale").map(({ amount }) => amount)).toEqual([gross])
    expect(entries.filter(({ kind, source_id }) => kind === "fee" && source_id.endsWith(":chain")).map(({ amount }) => amount)).toEqual([-kept])

    expect((await post("payments", { amount: gross, paid_on: today(), reference: "FT01", key: "tien-lan-mot" })).data.message).toContain("chỉ còn nợ")
    expect((await post("payments", { amount: 1000, paid_on: today(), reference: "FT01", key: "tien-lan-mot" })).data.stall.owed).toBe(gross - kept - 1000)
    const back = await post(`receivables/${after.receivables[0]!.id}/returns`, { lines: [{ lot_id: first!.lot_id, quantity: 2 }], reason: "Báo nhầm", key: "tra-lan-mot" })
    expect(back.data.stall.owed).toBe(-1000)
    expect((await ledgerOf(shop.container(), undefined, after.receivables[0]!.id)).reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
    const undone = await post(`payments/${(await read()).payments[0]!.id}/undo`, { reason: "Ghi nhầm gian" })
    expect(undone.data.stall.owed).toBe(0)
    expect((await shop.api.get("/admin/ocop/receivables?state=paid", { headers: manager })).data.count).toBe(1)
    expect((await shop.api.get(`${path}/count-sheet`, { headers: manager, responseType: "arraybuffer" })).headers["content-type"]).toBe("application/pdf")
  })

  it("sells to a chain that buys on receipt what it took in, sends home what it refused, and prints the driver's note", async () => {
    const [office, id] = [await shop.staff("trade_office"), await point()]
    const [home] = (await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["id"], filters: { handle: "diem-ban-ocop-vu-quang" } })).data as { id: string }[]
    const post = (path: string, body: object) => shop.api.post(`/admin/ocop/${path}`, body, { headers: office })
    const shelf = async () => (await shop.api.get(`/admin/ocop/transfers/shelf?point_id=${home!.id}`, { headers: office })).data.lots as { lot_id: string; variant_id: string; quantity: number; sellable: boolean }[]
    const lot = (await shelf()).find(({ quantity, sellable }) => sellable && quantity >= 5)!
    await post(`sales-points/${id}/stall/contracts`, { ...CONTRACT, terms: "purchase", percent_bp: 2000 })
    await post(`sales-points/${id}/stall/prices`, { valid_from: FROM, prices: [{ variant_id: lot.variant_id, price: 70_000 }] })
    const { transfer } = (await post("transfers", { from: { point_id: home!.id }, to: { point_id: id }, lines: [{ lot_id: lot.lot_id, quantity: 5 }] })).data
    expect((await post(`transfers/${transfer.id}/delivery-note`, {})).data.message).toContain("Soạn xong")
    await post(`transfers/${transfer.id}/ready`, {})
    const noted = await post(`transfers/${transfer.id}/delivery-note`, {})
    expect(noted.data.transfer.delivery_note).toMatch(/^PGH-\d{4}-0001$/)
    expect((await post(`transfers/${transfer.id}/delivery-note`, {})).data.transfer.delivery_note).toBe(noted.data.transfer.delivery_note)
    await post(`transfers/${transfer.id}/dispatch`, {})
    const received = await post(`transfers/${transfer.id}/receive`, { counts: [{ line_id: transfer.lines[0].id, counted: 4, difference: "refused", reason: "Móp hộp" }] })
    expect(received.data.transfer.status).toBe("received_with_difference")
    const { stall } = (await shop.api.get(`/admin/ocop/sales-points/${id}/stall`, { headers: office })).data as StallResponse
    expect(stall.notes).toMatchObject([{ boxes: { sent: 5, received: 4, refused: 1 } }])
    expect(stall.receivables).toMatchObject([{ kind: "delivery", amount: 280_000, lines: [{ quantity: 4, price: 70_000, kept: 0 }] }])
    expect((await shelf()).find(({ lot_id }) => lot_id === lot.lot_id)!.quantity).toBe(lot.quantity - 4)
    expect((await ledgerOf(shop.container(), stall.receivables[0]!.number)).filter(({ kind }) => kind === "sale").map(({ amount }) => amount)).toEqual([280_000])
    expect(await checkBooks(shop.container())).toEqual([])
    const pdf = await shop.api.get(`/admin/ocop/transfers/${transfer.id}/delivery-note`, { headers: office, responseType: "arraybuffer" })
    expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
  })

  it("keeps a paper's file for the office and the point's manager alone", async () => {
    const [office, id] = [await shop.staff("trade_office"), await point()]
    const bytes = Buffer.from("%PDF-1.4\n%giấy phép\n")
    const { upload } = (await shop.api.post("/admin/ocop/uploads", { filename: "giay.pdf", size: bytes.length }, { headers: office })).data
    await shop.api.put(`/admin/ocop/uploads/${upload.id}?offset=0`, bytes, { headers: { ...office, "content-type": "application/octet-stream" } })
    const added = await shop.api.post(`/admin/ocop/sales-points/${id}/papers`, { upload_id: upload.id, kind: "food_safety", number: "01/ATTP", issuer: "Sở Y tế" }, { headers: office })
    expect(added.status).toBe(201)
    const paper = added.data.sales_point.papers_list.find(({ number }: { number: string }) => number === "01/ATTP")
    expect(paper.file).toEqual({ filename: "giay.pdf", size: bytes.length })
    const open = async (headers: Record<string, string>) => shop.api.get(`/admin/ocop/sales-points/${id}/papers/${paper.id}/file`, { headers, responseType: "arraybuffer" })
    expect(Buffer.from((await open(await shop.staff("sales_point_manager", { points: [id] }))).data)).toEqual(bytes)
    expect((await open(await shop.staff("sales_point_manager", { points: ["spoint_other"] }))).status).toBe(403)
    expect((await open(await shop.staff("council_member"))).status).toBe(403)
  })
})
