import { randomBytes } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@ocop/producer/modules/settlement"
import type { IssueStatementsResponse, StatementResponse } from "@ocop/producer/http"
import { readTable } from "@ocop/sheet"
import { shopSuite, turnClock } from "@ocop/test-kit"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { startRecall } from "@ocop/traceability/workflows"
import type { OrderableResponse, PreorderListResponse, SendCounterEntriesResponse, ShelfItem, ShelfResponse, ShiftListResponse, ShiftResponse, TakenEntry } from "../../src/http"
import { COUNTER_MODULE, type CounterModuleService } from "../../src/modules/counter"
import { saleTotal, shiftReport, type CounterEntry, type Payment, type SaleLine, type Sold } from "../../src/rules"

type Headers = Record<string, string>

/** Ids as the device makes them: rising with time, never twice. */
let made = 0
const v7 = () => {
  const stamp = (Date.UTC(2026, 10, 28) + ++made).toString(16).padStart(12, "0")
  const rest = randomBytes(10).toString("hex")
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`
}

shopSuite({ demo: true }, (shop) => {
  let point: { id: string; stock_location_id: string }
  let seller: Headers
  let manager: Headers

  beforeAll(async () => {
    const query = shop.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "sales_point", fields: ["id", "stock_location.id"], filters: { handle: "diem-ban-ocop-vu-quang" } })
    const [row] = data as unknown as { id: string; stock_location: { id: string } }[]
    point = { id: row!.id, stock_location_id: row!.stock_location.id }
    seller = await shop.staff("seller", { points: [point.id] })
    manager = await shop.staff("sales_point_manager", { points: [point.id] })
  })

  /** The n-th number after those of the demonstration's month. */
  let given = 0
  const number = (nth: number) => `DBOVQ-2026-${String(given + nth).padStart(6, "0")}`
  beforeEach(async () => {
    given = (await book().listReceiptCounts({ point_id: point.id }))[0]?.last ?? 0
  })

  const lots = () => shop.container().resolve<LotsModuleService>(LOTS_MODULE)
  const book = () => shop.container().resolve<CounterModuleService>(COUNTER_MODULE)
  const shelf = async (): Promise<ShelfResponse> => (await shop.api.get(`/counter/shelf?point_id=${point.id}`, { headers: seller })).data
  const lying = async (lot_id: string) => (await lots().shelvesOf(lot_id)).find(({ stock_location_id }) => stock_location_id === point.stock_location_id)?.quantity ?? 0
  /** An item with so many boxes of one lot here that may be sold. */
  const goods = async (pieces = 1): Promise<{ item: ShelfItem; lot: ShelfItem["lots"][number] }> => {
    for (const item of (await shelf()).items) {
      const lot = item.lots.find((each) => each.state === "on_sale" && each.quantity >= pieces && (each.best_before ?? "9999") > "2027-01-15")
      if (lot && item.price !== null) return { item, lot }
    }
    throw new Error(`Nothing lies here ${pieces} times`)
  }
  const counted = async (item: ShelfItem) => {
    const [level] = await shop.container().resolve(Modules.INVENTORY).listInventoryLevels({ location_id: point.stock_location_id, inventory_item_id: (await lots().listKeptVariants({ variant_id: item.variant_id }))[0]!.inventory_item_id })
    return Number(level!.stocked_quantity)
  }

  const preorder = async (id: string) => (await shop.api.get<PreorderListResponse>(`/counter/preorders?point_id=${point.id}`, { headers: seller })).data.preorders.find(({ order }) => order.id === id)
  /** What the makers were credited with for an entry of a till. */
  const credited = async (source_id: string, kind: "sale" | "deposit"): Promise<number> =>
    (await shop.container().resolve<SettlementModuleService>(SETTLEMENT_MODULE).listLedgerEntries({ source_id, kind }, { take: null })).reduce((sum, { amount }) => sum + Number(amount), 0)

  class Device {
    readonly id = v7()
    readonly shift_id = v7()
    ahead_ms = 0
    constructor(readonly headers: Headers = seller) {}
    clock = () => new Date(Date.now() + this.ahead_ms).toISOString()
    say = <Kind extends CounterEntry["kind"]>(kind: Kind, rest: Omit<Extract<CounterEntry, { kind: Kind }>, "id" | "shift_id" | "made_at" | "kind">) =>
      ({ kind, id: v7(), shift_id: this.shift_id, made_at: this.clock(), ...rest }) as Extract<CounterEntry, { kind: Kind }>
    opening = () => this.say("shift_opened", { counted_cash: 500_000 })
    sale = ({ item, lot }: Awaited<ReturnType<typeof goods>>, quantity = 1, line: Partial<SaleLine> = {}): Sold => {
      const lines = [{ variant_id: item.variant_id, lot_id: lot.id, quantity, unit_price: item.price!, discount: 0, ...line }]
      return this.say("sold", { lines, payments: [{ tender: "cash", amount: saleTotal(lines) }] })
    }
    post = (entries: unknown[]) => shop.api.post<SendCounterEntriesResponse>("/counter/entries", { point_id: point.id, device_id: this.id, sent_at: this.clock(), entries }, { headers: this.headers })
    send = async (...entries: unknown[]): Promise<TakenEntry[]> => {
      const { status, data } = await this.post(entries)
      expect(data).toMatchObject({ results: expect.any(Array) })
      expect(status).toBe(200)
      return data.results
    }
  }

  it("lets a seller see the shelf of their own point and nothing of the office", async () => {
    const { status, data, headers } = await shop.api.get(`/counter/shelf?point_id=${point.id}`, { headers: seller })

    expect(status).toBe(200)
    expect(data.point).toMatchObject({ code: "DBOVQ", name: "Điểm bán OCOP Vũ Quang" })
    const { item, lot } = await goods(2)
    expect(item).toMatchObject({ gtin: expect.stringMatching(/^\d{14}$/), price: expect.any(Number), unit: expect.any(String) })
    expect(lot).toMatchObject({ code: expect.any(String), state: "on_sale", star_ended: false })
    expect((await shop.api.get(`/counter/shelf?point_id=${point.id}`, { headers: { ...seller, "if-none-match": headers.etag as string } })).status).toBe(304)
    expect((await shop.api.get("/counter/me", { headers: seller })).data).toMatchObject({ seller: { role: "seller" }, points: [{ id: point.id }] })
    expect((await shop.api.get("/counter/me", { headers: manager })).data.seller.role).toBe("manager")

    // What lies nowhere near may still be ordered from its producer.
    const { items } = (await shop.api.get<OrderableResponse>("/counter/orderable", { headers: seller })).data
    const here = new Set(data.items.map(({ variant_id }: { variant_id: string }) => variant_id))
    expect(items.filter(({ variant_id }) => !here.has(variant_id)).length).toBeGreaterThan(0)
    expect(items.filter(({ gtin, price, producer }) => !/^\d{14}$/.test(gtin) || !(price > 0) || !producer)).toEqual([])

    const stranger = await shop.staff("seller", { points: ["another"] })
    expect((await shop.api.get(`/counter/shelf?point_id=${point.id}`, { headers: stranger })).status).toBe(403)
    for (const path of ["/admin/orders", "/admin/products", "/admin/ocop/shifts", "/admin/ocop/sales-points"]) expect({ path, status: (await shop.api.get(path, { headers: seller })).status }).toEqual({ path, status: 403 })
    expect((await new Device(stranger).post([new Device().opening()])).status).toBe(403)
  })

  it("sells boxes near their date for what was said, credits the maker with what was paid, and flags a price that did not hold then", async () => {
    const till = new Device()
    const { item, lot } = await goods(4)
    const mark = (figure: number) => shop.api.post(`/admin/ocop/sales-points/${point.id}/mark-downs`, { lot_id: lot.id, kind: "price", figure, reason: "Cận hạn", key: v7() }, { headers: manager })
    const price = Math.ceil((item.price! * 0.8) / 1_000) * 1_000
    const before = till.sale({ item, lot })
    const { id } = (await mark(price)).data
    const onShelf = (await shelf()).items.flatMap(({ lots: there }) => there).find((each) => each.id === lot.id)!
    expect(onShelf.mark_down).toMatchObject({ id, kind: "price", figure: price })

    const line = { unit_price: price, mark_down: { id, full_price: item.price! } }
    const [sold, unaware] = [till.sale({ item, lot }, 2, line), till.sale({ item, lot })]
    const [, early, good, dear] = await till.send(till.opening(), before, sold, unaware)
    expect([early!.flags, good!.flags, dear!.flags]).toEqual([[], [], [{ kind: "price_changed", line: 0, figure: price }]])
    await expect.poll(() => credited(sold.id, "sale"), { timeout: 20_000 }).toBe(2 * price)
    const twice = till.sale({ item, lot }, 1, { ...line, discount: 1_000, discount_reason: "Quen" })
    expect((await till.send(twice))[0]).toMatchObject({ status: "refused", problem: { vi: expect.stringContaining("không giảm thêm") } })

    await shop.api.post(`/admin/ocop/sales-points/${point.id}/mark-downs/${id}/end`, { reason: "Bán lại giá đủ" }, { headers: manager })
    expect((await shelf()).items.flatMap(({ lots: there }) => there).find((each) => each.id === lot.id)!.mark_down).toBeNull()
    expect((await till.send(till.sale({ item, lot }, 1, line)))[0]).toMatchObject({ status: "accepted", flags: [{ kind: "mark_down_over", line: 0, figure: item.price }] })
  })

  it("takes a sale once: one stock move, one receipt number, and the first answer however often it is asked", async () => {
    const till = new Device()
    const on = await goods(5)
    const [before, stock] = [await lying(on.lot.id), await counted(on.item)]
    const [opening, one, two] = [till.opening(), till.sale(on, 3), till.sale(on, 1)]

    const first = await till.send(opening, one, two)
    const again = await till.send(opening, one, two)

    expect(first.map(({ status }) => status)).toEqual(["accepted", "accepted", "accepted"])
    expect(first.map(({ receipt_number }) => receipt_number)).toEqual([null, number(1), number(2)])
    expect(again).toEqual(first)
    expect(await lying(on.lot.id)).toBe(before - 4)
    expect(await counted(on.item)).toBe(stock - 4)
    const [forged] = await till.send({ ...one, payments: [{ tender: "card", amount: saleTotal(one.lines) }] })
    expect(forged).toMatchObject({ status: "refused", problem: { code: "same_id_other_entry" } })
    const sql = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await expect(sql.raw("update counter_entry set receipt_number = 'X' where id = ?", [one.id])).rejects.toThrow("only grows")
    await expect(sql.raw("delete from counter_entry where id = ?", [one.id])).rejects.toThrow("only grows")
  })

  it("refuses what is no entry with its sentence, without a gap in the numbers, and the others go on", async () => {
    const till = new Device()
    const on = await goods(4)
    const unpaid = { ...till.sale(on), payments: [] }
    const results = await till.send(till.opening(), { id: "nonsense" }, till.sale(on), unpaid, { ...till.sale(on), kind: "gift" }, { ...till.sale(on), shift_id: v7() }, till.sale(on))

    expect(results.map(({ status, receipt_number, problem }) => problem?.code ?? receipt_number ?? status)).toEqual(["accepted", "malformed", number(1), "objection", "malformed", "no_shift", number(2)])
    expect(results[3]!.problem!.vi).toContain("phải bằng tiền hàng")
    expect((await till.post([])).status).toBe(400)
    expect((await till.post(Array.from({ length: 501 }, () => till.sale(on)))).status).toBe(400)
  })

  it("ends with the same when it dies between the stock and the book, or answers 500 before 200", async () => {
    const till = new Device()
    const on = await goods(3)
    const before = await lying(on.lot.id)
    const entries = [till.opening(), till.sale(on, 2)]
    const dies = vi.spyOn(book().constructor.prototype as CounterModuleService, "appendEntries").mockRejectedValueOnce(new Error("the process died"))

    expect((await till.post(entries)).status).toBe(500)
    dies.mockRestore()
    const [, sale] = await till.send(...entries)

    expect(sale).toMatchObject({ status: "accepted", receipt_number: number(1), flags: [] })
    expect(await lying(on.lot.id)).toBe(before - 2)
  })

  it("lets two devices at one point sell the last boxes: both stand, one is flagged, numbers have no gaps", async () => {
    const [one, other] = [new Device(), new Device(await shop.staff("seller", { points: [point.id] }))]
    const on = await goods(1)
    const left = await lying(on.lot.id)
    await Promise.all([one.send(one.opening()), other.send(other.opening())])

    const answers = (await Promise.all([one.send(one.sale(on, left)), other.send(other.sale(on, left))])).flat()

    expect(answers.map(({ status }) => status)).toEqual(["accepted", "accepted"])
    expect(answers.flatMap(({ flags }) => flags)).toEqual([{ kind: "sold_twice", line: 0, figure: left }])
    expect(answers.map(({ receipt_number }) => receipt_number).sort()).toEqual([number(1), number(2)])
    expect(await lying(on.lot.id)).toBe(0)
    const [foreign] = await other.send({ ...other.sale(on), shift_id: one.shift_id })
    expect(foreign).toMatchObject({ problem: { code: "other_shift" } })
  })

  it("accepts what could not be known without a signal, flags it, and the manager looks at each before the shift is reviewed", async () => {
    const till = new Device()
    till.ahead_ms = 26 * 3_600_000
    const on = await goods(2)
    const opening = till.opening()
    await startRecall(shop.container(), { kind: "recall", selection: { lot_ids: [on.lot.id] }, reason: "Thử thu hồi", by: { role: "leader", id: "u", name: "Lãnh đạo" } })
    expect((await shelf()).items.flatMap((item) => item.lots).find(({ id }) => id === on.lot.id)).toMatchObject({ state: "recalled" })
    const sale = till.sale(on, 1, { unit_price: on.item.price! - 1_000 })

    const [, sold, closed] = await till.send(opening, sale, till.say("shift_closed", { counted_cash: 500_000, note: "Thiếu tiền lẻ" }))

    expect(sold!.flags!.map(({ kind }) => kind).sort()).toEqual(["clock_off", "price_changed", "recalled"])
    expect(Math.abs(Date.parse(sold!.at!) - Date.now())).toBeLessThan(60_000)
    expect(closed!.status).toBe("accepted")
    const { data: list } = await shop.api.get<ShiftListResponse>("/admin/ocop/shifts?waiting=true", { headers: manager })
    expect(list.shifts.find(({ id }) => id === till.shift_id)).toMatchObject({ reviewed: false, note: "Thiếu tiền lẻ", report: { difference: -saleTotal(sale.lines) } })
    expect((await shop.api.post(`/admin/ocop/shifts/${till.shift_id}/review`, { note: "Đã xem" }, { headers: manager })).status).toBe(400)
    const { data: shift } = await shop.api.get<ShiftResponse>(`/admin/ocop/shifts/${till.shift_id}`, { headers: manager })
    expect(shift.flags.find(({ kind }) => kind === "price_changed")).toMatchObject({ figure: on.item.price, about: expect.stringContaining(on.lot.code) })
    for (const { id } of shift.flags) expect((await shop.api.post(`/admin/ocop/till-flags/${id}/look`, { note: "Đã gọi khách đổi hộp khác" }, { headers: manager })).status).toBe(200)
    const { data: reviewed } = await shop.api.post<ShiftResponse>(`/admin/ocop/shifts/${till.shift_id}/review`, { note: "Nhắc chỉnh giờ máy" }, { headers: manager })
    expect(reviewed).toMatchObject({ shift: { reviewed: true, waiting: 0 }, reviews: [{ note: "Nhắc chỉnh giờ máy" }] })

    const elsewhere = await shop.staff("sales_point_manager", { points: ["another"] })
    expect((await shop.api.get("/admin/ocop/shifts", { headers: elsewhere })).data.count).toBe(0)
    expect((await shop.api.get(`/admin/ocop/shifts/${till.shift_id}`, { headers: elsewhere })).status).toBe(403)
    const sheet = await shop.api.get("/admin/ocop/shifts/sheet", { headers: manager, responseType: "arraybuffer" })
    const row = (await readTable(Buffer.from(sheet.data as ArrayBuffer), "x.xlsx")).rows.find((each) => each["Người bán giải thích"] === "Thiếu tiền lẻ")
    expect(row, "the sheet says what the page says").toMatchObject({ "Trạng thái": "Đã duyệt", "Tiền thu": String(saleTotal(sale.lines)), "Chênh lệch két": String(-saleTotal(sale.lines)), "Mở ca": expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
  })

  it("sells past its date only against the day, and lets a seller give off what a seller may", async () => {
    const on = (await shelf()).items.flatMap((item) => item.lots.map((lot) => ({ item, lot }))).find(({ item, lot }) => item.price !== null && lot.best_before !== null && lot.quantity > 1 && lot.state === "on_sale")!
    turnClock(`${on.lot.best_before}T23:30:00+07:00`)
    const till = new Device()
    till.clock = () => new Date(process.env.OCOP_NOW!).toISOString()
    const off = (percent: number) => till.sale(on, 1, { discount: Math.round((on.item.price! * percent) / 100), discount_reason: "Hộp móp" })
    const [, lastDay, over] = await till.send(till.opening(), off(10), off(20))
    turnClock(new Date(Date.parse(`${on.lot.best_before}T00:30:00+07:00`) + 86_400_000).toISOString())
    const [late] = await till.send(till.sale(on))

    expect(lastDay!.flags).toEqual([])
    expect(over!.flags).toEqual([{ kind: "discount_over", line: 0, figure: 20 }])
    expect(late!.flags!.map(({ kind }) => kind)).toContain("expired")
  })

  it("takes goods back against the receipt: good ones onto the shelf, spoilt ones lost, the money to the đồng, twice is flagged", async () => {
    const till = new Device()
    const on = await goods(3)
    const before = await lying(on.lot.id)
    const sale = till.sale(on, 3, { discount: 10_000, discount_reason: "Khách quen" })
    const [, sold] = await till.send(till.opening(), sale)
    const total = saleTotal(sale.lines)
    const back = (quantity: number, resalable: boolean, amount: number) => till.say("returned", { sale_id: sale.id, lines: [{ line: 0, quantity, resalable }], payments: [{ tender: "cash", amount }], reason: "Khách đổi ý" })

    const [wrong, good] = await till.send(back(1, true, 1), back(1, true, Math.floor(total / 3)))
    expect(wrong).toMatchObject({ status: "refused", problem: { code: "refund_differs" } })
    expect(good).toMatchObject({ status: "accepted", receipt_number: number(2), flags: [] })
    const { data } = await shop.api.get(`/counter/receipts/${sold!.receipt_number}?point_id=${point.id}`, { headers: seller })
    expect(data).toMatchObject({ sale: { id: sale.id }, returned: [1], goods: [{ lot_code: on.lot.code }] })

    const [spoilt, twice] = await till.send(back(2, false, total - Math.floor(total / 3)), back(1, true, 50_000))
    expect(spoilt!.flags).toEqual([])
    expect(twice!.flags).toEqual([{ kind: "returned_twice", line: 0, figure: 1 }])
    expect(await lying(on.lot.id)).toBe(before - 2)
    expect((await shop.api.get(`/counter/receipts/DBOVQ-2026-999999?point_id=${point.id}`, { headers: seller })).status).toBe(404)
  })

  it("puts back onto the shelf no more than the sale took off it, when more was sold than lay there by the book", async () => {
    const till = new Device()
    const on = await goods(1)
    const before = await lying(on.lot.id)
    const sale = till.sale(on, before + 2)
    const [, sold] = await till.send(till.opening(), sale)
    expect(sold!.flags).toMatchObject([{ kind: "sold_twice", figure: 2 }])
    expect(await lying(on.lot.id)).toBe(0)
    const back = (quantity: number) => till.say("returned", { sale_id: sale.id, lines: [{ line: 0, quantity, resalable: true }], payments: [{ tender: "cash", amount: quantity * on.item.price! }], reason: "Khách đổi ý" })

    expect(await till.send(back(before + 1))).toMatchObject([{ status: "accepted", flags: [] }])
    expect(await lying(on.lot.id)).toBe(before)
    expect(await till.send(back(1))).toMatchObject([{ status: "accepted", flags: [] }])
    expect(await lying(on.lot.id)).toBe(before)
  })

  it("sells gift boxes of several makers: each gets their share of what was paid, gives back no more than that, and a recall of what is inside stops the box", async () => {
    const office = await shop.staff("trade_office")
    const items = (await shelf()).items.flatMap((item) => item.lots.filter(({ state, quantity }) => state === "on_sale" && quantity >= 3 && item.price !== null).map((lot) => ({ item, lot })))
    const first = items[0]!
    const second = items.find(({ item }) => item.producer !== first.item.producer)!
    const price = first.item.price! + second.item.price! - 1_001
    const kind = await shop.api.post("/admin/ocop/gift-box-kinds", { title: "Hộp quà miền núi", price }, { headers: office })
    const parts = [first, second].map(({ lot }) => ({ lot_id: lot.id, per_box: 1 }))
    const made = await shop.api.post(`/admin/ocop/sales-points/${point.id}/gift-boxes`, { variant_id: kind.data.variant_id, boxes: 3, parts, reason: "Cận hạn", key: "quay-0001" }, { headers: manager })
    expect(made.status).toBe(201)
    const boxHere = async () => (await shelf()).items.find(({ variant_id }) => variant_id === kind.data.variant_id)!
    const item = await boxHere()
    expect(item).toMatchObject({ price, star: null, producer: "", orderable: false, lots: [{ quantity: 3, state: "on_sale", inside: expect.arrayContaining([{ per_box: 1, title: first.item.title, lot_code: first.lot.code, producer: first.item.producer }]) }] })

    const device = new Device()
    const sale = device.sale({ item, lot: item.lots[0]! }, 3, { discount: 10_001, discount_reason: "Khách quen" })
    const back = () => device.say("returned", { sale_id: sale.id, lines: [{ line: 0, quantity: 1, resalable: true }], reason: "Không ưng", payments: [] })
    expect((await device.send(device.opening(), sale)).map(({ status, flags }) => [status, flags])).toEqual([["accepted", []], ["accepted", []]])
    await shop.settled()
    const settlement = shop.container().resolve<SettlementModuleService>(SETTLEMENT_MODULE)
    const ledger = async (source_id: string, kind: "sale" | "refund" | "fee") => settlement.listLedgerEntries({ source_id, kind }, { take: null })
    const sold = await ledger(sale.id, "sale")
    const shares = await lots().listGiftBoxParts({ lot_id: made.data.lot.id }, { take: null })
    expect(sold.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(3 * price - 10_001)
    for (const { producer_id, share } of shares) expect(Math.abs(Number(sold.find((entry) => entry.producer_id === producer_id)!.amount) - ((3 * price - 10_001) * share) / price)).toBeLessThan(1)

    const left = new Map(sold.map(({ producer_id, amount }) => [producer_id, Number(amount)]))
    for (let piece = 0; piece < 3; piece += 1) {
      const entry = back()
      const upTo = (pieces: number) => Math.floor((saleTotal(sale.lines) * pieces) / 3)
      const [answer] = await device.send({ ...entry, payments: [{ tender: "cash", amount: upTo(piece + 1) - upTo(piece) }] })
      expect(answer).toMatchObject({ status: "accepted", flags: [] })
      await shop.settled()
      const refunds = await ledger(entry.id, "refund")
      expect(refunds.reduce((sum, { amount }) => sum - Number(amount), 0)).toBe(upTo(piece + 1) - upTo(piece))
      for (const { producer_id, amount } of refunds) left.set(producer_id, left.get(producer_id)! + Number(amount))
    }
    expect([...left.values()]).toEqual([0, 0])
    const row = (await book().listCounterEntries({ id: sale.id }))[0]!
    expect((row.goods as unknown as { inside: { producer_id: string }[] }[])[0]!.inside.map(({ producer_id }) => producer_id).sort()).toEqual(shares.map(({ producer_id }) => producer_id).sort())

    await startRecall(shop.container(), { kind: "recall", selection: { lot_ids: [second.lot.id] }, reason: "Thử nghiệm thu hồi", by: { role: "coordination_office", id: "user_1", name: "Văn phòng" } })
    expect((await boxHere()).lots[0]).toMatchObject({ state: "recalled", quantity: 3 })
    const [flagged] = await device.send(device.sale({ item, lot: item.lots[0]! }))
    expect(flagged!.flags!.map(({ kind: why }) => why)).toEqual(["recalled"])
  })

  it("gives out what was ordered with a deposit: the deposit is set against the agreed price, the maker gets the whole price", async () => {
    const [till, other] = [new Device(), new Device()]
    const on = await goods(2)
    const lines = [{ variant_id: on.item.variant_id, lot_id: null, quantity: 2, unit_price: on.item.price! - 5_000, discount: 0 }]
    const order = till.say("ordered", { lines, deposit: [{ tender: "cash", amount: 100_000 }], buyer: { name: "Trần Văn Tám", phone: "0912 345 678" }, wanted_by: "2026-12-20" })
    const [, ordered] = await till.send(till.opening(), order)
    expect(await preorder(order.id)).toMatchObject({ receipt_number: ordered!.receipt_number, order: { buyer: { name: "Trần Văn Tám" } }, goods: [{ title: on.item.title }] })

    const total = saleTotal(lines)
    const sale = (deposit: number) => other.say("sold", { lines: [{ ...lines[0]!, lot_id: on.lot.id }], payments: [{ tender: "cash", amount: total - deposit }], order: { id: order.id, deposit } })
    const before = await lying(on.lot.id)
    const fetched = sale(100_000)
    const [, cheated, given] = await other.send(other.opening(), sale(150_000), fetched)

    expect(cheated).toMatchObject({ status: "refused", problem: { code: "deposit_differs" } })
    expect(given).toMatchObject({ status: "accepted", flags: [] })
    expect(await lying(on.lot.id)).toBe(before - 2)
    expect(await preorder(order.id)).toBeUndefined()
    await vi.waitFor(async () => expect(await credited(fetched.id, "sale")).toBe(total), { timeout: 10_000 })
    const { data } = await shop.api.get<ShiftResponse>(`/admin/ocop/shifts/${other.shift_id}`, { headers: manager })
    expect(data.shift.report).toMatchObject({ gross: total, deposits_used: 100_000, expected_cash: 500_000 + total - 100_000 })
    const [twice] = await till.send(till.say("order_dropped", { order_id: order.id, payments: [{ tender: "cash", amount: 100_000 }], kept: 0, reason: "Khách đổi ý" }))
    expect(twice!.flags).toEqual([{ kind: "order_ended_twice", line: null, figure: 100_000 }])
    const [unknown] = await till.send(till.say("order_dropped", { order_id: v7(), payments: [], kept: 0, reason: "Khách đổi ý" }))
    expect(unknown).toMatchObject({ problem: { code: "no_order" } })
  })

  it("names each size of a product by its own size, on the order and its paper", async () => {
    const { data } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "variant", fields: ["id", "title"], filters: { sku: ["VQ-MANGKHO-500G", "VQ-MANGKHO-1KG"] } })
    const till = new Device()
    const lines = data.map(({ id }) => ({ variant_id: id, lot_id: null, quantity: 1, unit_price: 100_000, discount: 0 }))
    const order = till.say("ordered", { lines, deposit: [{ tender: "cash", amount: 50_000 }], buyer: { name: "Chị Hoa", phone: "0912 345 678" }, wanted_by: "2030-01-01" })
    await till.send(till.opening(), order)
    expect((await preorder(order.id))!.goods.map(({ unit }) => unit)).toEqual(data.map(({ title }) => title))
    expect(new Set(data.map(({ title }) => title)).size).toBe(2)
  })

  it("lets a deposit go back or stay when the buyer never comes: what stays is the maker's, once, and the manager reads why", async () => {
    const till = new Device()
    const on = await goods(1)
    const order = till.say("ordered", {
      lines: [{ variant_id: on.item.variant_id, lot_id: null, quantity: 1, unit_price: on.item.price!, discount: 0 }],
      deposit: [{ tender: "cash", amount: 50_000 }], buyer: { name: "Lê Thị Bảy", phone: "0987654321" }, wanted_by: "2026-12-20",
    })
    const drop = (back: number, kept: number) => till.say("order_dropped", { order_id: order.id, payments: [{ tender: "cash", amount: back }], kept, reason: "Hẹn ba lần không tới" })
    const [first, again] = [drop(20_000, 30_000), drop(20_000, 30_000)]

    const [, , short, dropped, twice] = await till.send(till.opening(), order, drop(10_000, 30_000), first, again)

    expect(short).toMatchObject({ status: "refused", problem: { code: "deposit_differs" } })
    expect(dropped).toMatchObject({ status: "accepted", receipt_number: number(2), flags: [{ kind: "deposit_kept", figure: 30_000 }] })
    expect(twice!.flags!.map(({ kind }) => kind)).toEqual(["order_ended_twice", "deposit_kept"])
    expect(await preorder(order.id)).toBeUndefined()
    await vi.waitFor(async () => expect((await book().listCounterPostings({ entry_id: again.id })).length).toBe(1), { timeout: 10_000 })
    expect(await credited(first.id, "deposit")).toBe(30_000)
    expect(await credited(again.id, "deposit")).toBe(0)
    const { data } = await shop.api.get<ShiftResponse>(`/admin/ocop/shifts/${till.shift_id}`, { headers: manager })
    expect(data.shift.report).toMatchObject({ deposits: 50_000, deposits_returned: 40_000, expected_cash: 510_000 })
    expect(data.entries.find(({ id }) => id === first.id)).toMatchObject({ amount: -20_000, text: "Hẹn ba lần không tới" })
  })

  it("syncs a thousand queued sales within a minute, each letter sent twice: a sale, a stock move, a number each; Z is the sum of the ledger", async () => {
    const till = new Device()
    const on = (await shelf()).items.flatMap((item) => item.lots.map((lot) => ({ item, lot }))).filter(({ item, lot }) => item.price !== null && lot.state === "on_sale" && lot.quantity > 0)
    const sales = Array.from({ length: 1_000 }, (_, index) => till.sale(on[index % on.length]!))
    const payments: Payment[] = sales.flatMap((sale) => sale.payments)
    const before = (await Promise.all(on.map(({ lot }) => lying(lot.id)))).reduce((sum, each) => sum + each, 0)
    await till.send(till.opening())

    const started = performance.now()
    const answers: TakenEntry[] = []
    for (let at = 0; at < sales.length; at += 100) {
      const letter = sales.slice(at, at + 100)
      answers.push(...(await till.send(...letter)))
      if (at % 300 === 0) expect(await till.send(...letter)).toEqual(answers.slice(-100))
    }
    const took = performance.now() - started
    await till.send(till.say("shift_closed", { counted_cash: 0 }))

    expect(took).toBeLessThan(60_000)
    expect(answers.map(({ receipt_number }) => receipt_number)).toEqual(sales.map((_, index) => number(index + 1)))
    const after = (await Promise.all(on.map(({ lot }) => lying(lot.id)))).reduce((sum, each) => sum + each, 0)
    const missing = answers.flatMap(({ flags }) => flags!).reduce((sum, { kind, figure }) => sum + (kind === "sold_twice" ? figure! : 0), 0)
    expect(before - after).toBe(1_000 - missing)
    const { data } = await shop.api.get<ShiftResponse>(`/admin/ocop/shifts/${till.shift_id}`, { headers: manager })
    expect(data.shift.report.tenders.cash.taken).toBe(payments.reduce((sum, { amount }) => sum + amount, 0))
    const ledger = (await book().entriesOfShifts([till.shift_id])).map(({ body }) => body)
    expect({ ...data.shift.report, opened_at: null, closed_at: null }).toEqual({ ...shiftReport(ledger), opened_at: null, closed_at: null })
  })

  it("gives out an order of the web shop by its code, takes the money, and closes it", async () => {
    const on = await goods(1)
    const order = await shop.api.post(
      "/store/ocop/orders",
      {
        items: [{ variant_id: on.item.variant_id, quantity: 1 }],
        contact: { name: "Nguyễn Thị Mai", phone: "0912345678" },
        delivery: { method: "pickup", sales_point: "diem-ban-ocop-vu-quang" },
        payment: { method: "cod" },
        consents: [],
        locale: "vi",
      },
      { headers: { ...shop.store(), "idempotency-key": v7() } },
    )
    expect(order.status, JSON.stringify(order.data)).toBe(201)
    const { code } = order.data.order as { code: string }
    const look = async () => (await shop.api.get(`/counter/orders/${code}?point_id=${point.id}`, { headers: seller })).data.order
    const found = await look()
    expect(found).toMatchObject({ buyer: "Nguyễn Thị Mai", phone_end: "678", stop: null, due: expect.any(Number) })
    const till = new Device()

    const [, given] = await till.send(till.opening(), till.say("handed_over", { order_code: code, payments: [{ tender: "cash", amount: found.due }] }))

    expect(given).toMatchObject({ status: "accepted", flags: [] })
    const flags = await book().listCounterFlags({ shift_id: till.shift_id })
    expect(flags).toEqual([])
    expect(await look()).toMatchObject({ due: 0, stop: "Đơn này đã giao rồi." })
    const unknown = async (language: string) => shop.api.get(`/counter/orders/VQ0000000000?point_id=${point.id}`, { headers: { ...seller, "accept-language": language } })
    expect(await unknown("vi")).toMatchObject({ status: 404, data: { message: expect.stringContaining("Không có đơn nào mang mã") } })
    expect(await unknown("en")).toMatchObject({ status: 404, data: { message: expect.stringContaining("There is no order VQ0000000000") } })
  })

  it("states a month in which a maker sold on the web and over counters: to the đồng what the tills wrote, on the sheet and as paper", async () => {
    const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)
    const next = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 3)).toISOString().slice(0, 10)
    const till = new Device()
    const on = await goods(3)
    const sold = till.sale(on, 2)
    await till.send(till.opening(), sold, till.say("returned", { sale_id: sold.id, lines: [{ line: 0, quantity: 1, resalable: true }], payments: [{ tender: "cash", amount: on.item.price! }], reason: "Đổi ý" }))
    await shop.settled()
    const rows = await book().listCounterEntries({ kind: ["sold", "returned"] }, { take: null })
    const inMonth = (at: Date | string) => new Date(new Date(at).getTime() + 7 * 3_600_000).toISOString().slice(0, 7) === month
    const saleOf = new Map(rows.map((row) => [row.id, row]))
    /** What the tills took for a maker's goods in the month, less what was given back. */
    const overCounters = (producer_id: string) =>
      rows.filter(({ at }) => inMonth(at)).reduce((sum, { body }) => {
        const entry = body as unknown as CounterEntry
        if (entry.kind === "sold") return sum + entry.lines.reduce((all, { quantity, unit_price, discount }, index) => all + ((saleOf.get(entry.id)!.goods as unknown as { producer_id: string }[])[index]!.producer_id === producer_id ? quantity * unit_price - discount : 0), 0)
        if (entry.kind !== "returned") return sum
        const of = saleOf.get(entry.sale_id)!
        return (of.goods as unknown as { producer_id: string }[])[entry.lines[0]!.line]!.producer_id === producer_id ? sum - entry.payments.reduce((all, { amount }) => all + amount, 0) : sum
      }, 0)

    turnClock(`${next}T09:00:00+07:00`)
    const trade = await shop.staff("trade_office")
    const { issued } = (await shop.api.post<IssueStatementsResponse>("/admin/ocop/statements", { period: month }, { headers: trade })).data
    expect(issued.length).toBeGreaterThan(2)
    for (const statement of issued) {
      const { entries } = (await shop.api.get<StatementResponse>(`/admin/ocop/statements/${statement.id}`, { headers: trade })).data
      const sum = (of: typeof entries) => of.reduce((all, { amount }) => all + amount, 0)
      expect(statement.closing).toBe(statement.opening + sum(entries))
      expect(sum(entries.filter(({ source_kind, kind, period }) => ["counter_sale", "counter_return"].includes(source_kind) && kind !== "fee" && period === month))).toBe(overCounters(statement.producer.id))
      const sheet = await shop.api.get(`/admin/ocop/statements/${statement.id}/sheet`, { headers: trade, responseType: "arraybuffer" })
      const amounts = (await readTable(Buffer.from(sheet.data), "x.xlsx")).rows.map((row) => Number(row["Số tiền"]))
      expect(amounts).toEqual([statement.opening, ...entries.map(({ amount }) => amount), statement.closing])
      const pdf = await shop.api.get(`/admin/ocop/statements/${statement.id}/pdf`, { headers: trade, responseType: "arraybuffer" })
      expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
    }
    expect(issued.some(({ producer }) => overCounters(producer.id) > 0)).toBe(true)
  })
})
