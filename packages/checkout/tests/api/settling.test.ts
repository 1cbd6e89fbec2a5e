import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import type { AccountListResponse, AccountResponse, PayListResponse, PortalSettlementResponse, StatementView } from "@ocop/producer/http"
import { nextPeriod, periodOf } from "@ocop/producer/rules"
import { createProducersWorkflow, postOrderWorkflow, postReturnWorkflow, postSaleStep, postSaleWorkflow, type PostSaleInput } from "@ocop/producer/workflows"
import { readTable } from "@ocop/sheet"
import { shopSuite, turnClock } from "@ocop/test-kit"
import type { CashOrderListResponse } from "@ocop/vietnam-payment/http"

import { anOrder, buyer, openSmallShop, type SmallShop } from "./small-shop"

/** One month of a small shop: cooperative A grows oranges (8 %), household B makes giò (5 % and 3.000 ₫ an order). */
shopSuite({}, (shop) => {
  const period = periodOf(new Date())
  const later = `${nextPeriod(period)}-02T09:00:00+07:00`
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())
  let small: SmallShop
  let b = ""
  let trade: Record<string, string> = {}
  let members: Record<string, Record<string, string>> = {}
  const codes: Record<string, string> = {}
  const { order, cancel } = buyer(shop)

  const graph = (config: object) => (shop.container().resolve(ContainerRegistrationKeys.QUERY) as { graph: (config: object) => Promise<{ data: unknown[] }> }).graph(config)
  const orderOf = async (code: string) => (await shop.api.get(`/admin/orders?q=${code}&fields=id,total,*items,*payment_collections.payments`, { headers: shop.admin() })).data.orders[0]
  const get = async <T>(path: string, headers = trade): Promise<T> => (await shop.api.get(`/admin/ocop/${path}`, { headers })).data as T
  const post = (path: string, body: object = {}, headers = trade) => shop.api.post(`/admin/ocop/${path}`, body, { headers })
  const account = async (id: string) => (await get<AccountResponse>(`settlements/${id}`)).account

  const deliver = async (code: string) => {
    const { id, items } = await orderOf(code)
    const packed = await shop.api.post(`/admin/orders/${id}/fulfillments`, { items: items.map((item: { id: string; quantity: number }) => ({ id: item.id, quantity: item.quantity })), location_id: small.locations[0] }, { headers: shop.admin() })
    const parcel = packed.data.order.fulfillments?.[0]?.id ?? (await graph({ entity: "order", fields: ["fulfillments.id"], filters: { id } }) as { data: { fulfillments: { id: string }[] }[] }).data[0]!.fulfillments[0]!.id
    expect((await shop.api.post(`/admin/orders/${id}/fulfillments/${parcel}/mark-as-delivered`, {}, { headers: shop.admin() })).status).toBe(200)
    await shop.settled()
    return id as string
  }
  const refund = async (code: string, amount: number) => {
    const payment = (await orderOf(code)).payment_collections[0].payments[0]
    expect((await shop.api.post(`/admin/payments/${payment.id}/refund`, { amount }, { headers: shop.admin() })).status).toBe(200)
    await shop.settled()
  }
  const issue = async (): Promise<StatementView[]> => {
    turnClock(later)
    const { data } = await post("statements", { period })
    return data.issued
  }
  const bank = async (of: string, account_number: string, verb = "accept") => {
    const { data } = await shop.api.post("/producer/bank-account", { bank_bin: "970436", account_number, account_holder: "Nguyễn Thị Lan" }, { headers: members[of]! })
    await post(`settlements/${of}/bank-account/${verb}`, { reason: "Tên không khớp." })
    return data as PortalSettlementResponse
  }

  beforeAll(async () => {
    const container = shop.container()
    small = await openSmallShop(container)
    trade = await shop.staff("trade_office")
    const { data } = await graph({ entity: "product_variant", fields: ["product_id"], filters: { id: small.variants.gio } })
    const gio = (data[0] as { product_id: string }).product_id
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss({ [PRODUCER_MODULE]: { producer_id: small.producer.id }, product: { product_id: gio } })
    const { result } = await createProducersWorkflow(container).run({
      input: { producers: [{ handle: "co-so-gio", name: "Cơ sở giò me", type: "household", commune_code: "18322", commune_valid_from: "2025-07-01", summary: "Giò.", provenance: "demo", product_ids: [gio] }] },
    })
    b = result[0]!.id
    const people = await container.resolve<ProducerModuleService>(PRODUCER_MODULE).createProducerMembers(
      [small.producer.id, b].map((producer_id, index) => ({ producer_id, name: `Chủ ${index}`, identifier: `chu${index}@example.vn`, role: "owner" as const, state: "active" as const })),
    )
    members = Object.fromEntries(await Promise.all(people.map(async ({ id, producer_id }) => [producer_id, await shop.member(producer_id, id)] as const)))
    await createPromotionsWorkflow(container).run({
      input: { promotionsData: [{ code: "CAM7", type: "standard", status: "active", is_automatic: false, application_method: { type: "percentage", target_type: "items", allocation: "across", value: 7, currency_code: "vnd" } }] },
    })
    for (const rule of [
      { channel: "web", producer_type: null, percent_bp: 800, fixed: 0, delivery: "kept" },
      { channel: "web", producer_type: "household", percent_bp: 500, fixed: 3_000, delivery: "passed_on" },
      { channel: "counter", producer_type: null, percent_bp: 1_000, fixed: 0, delivery: "kept" },
    ]) expect((await post("commission-rules", { ...rule, valid_from: today, source: "Quy chế 2026" })).status).toBe(201)

    const items = [{ variant_id: small.variants.cam, quantity: 2 }, { variant_id: small.variants.gio, quantity: 1 }]
    codes.both = (await order(anOrder(small, { items, promo_codes: ["CAM7"] }))).data.order.code
    codes.alone = (await order(anOrder(small, { items: [{ variant_id: small.variants.gio, quantity: 3 }] }))).data.order.code
    codes.canceled = (await order(anOrder(small))).data.order.code
    for (const code of [codes.both, codes.alone]) {
      const id = await deliver(code)
      const { due } = (await get<{ payment: { due: number } }>(`orders/${id}/payment`, shop.admin())).payment
      expect((await post(`orders/${id}/collect-cash`, { amount: due }, shop.admin())).status).toBe(200)
      expect((await post(`orders/${id}/remit-cash`, { amount: due }, shop.admin())).status).toBe(200)
    }
    expect((await cancel(codes.canceled, "0912345678")).status).toBe(200)
  })

  it("states a month to the đồng: what buyers paid is what producers and the shop get", async () => {
    const paid = (await orderOf(codes.both!)).total + (await orderOf(codes.alone!)).total
    const issued = await issue()
    const [a, other] = [issued.find(({ producer }) => producer.id === small.producer.id)!, issued.find(({ producer }) => producer.id === b)!]

    // 2 × 225.000 less 7 %, and 8 % of it; 140.000 less 7 % and 3 × 140.000, 5 % and the household's part of 3.000 ₫ an order.
    expect(a).toMatchObject({ opening: 0, sums: { sale: 418_500, fee: -33_480, refund: 0, delivery: 0 }, paid: 0, closing: 385_020 })
    expect(other.sums.sale).toBe(130_200 + 420_000)
    expect(other.sums.fee).toBe(-(6_510 + 712 + 21_000 + 3_000))
    for (const each of issued) expect(each.closing).toBe(each.opening + each.earned - each.paid)
    const delivery = 10_000 * 2
    const shopGets = -(a.sums.fee + other.sums.fee) + delivery - other.sums.delivery
    expect(other.sums.delivery).toBe(2_373 + 10_000)
    expect(a.closing + other.closing + shopGets).toBe(paid)

    expect((await post("statements", { period })).data).toMatchObject({ issued: [], skipped: 2 })
    expect((await post("statements", { period: nextPeriod(period) })).data.code).toBe("period_not_over")
    const sheet = await shop.api.get(`/admin/ocop/statements/${a.id}/sheet`, { headers: trade, responseType: "arraybuffer" })
    const { rows } = await readTable(Buffer.from(sheet.data), "x.xlsx")
    const amounts = rows.map((row) => Number(row["Số tiền"]))
    expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(amounts.at(-1))
    const pdf = await shop.api.get(`/producer/statements/${a.id}/pdf`, { headers: members[small.producer.id]!, responseType: "arraybuffer" })
    expect([pdf.status, Buffer.from(pdf.data).subarray(0, 5).toString()]).toEqual([200, "%PDF-"])
    expect((await shop.api.get(`/producer/statements/${a.id}/pdf`, { headers: members[b]! })).status).toBe(404)
    const words = await shop.api.get("/producer/messages", { headers: members[b]! })
    expect(words.data.messages.some(({ text }: { text: string }) => text.includes("Bảng đối soát tháng"))).toBe(true)
  })

  it("hears everything once, and finds what was never heard or was written past it", async () => {
    const { id } = await orderOf(codes.both!)
    for (let again = 0; again < 3; again++) expect((await postOrderWorkflow(shop.container()).run({ input: { order_id: id } })).result).toEqual([])
    expect((await post("settlements/check")).data.check).toMatchObject({ posted_late: [], differences: [] })

    const knex = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await expect(knex("ledger_entry").update({ amount: 1 })).rejects.toThrow(/refused/)
    await expect(knex("ledger_entry").delete()).rejects.toThrow(/refused/)
    await knex("ledger_entry").insert({ id: "lentry_forged", producer_id: b, period, kind: "sale", amount: 5_000, source_kind: "parcel", source_id: "forged", deal: `order:${id}`, reference: codes.both, happened_at: new Date(), by_id: "x", by_name: "x" })
    expect((await post("settlements/check")).data.check.differences).toEqual([{ what: "order", reference: codes.both, producer_id: b, kind: "sale", should: 130_200, is: 135_200 }])
    expect((await get<{ check: { differences: object[] } }>("settlements/overview")).check.differences).toHaveLength(1)
  })

  it("pays to checked accounts only; a transfer that failed is paid on the next list, one that came back is owed again", async () => {
    const issued = await issue()
    const due = (id: string) => issued.find(({ producer }) => producer.id === id)!.closing
    expect((await post("pay-lists")).data.code).toBe("nothing_to_pay")
    const portal = await bank(small.producer.id, "0011 2233 4455")
    expect(portal.bank_account).toMatchObject({ state: "waiting", number_masked: "••••4455", account_holder: "NGUYEN THI LAN" })
    await bank(b, "998877665544", "refuse")

    const first = await post("pay-lists")
    expect(first.data.left_out).toMatchObject([{ producer: { id: b }, amount: due(b) }])
    const list = async (id: string) => (await get<PayListResponse>(`pay-lists/${id}`)).pay_list
    const one = await list(first.data.pay_list.id)
    expect(one.lines).toMatchObject([{ amount: due(small.producer.id), account_number: "001122334455", state: "listed", verbs: ["send", "fail"] }])
    expect(one.lines[0]!.vietqr).toContain(one.lines[0]!.reference)
    expect((await post("pay-lists")).data.code).toBe("nothing_to_pay")
    await post(`pay-lists/${one.id}/send`)
    expect((await post(`payouts/${one.lines[0]!.id}/fail`)).data.code).toBe("wrong_step")
    expect((await post(`payouts/${one.lines[0]!.id}/fail`, { reason: "Sai tên người nhận" })).data.pay_list.lines[0].state).toBe("failed")
    expect((await account(small.producer.id)).balance).toBe(due(small.producer.id))

    await bank(b, "998877665544")
    const second = await list((await post("pay-lists")).data.pay_list.id)
    expect(second.lines.map(({ amount }) => amount).sort()).toEqual([due(small.producer.id), due(b)].sort())
    await post(`pay-lists/${second.id}/send`)
    const [left, right] = await Promise.all([post(`payouts/${second.lines[0]!.id}/pay`), post(`payouts/${second.lines[0]!.id}/pay`)])
    expect([left.status, right.status].sort()).toEqual([200, 400])
    await post(`pay-lists/${second.id}/pay`)
    for (const id of [small.producer.id, b]) expect(await account(id)).toMatchObject({ balance: 0, payable: 0, on_the_way: 0 })

    const back = second.lines.find(({ producer }) => producer.id === b)!
    await post(`payouts/${back.id}/reverse`, { reason: "Tài khoản đã đóng" })
    expect(await account(b)).toMatchObject({ balance: due(b), payable: due(b) })
    const sheet = await shop.api.get(`/admin/ocop/pay-lists/${second.id}/sheet`, { headers: trade, responseType: "arraybuffer" })
    expect((await readTable(Buffer.from(sheet.data), "x.xlsx")).rows).toMatchObject([{ "Số tài khoản thụ hưởng": "001122334455", "Số tiền (VND)": String(due(small.producer.id)) }])
    expect((await shop.api.get(`/admin/ocop/pay-lists/${second.id}/pdf`, { headers: trade })).status).toBe(200)
  })

  it("never leaves a refunded sale paid: given back after the statement it is not paid, after payment it is owed by the producer", async () => {
    const issued = await issue()
    const a = issued.find(({ producer }) => producer.id === small.producer.id)!
    await bank(small.producer.id, "001122334455")
    await refund(codes.both!, 418_500 + 130_200 + 10_000)
    expect(await account(small.producer.id)).toMatchObject({ balance: 0, payable: 0, sums: { sale: 418_500, refund: -418_500, fee: 0 } })
    expect((await post("pay-lists")).data.code).toBe("nothing_to_pay")

    // The other household has sold another order besides, and is paid; then that goes back, too.
    await bank(b, "998877665544")
    const { data } = await post("pay-lists")
    await post(`pay-lists/${data.pay_list.id}/send`)
    await post(`pay-lists/${data.pay_list.id}/pay`)
    expect((await account(b)).balance).toBe(0)
    await refund(codes.alone!, 430_000)
    expect((await account(b)).balance).toBe(-(420_000 - 24_000 + 10_000))
    expect((await post("settlements/check")).data.check.differences).toEqual([])

    turnClock(`${nextPeriod(nextPeriod(period))}-02T09:00:00+07:00`)
    const next = (await post("statements", { period: nextPeriod(period) })).data.issued as StatementView[]
    const mine = next.find(({ producer }) => producer.id === small.producer.id)!
    expect(mine).toMatchObject({ opening: a.closing, closing: 0 })
    expect(next.find(({ producer }) => producer.id === b)!.closing).toBe(-406_000)
  })

  it("compares a carrier's sheet with the orders, books what fits once, and shows where the rest of the cash is", async () => {
    const code = (await order(anOrder(small))).data.order.code
    const over = (await order(anOrder(small))).data.order.code
    await deliver(code)
    await deliver(over)
    const cash = (query = "") => get<CashOrderListResponse>(`cash-on-delivery${query}`)
    expect((await cash("?with=unreported")).orders.map((each) => each.code).sort()).toEqual([code, over].sort())

    const content = Buffer.from(`Mã đơn;Số tiền\n${code};235.000\n${over};300.000\n${codes.both};1.000\nVQ2611999999;50.000\n`).toString("base64")
    const sheet = await post("cash-remittances", { carrier: "Bưu điện Vũ Quang", filename: "bang-ke.csv", content })
    expect(sheet.data.remittance).toMatchObject({ state: "read", total: 586_000, booked: 470_000, difference: 116_000, lines: [{ verdict: "exact", delivered: true }, { verdict: "over", booked: 235_000 }, { verdict: "repeated", booked: 0 }, { verdict: "unknown", delivered: false }] })
    expect((await cash("?with=shop")).orders.map((each) => each.code)).not.toContain(code)
    expect((await post("cash-remittances", { carrier: "Bưu điện Vũ Quang", filename: "lai.csv", content })).data.code).toBe("file_known")

    const path = `cash-remittances/${sheet.data.remittance.id}/book`
    const answers = await Promise.all([post(path), post(path)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(answers.find(({ status }) => status === 200)!.data.remittance).toMatchObject({ state: "booked", booked: 470_000, difference: 116_000 })
    // Half of an order that nobody has noted as delivered: it stays half after it was booked, and says so.
    const late = (await order(anOrder(small))).data.order.code
    const half = await post("cash-remittances", { carrier: "Bưu điện Vũ Quang", filename: "nua.csv", content: Buffer.from(`Mã đơn;Số tiền\n${late};100.000\n`).toString("base64") })
    const short = { verdict: "short", amount: 100_000, open: 235_000, booked: 100_000, delivered: false }
    expect(half.data.remittance.lines).toMatchObject([short])
    expect((await post(`cash-remittances/${half.data.remittance.id}/book`)).data.remittance.lines).toMatchObject([short])
    const { orders, sums } = await cash("?with=shop")
    expect(orders.filter((each) => [code, over].includes(each.code)).map(({ remitted, held }) => [remitted, held])).toEqual([[235_000, 0], [235_000, 0]])
    expect(sums.carrier + sums.unreported).toBe(0)
    expect((await shop.api.post("/admin/ocop/cash-remittances", { carrier: "x y", filename: "x.csv", content }, { headers: await shop.staff("leader") })).status).toBe(403)
  })

  it("takes counter sales and their returns once, undoes what a later step could not finish, and takes corrections that name what they correct", async () => {
    const sale = { source_kind: "counter_sale" as const, source_id: "sale_1", channel: "counter" as const, sold_at: new Date().toISOString(), reference: "VQ01-000001", parts: [{ producer_id: b, goods: [{ title: "Giò me", quantity: 2, amount: 280_000 }] }] }
    const before = (await account(b)).balance
    expect((await postSaleWorkflow(shop.container()).run({ input: sale })).result).toHaveLength(2)
    expect((await postSaleWorkflow(shop.container()).run({ input: sale })).result).toEqual([])
    expect((await account(b)).balance).toBe(before + 252_000)
    const back = { source_kind: "counter_return" as const, source_id: "return_1", of: { source_kind: "counter_sale" as const, source_id: "sale_1" }, returned_at: new Date().toISOString(), reference: "VQ01-000001", parts: [{ producer_id: b, goods: [{ title: "Giò me", quantity: 1, amount: 140_000 }] }] }
    await postReturnWorkflow(shop.container()).run({ input: back })
    await postReturnWorkflow(shop.container()).run({ input: back })
    expect((await account(b)).balance).toBe(before + 126_000)
    await expect(postReturnWorkflow(shop.container()).run({ input: { ...back, source_id: "return_2", parts: [{ producer_id: b, goods: [{ title: "Giò me", quantity: 2, amount: 280_000 }] }] } })).rejects.toThrow(/nhiều hơn/)

    // A sale whose own workflow fails after it was posted leaves nothing owed, and can be posted when it is tried again.
    const failing = (times: { left: number }) =>
      createWorkflow(`sell-and-fail-${times.left}`, (input: PostSaleInput) => {
        postSaleStep(input)
        createStep(`fail-${times.left}`, async () => {
          if (times.left > 0) throw new Error("the drawer is stuck")
          return new StepResponse(null)
        })()
        return new WorkflowResponse(input)
      })
    const other = { ...sale, source_id: "sale_2", reference: "VQ01-000002" }
    await expect(failing({ left: 1 })(shop.container()).run({ input: other })).rejects.toThrow()
    expect((await account(b)).balance).toBe(before + 126_000)
    await failing({ left: 0 })(shop.container()).run({ input: other })
    expect((await account(b)).balance).toBe(before + 126_000 + 252_000)

    const { entries } = await get<{ entries: { id: string; kind: string }[] }>(`ledger-entries?producer_id=${b}&q=VQ01-000001`)
    const wrong = entries.find(({ kind }) => kind === "sale")!
    const correction = { producer_id: b, kind: "correction", amount: -1_000, reason: "Thu ngân bấm thừa 1.000 ₫", corrects: wrong.id }
    expect((await post("ledger-entries", { ...correction, corrects: undefined })).data.code).toBe("corrects_nothing")
    const keyed = () => shop.api.post("/admin/ocop/ledger-entries", correction, { headers: { ...trade, "idempotency-key": "correction-0001" } })
    expect([(await keyed()).status, (await keyed()).status]).toEqual([201, 201])
    expect((await account(b)).balance).toBe(before + 377_000)
  })

  it("is nobody's business but the trade office's, who signs, and one's own", async () => {
    const [office, leader] = [await shop.staff("coordination_office"), await shop.staff("leader")]
    await bank(b, "998877665544")
    expect((await shop.api.get("/admin/ocop/settlements", { headers: office })).status).toBe(403)
    const read = await get<AccountListResponse>("settlements?q=gio me", leader)
    expect(read.accounts).toMatchObject([{ id: b, bank: "accepted" }])
    expect((await get<AccountResponse>(`settlements/${b}`, leader)).account.bank_account).toMatchObject({ account_number: null, number_masked: "••••5544" })
    for (const path of ["statements", "pay-lists", "settlements/check"]) expect((await post(path, { period }, leader)).status).toBe(403)
    const plain = await shop.member(b)
    expect((await shop.api.post("/producer/bank-account", { bank_bin: "970436", account_number: "12345678", account_holder: "X Y Z" }, { headers: plain })).status).toBe(403)
    const mine = (await shop.api.get("/producer/settlement", { headers: members[b]! })).data as PortalSettlementResponse
    expect(mine.entries.every(({ producer }) => producer.id === b)).toBe(true)
    expect(mine.balance).toBe(Object.values(mine.sums).reduce((sum, amount) => sum + amount, 0))
    expect(JSON.stringify(mine)).not.toContain("998877665544")
  })
})
