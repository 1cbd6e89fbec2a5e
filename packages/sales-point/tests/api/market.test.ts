import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ledgerOf, type StallResponse } from "./market-parts"
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
