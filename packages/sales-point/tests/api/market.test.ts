import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import checkConsignmentBooks from "@ocop/sales-point/jobs/check-consignment-books"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@ocop/producer/modules/settlement"
import { MARKET_MODULE, type MarketModuleService } from "@ocop/sales-point/modules/market"
import { checkBooks } from "@ocop/sales-point/workflows"
import { shopSuite, turnClock } from "@ocop/test-kit"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import type { LossListResponse, LossView } from "../../src/http-goods"
import { aStall, bring, ledgerOf, pointOf, send, type StallResponse } from "./market-parts"

const HOME = "diem-ban-ocop-vu-quang"
const DAY_MS = 86_400_000
const dayIn = (days: number) => new Date(Date.now() + 7 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10)
const FROM = dayIn(-200)
const CONTRACT = { number: "HĐ-01", partner: "Siêu thị Trung tâm", signed_for_us: "Bà Lan", signed_for_partner: "Ông Hải", signed_on: FROM, terms: "commission", percent_bp: 1250, payment_days: 30, losses_by: "chain", papers_asked: ["food_safety"], valid_from: FROM }
const BY = { role: "trade_office", id: "user_1", name: "Phòng Kinh tế" }

type Stall = StallResponse["stall"]

shopSuite({ demo: true }, (shop) => {
  const market = () => shop.container().resolve<MarketModuleService>(MARKET_MODULE)
  const settlement = () => shop.container().resolve<SettlementModuleService>(SETTLEMENT_MODULE)
  /** A stall of its own, and what one does there as the office. */
  const open = async (contract: object | null = {}) => {
    const [office, id] = [await shop.staff("trade_office"), await aStall(shop.container())]
    const path = `/admin/ocop/sales-points/${id}/stall`
    const post = (what: string, body: object, headers = office) => shop.api.post(`${path}/${what}`, body, { headers })
    const read = async (headers = office): Promise<Stall> => (await shop.api.get(path, { headers })).data.stall
    if (contract) expect((await post("contracts", { ...CONTRACT, ...contract })).status).toBe(201)
    /** counts everything, the first lot with so many sold and lost */
    const count = async (key: string, { sold, lost = 0, on = dayIn(0) }: { sold: number; lost?: number; on?: string }, headers = office) => {
      const lines = (await read()).shelf.map(({ lot_id, quantity }, index) => (index === 0 ? { lot_id, counted: quantity - sold - lost, sold, ...(lost > 0 && { reason: "Dập khi bày" }) } : { lot_id, counted: quantity, sold: 0 }))
      return post("counts", { counted_on: on, key, lines }, headers)
    }
    return { office, id, path, post, read, count }
  }

  it("counts a stall: what the chain reports sold it owes by its terms, what is gone it makes good, money and returns foot, and producers' ledgers follow", async () => {
    const { id, path, post, read, count } = await open(null)
    const manager = await shop.staff("sales_point_manager", { points: [id] })
    expect((await post("contracts", CONTRACT, manager)).status).toBe(403)
    expect((await post("contracts", CONTRACT)).data.stall.contract).toMatchObject({ number: "HĐ-01", standing: "now", losses_by: "chain" })

    const [first, second] = (await read(manager)).shelf
    const silent = (await read()).shelf.map(({ lot_id, quantity }) => ({ lot_id, counted: quantity - 1, sold: 0 }))
    expect((await post("counts", { counted_on: dayIn(0), key: "dem-khong-ly-do", lines: silent }, manager)).data.message).toContain("1 hộp không còn")
    expect((await count("dem-lan-mot", { sold: 2, lost: 1 }, manager)).status).toBe(201)
    expect((await count("dem-lan-mot", { sold: 2, lost: 1 }, manager)).status).toBe(201)
    const after = await read()
    const worth = (boxes: number) => boxes * first!.price! - Math.round((boxes * first!.price! * 1250) / 10_000)
    const [report, loss] = [after.receivables.find(({ kind }) => kind === "report")!, after.receivables.find(({ kind }) => kind === "loss")!]
    expect(after.counts).toMatchObject([{ sold: 2, lost: 1 }])
    expect(after.owed).toBe(worth(2) + worth(1))
    expect(report).toMatchObject({ amount: worth(2), state: "due", due_on: dayIn(30), lines: [{ quantity: 2, gross: 2 * first!.price!, kept: 2 * first!.price! - worth(2) }] })
    expect(loss).toMatchObject({ amount: worth(1), lines: [{ quantity: 1 }] })
    expect(after.shelf.find(({ lot_id }) => lot_id === first!.lot_id)!.quantity).toBe(first!.quantity - 3)
    expect(after.shelf.find(({ lot_id }) => lot_id === second!.lot_id)!.quantity).toBe(second!.quantity)
    const entries = await ledgerOf(shop.container(), report.number)
    expect(entries.filter(({ kind }) => kind === "sale").map(({ amount }) => amount)).toEqual([2 * first!.price!])
    expect(entries.filter(({ kind, source_id }) => kind === "fee" && source_id.endsWith(":chain")).map(({ amount }) => amount)).toEqual([worth(2) - 2 * first!.price!])
    // Nothing was sold: no fee.
    expect((await ledgerOf(shop.container(), loss.number)).map(({ kind, amount }) => ({ kind, amount }))).toEqual([{ kind: "loss", amount: worth(1) }])

    expect((await post(`receivables/${loss.id}/returns`, { lines: [{ lot_id: first!.lot_id, quantity: 1 }], reason: "Lỗi của nhân viên ta", key: "bot-tien-den" })).data.stall.owed).toBe(worth(2))
    expect((await read()).shelf.find(({ lot_id }) => lot_id === first!.lot_id)!.quantity).toBe(first!.quantity - 3)
    const back = await post(`receivables/${report.id}/returns`, { lines: [{ lot_id: first!.lot_id, quantity: 2 }], reason: "Báo nhầm", key: "tra-lan-mot" })
    expect(back.data.stall).toMatchObject({ owed: 0 })
    for (const charge of [report, loss]) expect((await ledgerOf(shop.container(), undefined, charge.id)).reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
    expect((await shop.api.get("/admin/ocop/receivables?state=paid", { headers: manager })).data.count).toBe(2)
    expect(await checkBooks(shop.container())).toEqual([])
    expect((await shop.api.get(`${path}/count-sheet`, { headers: manager, responseType: "arraybuffer" })).headers["content-type"]).toBe("application/pdf")
  })

  it("takes money for what is owed and no more, also when two enter it at once; what is short stays open and becomes late the day after it was due", async () => {
    const { post, read, count } = await open()
    await count("dem-de-no", { sold: 3 })
    const { owed } = await read()
    const pay = (amount: number, key: string) => post("payments", { amount, paid_on: dayIn(0), reference: "FT01", key })
    expect((await pay(owed + 1, "thua-mot-dong")).data.message).toContain("chỉ còn nợ")
    for (const amount of [0, -5, 1.5]) expect((await pay(amount, `so-tien-la-${amount}`)).status).toBe(400)
    expect((await post("payments", { amount: 1, paid_on: dayIn(1), reference: "FT01", key: "ngay-mai-tra" })).data.message).toContain("chưa tới")

    const same = await Promise.all([pay(1_000, "bam-hai-lan"), pay(1_000, "bam-hai-lan")])
    expect(same.map(({ status }) => status)).toEqual([201, 201])
    expect((await read()).owed).toBe(owed - 1_000)
    const both = await Promise.all([pay(owed - 1_000, "nguoi-thu-nhat"), pay(owed - 1_000, "nguoi-thu-hai")])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400])
    expect(await read()).toMatchObject({ owed: 0, receivables: [{ state: "paid", open: 0 }] })

    const [wrong] = (await read()).payments
    expect((await post(`payments/${wrong!.id}/undo`, { reason: "Ghi nhầm gian" })).data.stall.owed).toBe(owed - 1_000)
    expect((await post(`payments/${wrong!.id}/undo`, { reason: "Ghi nhầm gian" })).data.message).toContain("đã được hủy")
    turnClock(`${dayIn(30)}T20:00:00+07:00`)
    expect(await read()).toMatchObject({ late: 0, receivables: [{ state: "due", paid: 1_000, open: owed - 1_000 }] })
    turnClock(`${dayIn(31)}T08:00:00+07:00`)
    expect(await read()).toMatchObject({ late: owed - 1_000, receivables: [{ state: "late", days_late: 1 }] })
  })

  it("finishes at night what a dead process left: boxes, the chain's account and the ledgers, each once", async () => {
    const { id, read, count } = await open()
    await count("dem-truoc-do", { sold: 1 })
    const { shelf, receivables } = await read()
    const [lot] = shelf
    const { data } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "lot", fields: ["producer_id"], filters: { id: lot!.lot_id } })
    // Written down, and then the process died.
    const row = { lot_id: lot!.lot_id, lot_code: lot!.lot_code, variant_id: lot!.variant_id, title: lot!.title, producer_id: (data[0] as { producer_id: string }).producer_id }
    await market().writeCount({ sales_point_id: id, counted_on: dayIn(0), note: null, key: "dem-do-dang", lines: [{ ...row, expected: lot!.quantity, counted: lot!.quantity - 3, sold: 2, lost: 1, reason: "Mất" }], by: BY, at: new Date() })
    await market().writeReturn({ charge_id: receivables[0]!.id, lines: [{ lot_id: lot!.lot_id, quantity: 1 }], reason: "Báo nhầm", key: "tra-do-dang", happened_on: dayIn(0), by: BY, at: new Date() })
    const stored = async () => [(await market().listStallCharges({ sales_point_id: id }, { take: null })).length, (await settlement().listLedgerEntries({}, { take: null, select: ["id"] })).length, (await read()).shelf[0]!.quantity]
    const [charges] = await stored()

    await checkConsignmentBooks(shop.container())
    const finished = await stored()
    expect([finished[0], finished[2]]).toEqual([charges! + 2, lot!.quantity - 3 + 1])
    expect((await ledgerOf(shop.container(), undefined, receivables[0]!.id)).reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
    await checkConsignmentBooks(shop.container())
    expect(await stored()).toEqual(finished)
    expect(await checkBooks(shop.container())).toEqual([])
  })

  it("goes by the contract of the day; ended early it keeps its bills, settles what is left, and lets nothing more be delivered until there is another", async () => {
    const { id, post, read, count, office } = await open({ valid_from: dayIn(-5) })
    expect((await count("dem-truoc-hop-dong", { sold: 1, on: dayIn(-6) })).data.message).toContain("chưa có hợp đồng")
    expect((await count("dem-truoc-khi-hang-ve", { sold: 1, on: dayIn(-11) })).data.message).toContain("mới về gian ngày")
    expect((await count("dem-ngay-dau", { sold: 1, on: dayIn(-5) })).data.stall.receivables).toMatchObject([{ happened_on: dayIn(-5), due_on: dayIn(25) }])
    expect((await count("dem-hom-nay", { sold: 1 })).status).toBe(201)
    const { contract, owed } = await read()
    const end = (ends_on: string) => post(`contracts/${contract!.id}/end`, { ends_on, reason: "Siêu thị đổi mặt bằng" })
    expect((await end(dayIn(-7))).data.message).toContain("bắt đầu ngày")
    expect((await end(dayIn(-1))).data.message).toMatch(/Công nợ CN-\d{4}-\d{4} ngày .* đã tính theo hợp đồng này/)
    expect((await shop.api.post(`/admin/ocop/sales-points/${id}/stall/contracts/${contract!.id}/end`, { ends_on: dayIn(0), reason: "Thử" }, { headers: await shop.staff("sales_point_manager", { points: [id] }) })).status).toBe(403)
    const [ended, late] = (await Promise.all([end(dayIn(0)), end(dayIn(0))])).sort((one, other) => one.status - other.status)
    expect(ended!.data.stall).toMatchObject({ contract: { valid_to: dayIn(0), ended: { reason: "Siêu thị đổi mặt bằng" } }, left_over: null })
    expect(late!.data.message).toContain("đã được cho kết thúc")
    const transfer = await bring(shop.container(), { from: HOME, to: id, quantity: 1 })

    turnClock(`${dayIn(1)}T09:00:00+07:00`)
    const after = await read()
    expect(after).toMatchObject({ contract: null, owed, left_over: { number: "HĐ-01", ended_on: dayIn(0), boxes: after.shelf.reduce((sum, { quantity }) => sum + quantity, 0) }, contracts: [{ standing: "over" }] })
    await expect(send(shop.container(), transfer)).rejects.toThrow(/đã hết ngày .* Ghi hợp đồng mới/)
    const last = await count("dem-cuoi", { sold: 1, lost: 1, on: dayIn(1) })
    expect(last.data.stall.receivables.filter(({ happened_on }: { happened_on: string }) => happened_on === dayIn(1)).map(({ kind, due_on }: { kind: string; due_on: string }) => [kind, due_on]).sort()).toEqual([["loss", dayIn(31)], ["report", dayIn(31)]])

    expect((await post("contracts", { ...CONTRACT, number: "HĐ-02", percent_bp: 2000, losses_by: "shop", valid_from: dayIn(1) })).data.stall).toMatchObject({ contract: { number: "HĐ-02" }, left_over: null })
    await send(shop.container(), transfer)
    const [lot] = (await read()).shelf
    const lose = () => shop.api.post(`/admin/ocop/sales-points/${id}/losses`, { lot_id: lot!.lot_id, quantity: 1, reason: "Chuột cắn", key: "mat-o-gian" }, { headers: office })
    const before = (await read()).owed
    expect([(await lose()).status, (await lose()).status]).toEqual([201, 201])
    expect((await read()).owed).toBe(before)
    const entries = await settlement().listLedgerEntries({ kind: "loss", reference: lot!.lot_code }, { take: null })
    expect(entries.map(({ amount, note }) => ({ amount, note }))).toEqual([{ amount: lot!.price! - Math.round(lot!.price! / 5), note: expect.stringContaining("Cửa hàng đền") }])
  })

  it("parts what a chain owes for gift boxes of the shop among those whose goods are inside, and all of it comes off again when they are taken back one by one", async () => {
    const { office, id, post, read } = await open({ losses_by: "chain" })
    const [first, second] = (await read()).shelf
    const price = first!.price! + second!.price! + 10_001
    const admin = (path: string, body: object) => shop.api.post(`/admin/ocop/${path}`, body, { headers: office })
    const { variant_id } = (await admin("gift-box-kinds", { title: "Hộp quà gian thử", price })).data
    const parts = [first!, second!].map(({ lot_id }) => ({ lot_id, per_box: 1 }))
    const { lot: box } = (await admin(`sales-points/${id}/gift-boxes`, { variant_id, boxes: 4, parts, reason: "Cận hạn", key: "hop-qua-gian" })).data
    const shares = await shop.container().resolve<LotsModuleService>(LOTS_MODULE).listGiftBoxParts({ lot_id: box.id }, { take: null })
    expect(new Set(shares.map(({ producer_id }) => producer_id)).size).toBe(2)

    const lines = (await read()).shelf.map(({ lot_id, quantity }) => (lot_id === box.id ? { lot_id, counted: 1, sold: 2, reason: "Rách hộp" } : { lot_id, counted: quantity, sold: 0 }))
    expect((await post("counts", { counted_on: dayIn(0), key: "dem-hop-qua", lines })).status).toBe(201)
    const charges = (await read()).receivables
    const owed = async (kind: string, of: string[] = ["sale", "fee", "loss"]) => {
      const { id: charge } = charges.find((each) => each.kind === kind)!
      const entries = await settlement().listLedgerEntries({ deal: [`stall:${charge}`, `stall:${charge}:chain`] }, { take: null })
      return shares.map(({ producer_id }) => entries.filter((entry) => entry.producer_id === producer_id && of.includes(entry.kind)).reduce((sum, { amount }) => sum + amount, 0))
    }
    const sold = await owed("report", ["sale"])
    expect(sold.reduce((sum, amount) => sum + amount, 0)).toBe(2 * price)
    for (const [index, { share }] of shares.entries()) expect(Math.abs(sold[index]! - 2 * share)).toBeLessThanOrEqual(1)
    const lost = await owed("loss")
    expect(lost.reduce((sum, amount) => sum + amount, 0)).toBe(charges.find(({ kind }) => kind === "loss")!.amount)
    for (const amount of lost) expect(amount).toBeGreaterThan(0)

    for (const [kind, key] of [["report", "tra-hop-mot"], ["report", "tra-hop-hai"], ["loss", "bot-den-hop"]] as const) {
      const charge = charges.find((each) => each.kind === kind)!
      expect((await post(`receivables/${charge.id}/returns`, { lines: [{ lot_id: box.id, quantity: 1 }], reason: "Báo nhầm", key })).status).toBe(201)
    }
    const all = ["sale", "fee", "refund", "loss", "correction"]
    expect([await owed("report", all), await owed("loss", all)]).toEqual([[0, 0], [0, 0]])
    expect((await read()).owed).toBe(0)
    expect(await checkBooks(shop.container())).toEqual([])
  })

  it("lets goods lost at a point be borne by whom the version it had signed that day says, and takes that back when they are found again", async () => {
    const [office, point] = [await shop.staff("trade_office"), await pointOf(shop.container(), HOME)]
    const manager = await shop.staff("sales_point_manager", { points: [point.id] })
    const path = `/admin/ocop/sales-points/${point.id}`
    const shelf = async () => (await shop.api.get(`/admin/ocop/transfers/shelf?point_id=${point.id}`, { headers: office })).data.lots as { lot_id: string; lot_code: string; quantity: number; sellable: boolean }[]
    const lot = (await shelf()).find(({ quantity, sellable }) => sellable && quantity >= 6)!
    const price = (await shop.api.get("/admin/ocop/shelf-life?limit=100", { headers: office })).data.rows.find(({ lot_id, point: { id } }: { lot_id: string; point: { id: string } }) => lot_id === lot.lot_id && id === point.id).price as number
    const lose = (quantity: number, key: string) => shop.api.post(`${path}/losses`, { lot_id: lot.lot_id, quantity, reason: "Không thấy khi kiểm kê", key }, { headers: manager })
    const losses = async () => (await shop.api.get(`${path}/losses`, { headers: manager })).data.losses as LossView[]
    const entries = async () => (await settlement().listLedgerEntries({ reference: lot.lot_code, source_kind: "consignment" }, { take: null, order: { id: "ASC" } })).map(({ kind, amount, note, corrects }) => ({ kind, amount, note, corrects: corrects !== null }))
    const publish = (losses_by: string) => shop.api.post("/admin/ocop/point-regulations", { title: "Quy chế sửa đổi", body: "Điều 6 sửa lại.", valid_from: dayIn(0), losses_by }, { headers: office })

    expect([(await lose(3, "mat-lan-mot")).status, (await lose(3, "mat-lan-mot")).status]).toEqual([201, 201])
    expect(await entries()).toEqual([{ kind: "loss", amount: 3 * price, note: "Cửa hàng đền hàng mất ở điểm bán, theo quy chế bản 1", corrects: false }])
    expect((await publish("chain")).status).toBe(400)
    expect((await publish("producer")).data.regulations[0]).toMatchObject({ version: 2, losses_by: "producer" })
    // Published, but not signed here yet.
    await lose(1, "mat-lan-hai")
    expect((await entries()).map(({ amount }) => amount)).toEqual([3 * price, price])
    await shop.api.post(`${path}/sign`, {}, { headers: manager })
    await lose(1, "mat-lan-ba")
    expect(await entries()).toHaveLength(2)
    expect((await losses()).slice(0, 3).map(({ quantity, borne_by, found }) => ({ quantity, borne_by, found }))).toEqual([{ quantity: 1, borne_by: "producer", found: 0 }, { quantity: 1, borne_by: "shop", found: 0 }, { quantity: 3, borne_by: "shop", found: 0 }])

    const [last, , first] = await losses()
    const find = (loss: LossView, quantity: number, key: string, headers = manager) => shop.api.post(`${path}/losses/${loss.id}/found`, { quantity, reason: "Lẫn trong thùng giấy", key }, { headers })
    expect((await find(first!, 1, "thay-la-1", await shop.staff("sales_point_manager", { points: ["spoint_other"] }))).status).toBe(403)
    expect((await Promise.all([1, 2, 3].map(() => find(first!, 1, "thay-lan-mot")))).map(({ status }) => status)).toEqual([201, 201, 201])
    expect((await find(first!, 3, "thay-qua-so")).data.message).toContain("chỉ còn 2 hộp chưa tìm thấy")
    const both = await Promise.all([find(first!, 2, "thay-cung-luc-1"), find(first!, 2, "thay-cung-luc-2")])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400])
    expect((await find(last!, 1, "thay-lan-cuoi")).data.rows.find(({ lot_id }: { lot_id: string }) => lot_id === lot.lot_id)).toMatchObject({ off_by: 0 })
    expect((await shelf()).find(({ lot_id }) => lot_id === lot.lot_id)!.quantity).toBe(lot.quantity - 1)
    expect((await entries()).slice(2)).toEqual([1, 2].map((boxes) => ({ kind: "correction", amount: -boxes * price, note: `Tìm thấy lại ${boxes} hộp: Lẫn trong thùng giấy`, corrects: true })))
    expect((await losses())[2]).toMatchObject({ quantity: 3, found: 3, findings: [{ quantity: 1, reason: "Lẫn trong thùng giấy" }, { quantity: 2 }] })

    const written = await entries()
    await checkConsignmentBooks(shop.container())
    expect(await entries()).toEqual(written)
    expect(await checkBooks(shop.container())).toEqual([])
    turnClock(`${dayIn(93)}T09:00:00+07:00`)
    expect((await find((await losses())[1]!, 1, "thay-qua-muon")).data.message).toContain("đã hơn 92 ngày")
  })

  it("takes off the chain's debt, in the open month, what it made good for a box that turns up", async () => {
    const { id, office, read, count } = await open()
    await count("dem-mat-hai", { sold: 1, lost: 2 })
    const [{ owed, receivables }, { losses }] = [await read(), (await shop.api.get(`/admin/ocop/sales-points/${id}/losses`, { headers: office })).data as LossListResponse]
    const bill = receivables.find(({ kind }) => kind === "loss")!
    expect(losses).toMatchObject([{ quantity: 2, borne_by: "chain", bill: bill.number }])
    const found = await shop.api.post(`/admin/ocop/sales-points/${id}/losses/${losses[0]!.id}/found`, { quantity: 1, reason: "Trong kho lạnh của siêu thị", key: "thay-o-kho-lanh" }, { headers: office })
    expect(found.status).toBe(201)
    const after = await read()
    expect(after.owed).toBe(owed - bill.amount / 2)
    expect(after.receivables.find(({ kind }) => kind === "loss")!.returns).toMatchObject([{ amount: bill.amount / 2, reason: "Tìm thấy lại 1 hộp: Trong kho lạnh của siêu thị" }])
    expect((await ledgerOf(shop.container(), undefined, bill.id)).reduce((sum, { amount }) => sum + amount, 0)).toBe(bill.amount / 2)
    expect((await shop.api.post(`/admin/ocop/sales-points/${id}/close`, { reason: "Hết hợp đồng" }, { headers: office })).status).toBe(200)
    expect((await shop.api.post(`/admin/ocop/sales-points/${id}/losses/${losses[0]!.id}/found`, { quantity: 1, reason: "Muộn rồi", key: "thay-sau-khi-dong" }, { headers: office })).data.message).toContain("đã đóng")
    expect(await checkBooks(shop.container())).toEqual([])
  })

  it("never begins a contract that was called off, and leaves the one before it alone", async () => {
    const { post, read } = await open()
    const sign = (number: string) => post("contracts", { ...CONTRACT, number, valid_from: dayIn(10) })
    const [signed, late] = (await Promise.all([sign("HĐ-02"), sign("HĐ-02")])).sort((one, other) => one.status - other.status)
    expect(late!.data.message).toContain("cũng bắt đầu ngày này")
    const { contracts } = signed!.data.stall as Stall
    expect(contracts.map(({ number, standing }) => [number, standing])).toEqual([["HĐ-02", "later"], ["HĐ-01", "now"]])
    expect((await post(`contracts/${contracts[1]!.id}/end`, { ends_on: dayIn(9), reason: "Thử" })).data.message).toContain("đã có hợp đồng khác thay")
    expect((await post(`contracts/${contracts[0]!.id}/end`, { ends_on: dayIn(9), reason: "Chưa ký được" })).status).toBe(200)
    turnClock(`${dayIn(11)}T09:00:00+07:00`)
    expect((await read()).contracts.map(({ number, standing }) => [number, standing])).toEqual([["HĐ-02", "over"], ["HĐ-01", "now"]])
  })

  it("opens the demonstration with two stalls whose accounts foot, one bill paid late and one late still, and gives the night nothing to do", async () => {
    const office = await shop.staff("trade_office")
    const stallOf = async (handle: string): Promise<Stall> => (await shop.api.get(`/admin/ocop/sales-points/${(await pointOf(shop.container(), handle)).id}/stall`, { headers: office })).data.stall
    const [commission, purchase] = [await stallOf("gian-sieu-thi-ha-tinh"), await stallOf("gian-sieu-thi-huong-khe")]
    expect(commission.contracts.map(({ standing, terms }) => [standing, terms])).toEqual([["later", "commission"], ["now", "commission"]])
    expect(commission.papers_asked.map(({ kind, standing }) => [kind, standing])).toEqual([["food_safety", "valid"], ["business_registration", "missing"]])
    expect(commission.counts.map(({ sold, lost }) => [sold, lost])).toEqual([[6, 0], [7, 1]])
    expect(commission.receivables.map(({ kind }) => kind).sort()).toEqual(["loss", "report", "report"])
    expect(commission.notes).toHaveLength(3)
    expect(purchase.contract?.terms).toBe("purchase")
    expect(purchase.receivables.map(({ kind, state }) => [kind, state])).toEqual([["delivery", "due"], ["delivery", "late"], ["delivery", "paid"]])
    expect(purchase.receivables[1]).toMatchObject({ amount: 5 * 98_000, returned: 98_000, open: 4 * 98_000 })
    expect(purchase.payments[0]!.paid_on > purchase.receivables[2]!.due_on).toBe(true)
    for (const { owed, receivables } of [commission, purchase]) expect(owed).toBe(receivables.reduce((sum, { amount, returned, paid }) => sum + amount - returned - paid, 0))
    const { receivables } = (await shop.api.get("/admin/ocop/receivables", { headers: office })).data
    expect(receivables.map(({ state }: { state: string }) => state)).toEqual(["late", "due", "due", "due", "paid", "paid"])
    const feed = async () => (await shop.container().resolve("notification").listNotifications({ channel: "feed" }, { take: null })).length
    const written = async () => [(await market().listStallCharges({}, { take: null })).length, (await settlement().listLedgerEntries({}, { take: null, select: ["id"] })).length, await feed()]
    const before = await written()
    await checkConsignmentBooks(shop.container())
    expect(await written()).toEqual(before)
    expect(await checkBooks(shop.container())).toEqual([])
    expect(await settlement().brokenStatements()).toEqual([])
  })

  it("sells to a chain that buys on receipt what it took in, sends home what it refused, and prints the driver's note", async () => {
    const office = await shop.staff("trade_office")
    const [{ id }, home] = [await pointOf(shop.container(), "gian-sieu-thi-huong-khe"), await pointOf(shop.container(), HOME)]
    const post = (path: string, body: object) => shop.api.post(`/admin/ocop/${path}`, body, { headers: office })
    const stall = async (): Promise<Stall> => (await shop.api.get(`/admin/ocop/sales-points/${id}/stall`, { headers: office })).data.stall
    const shelf = async () => (await shop.api.get(`/admin/ocop/transfers/shelf?point_id=${home.id}`, { headers: office })).data.lots as { lot_id: string; variant_id: string; quantity: number; sellable: boolean }[]
    const lot = (await shelf()).find(({ quantity, sellable }) => sellable && quantity >= 5)!
    const before = await stall()
    await post(`sales-points/${id}/stall/prices`, { valid_from: dayIn(-1), prices: [{ variant_id: lot.variant_id, price: 70_000 }] })
    const { transfer } = (await post("transfers", { from: { point_id: home.id }, to: { point_id: id }, lines: [{ lot_id: lot.lot_id, quantity: 5 }] })).data
    expect((await post(`transfers/${transfer.id}/delivery-note`, {})).data.message).toContain("Soạn xong")
    await post(`transfers/${transfer.id}/ready`, {})
    const noted = await post(`transfers/${transfer.id}/delivery-note`, {})
    expect(noted.data.transfer.delivery_note).toMatch(/^PGH-\d{4}-\d{4}$/)
    expect((await post(`transfers/${transfer.id}/delivery-note`, {})).data.transfer.delivery_note).toBe(noted.data.transfer.delivery_note)
    await post(`transfers/${transfer.id}/dispatch`, {})
    const received = await post(`transfers/${transfer.id}/receive`, { counts: [{ line_id: transfer.lines[0].id, counted: 4, difference: "refused", reason: "Móp hộp" }] })
    expect(received.data.transfer.status).toBe("received_with_difference")
    const after = await stall()
    expect(after.notes[0]).toMatchObject({ boxes: { sent: 5, received: 4, refused: 1 } })
    expect(after.receivables[0]).toMatchObject({ kind: "delivery", amount: 280_000, lines: [{ quantity: 4, price: 70_000, kept: 0 }] })
    expect(after.owed).toBe(before.owed + 280_000)
    expect((await shelf()).find(({ lot_id }) => lot_id === lot.lot_id)!.quantity).toBe(lot.quantity - 4)
    expect((await ledgerOf(shop.container(), after.receivables[0]!.number)).filter(({ kind }) => kind === "sale").map(({ amount }) => amount)).toEqual([280_000])
    expect(await checkBooks(shop.container())).toEqual([])
    const pdf = await shop.api.get(`/admin/ocop/transfers/${transfer.id}/delivery-note`, { headers: office, responseType: "arraybuffer" })
    expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
  })

  it("takes papers from the office and the point's manager, and keeps their files for these alone; what the chain asks for is missing until it is there", async () => {
    const { id, office, read } = await open()
    const [manager, stranger] = [await shop.staff("sales_point_manager", { points: [id] }), await shop.staff("sales_point_manager", { points: ["spoint_other"] })]
    expect((await read()).papers_asked).toMatchObject([{ kind: "food_safety", standing: "missing" }])
    const bytes = Buffer.from("%PDF-1.4\n%giấy phép\n")
    const add = async (headers: Record<string, string>) => {
      const { upload } = (await shop.api.post("/admin/ocop/uploads", { filename: "giay.pdf", size: bytes.length }, { headers })).data
      await shop.api.put(`/admin/ocop/uploads/${upload.id}?offset=0`, bytes, { headers: { ...headers, "content-type": "application/octet-stream" } })
      return shop.api.post(`/admin/ocop/sales-points/${id}/papers`, { upload_id: upload.id, kind: "food_safety", number: "01/ATTP", issuer: "Sở Y tế" }, { headers })
    }
    expect((await add(stranger)).status).toBe(403)
    const added = await add(manager)
    expect(added.status).toBe(201)
    const paper = added.data.sales_point.papers_list.find(({ number }: { number: string }) => number === "01/ATTP")
    expect(paper.file).toEqual({ filename: "giay.pdf", size: bytes.length })
    expect((await read(manager)).papers_asked).toMatchObject([{ kind: "food_safety", standing: "valid", number: "01/ATTP" }])
    const file = async (headers: Record<string, string>) => shop.api.get(`/admin/ocop/sales-points/${id}/papers/${paper.id}/file`, { headers, responseType: "arraybuffer" })
    for (const headers of [manager, office]) expect(Buffer.from((await file(headers)).data)).toEqual(bytes)
    for (const headers of [stranger, await shop.staff("council_member")]) expect((await file(headers)).status).toBe(403)
    expect((await shop.api.post(`/admin/ocop/sales-points/${id}/papers/${paper.id}/withdraw`, { reason: "Thử" }, { headers: manager })).status).toBe(403)
  })
})
