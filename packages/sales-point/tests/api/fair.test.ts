import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { checkBooks, finishFairSteps } from "@ocop/sales-point/workflows"
import { moveOverCounter } from "@ocop/traceability/workflows"
import { shopSuite, turnClock } from "@ocop/test-kit"
import type { FairResponse, FairView, OwnFairListResponse } from "../../src/http"
import type { TransferView } from "../../src/http-goods"

const DAY_MS = 86_400_000
const BY = { role: "seller", id: "seller_1", name: "Chị Hoa" }
const dayOf = (days: number) => new Date(Date.now() + days * DAY_MS + 7 * 3_600_000).toISOString().slice(0, 10)
const clockAt = (days: number) => turnClock(`${dayOf(days)}T09:00:00+07:00`)

shopSuite({ demo: true }, (shop) => {
  let office: Record<string, string>
  let honey: { producer: string; variant: string; product: string }
  const post = (path: string, body: object = {}, headers = office) => shop.api.post(path, body, { headers })
  const get = (path: string, headers = office) => shop.api.get(path, { headers })
  const fairs = "/admin/ocop/fairs"

  beforeAll(async () => {
    office = await shop.staff("trade_office")
    const { data } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product", fields: ["id", "variants.id", "producer.id"], filters: { handle: "hop-qua-mat-ong-3-vi" } })
    const [found] = data as unknown as { id: string; variants: { id: string }[]; producer: { id: string } }[]
    honey = { producer: found!.producer.id, variant: found!.variants[0]!.id, product: found!.id }
  })

  const plan = async (handle = "hoi-thu", more = {}) => {
    const { status, data } = await post(fairs, {
      handle, name: "Hội thử", about: null, place: "Sân vận động", commune_code: "18313", commune_valid_from: "2025-07-01",
      first_day: dayOf(20), last_day: dayOf(22), answers_by: dayOf(10), opens_at: "08:00", closes_at: "20:00", ...more,
    })
    expect([status, data.message]).toEqual([201, undefined])
    return (data as FairResponse).fair
  }
  const step = (id: string, verb: string) => post(`${fairs}/${id}/${verb}`, { reason: "Theo kế hoạch" })
  const ownAnswer = async (id: string, body: object) => post(`/producer/fairs/${id}/answer`, body, await shop.member(honey.producer))
  const readyFair = async (quantity = 5): Promise<FairView> => {
    const { id } = await plan()
    const { data: withBooth } = await post(`${fairs}/${id}/booths`, { number: "A1", size: 9 })
    const booth = (withBooth as FairResponse).fair.booth_list[0]!
    await post(`${fairs}/${id}/invitations`, { producer_ids: [honey.producer], booth_id: booth.id })
    await step(id, "invite")
    expect((await ownAnswer(id, { coming: true, lines: [{ variant_id: honey.variant, quantity }] })).status).toBe(200)
    const { status, data } = await step(id, "confirm")
    expect([status, data.message]).toEqual([200, undefined])
    return (data as FairResponse).fair
  }
  const receive = async (id: string) => {
    await post(`/admin/ocop/transfers/${id}/ready`)
    await post(`/admin/ocop/transfers/${id}/dispatch`)
    const { lines } = (await get(`/admin/ocop/transfers/${id}`)).data.transfer as TransferView
    return post(`/admin/ocop/transfers/${id}/receive`, { counts: lines.map(({ id, quantity }) => ({ line_id: id, counted: quantity })) })
  }
  const transfersTo = async (point_id: string) => (await get(`/admin/ocop/transfers?point_id=${point_id}&limit=50`)).data.transfers as TransferView[]

  it("goes from the plan to the end: invited, answered, sent, sold, counted, and never closed over goods that still lie there", async () => {
    const fair = await readyFair(5)
    const point = fair.booth_list[0]!.sales_point
    expect([fair.status, point.status]).toEqual(["confirmed", "approved"])
    expect((await get("/admin/ocop/supply-wishes")).data.supply_wishes).toContainEqual(expect.objectContaining({ outlet_id: point.id, quantity: 5, because: "fair" }))

    const pressed = await Promise.all([1, 2, 3].map(() => post(`${fairs}/${fair.id}/transfers`)))
    expect(pressed.map(({ data }) => data.drafted).sort()).toEqual([0, 0, 1])
    const [transfer] = await transfersTo(point.id)
    expect((await receive(transfer!.id)).data.transfer.status).toBe("received")
    expect((await step(fair.id, "start")).data.message).toMatch(/Chưa tới ngày khai mạc.*chưa ký quy chế/)

    clockAt(20)
    await post(`/admin/ocop/sales-points/${point.id}/sign`)
    expect((await step(fair.id, "start")).data.fair).toMatchObject({ status: "running", booth_list: [{ on_hand: 5, sales_point: { status: "open" } }] })
    const [lot] = (await get(`/admin/ocop/sales-points/${point.id}/book`)).data.rows
    const { data } = await shop.container().resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["stock_location.id"], filters: { id: point.id } })
    const { id: stock_location_id } = (data[0] as { stock_location: { id: string } }).stock_location
    await moveOverCounter(shop.container(), { moves: [{ source: "sale:fair-test:1", kind: "sale", lot_id: lot.lot_id, stock_location_id, quantity: 2, at: new Date(`${dayOf(20)}T03:00:00Z`) }], by: BY })
    expect((await step(fair.id, "count")).data.fair.booth_list[0].sales_point.status).toBe("suspended")

    const early = await step(fair.id, "close")
    expect([early.status, early.data.message]).toEqual([400, expect.stringMatching(/gian A1 còn 3 hộp/)])
    const back = await post("/admin/ocop/transfers", { from: { point_id: point.id }, to: { producer_id: honey.producer }, lines: [{ lot_id: lot.lot_id, quantity: 2 }] })
    await receive(back.data.transfer.id)
    await post(`/admin/ocop/sales-points/${point.id}/losses`, { lot_id: lot.lot_id, quantity: 1, reason: "Vỡ khi dọn gian", key: "fair-test" })
    const { data: closed } = (await step(fair.id, "close")) as { data: FairResponse }

    expect(closed.fair).toMatchObject({ status: "closed", verbs: [], result: [{ booth: "A1", brought: 5, sold: 2, returned: 2, lost: 1, on_hand: 0 }] })
    expect(closed.fair.booth_list[0]!.sales_point.status).toBe("closed")
    expect(await checkBooks(shop.container())).toEqual([])
  })

  it("asks producers only for what has a star until the last day, takes their last word, and keeps the earlier ones", async () => {
    const { id } = await plan()
    await post(`${fairs}/${id}/booths`, { number: "1" })
    await post(`${fairs}/${id}/invitations`, { producer_ids: [honey.producer] })
    const member = await shop.member(honey.producer)
    expect(((await get("/producer/fairs", member)).data as OwnFairListResponse).fairs.some((fair) => fair.id === id)).toBe(false)
    await step(id, "invite")
    const own = ((await get("/producer/fairs", member)).data as OwnFairListResponse).fairs.find((fair) => fair.id === id)!
    expect(own).toMatchObject({ open: true, answer: null, offered: [expect.objectContaining({ variant_id: honey.variant, star: 4 })] })

    const sorry = await ownAnswer(id, { coming: false, reason: "" })
    expect([sorry.status, sorry.data.message]).toEqual([400, expect.stringMatching(/vì sao/)])
    await ownAnswer(id, { coming: false, reason: "Chưa đủ người đi" })
    await ownAnswer(id, { coming: true, lines: [{ variant_id: honey.variant, quantity: 8 }] })
    await ownAnswer(id, { coming: true, lines: [{ variant_id: honey.variant, quantity: 8 }] })
    const { data } = (await get(`${fairs}/${id}`)) as { data: FairResponse }
    expect(data.fair.invitations).toEqual([expect.objectContaining({ changed: 1, answer: expect.objectContaining({ coming: true, by_office: false, lines: [expect.objectContaining({ quantity: 8, sent: 0 })] }) })])
    expect(data.fair.objections.confirm).toEqual([expect.stringMatching(/chưa có gian/)])

    clockAt(11)
    expect((await ownAnswer(id, { coming: false, reason: "Đổi ý" })).data.message).toMatch(/Hạn trả lời/)
    const path = `${fairs}/${id}/invitations/${data.fair.invitations[0]!.id}`
    const changed = await post(`${path}/answer`, { coming: true, reason: "Báo qua điện thoại: còn sáu hộp", lines: [{ variant_id: honey.variant, quantity: 6 }] })
    expect(changed.data.fair.invitations[0]).toMatchObject({ changed: 2, answer: { by_office: true, lines: [{ quantity: 6 }] } })
    const goods = shop.container().resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    const [listing] = await goods.listProductListings({ product_id: honey.product })
    await goods.updateProductListings({ id: listing!.id, showcase: true })
    const later = ((await get("/producer/fairs", member)).data as OwnFairListResponse).fairs.find((fair) => fair.id === id)!
    expect([later.offered, later.answer!.lines], "what is not for sale any more keeps its name in the answer").toEqual([[], [expect.objectContaining({ title: own.offered[0]!.title, quantity: 6 })]])
    await expect(shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("update fair_answer set coming = false")).rejects.toThrow(/is refused/)
    await expect(shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("update fair set status = 'closed' where status <> 'closed'")).rejects.toThrow(/follows its steps/)
  })

  it("shows visitors a fair once it is certain, and shows a manager their own booth without what the fair costs", async () => {
    const fair = await readyFair(3)
    await post(`${fairs}/${fair.id}/costs`, { title: "Thuê gian", planned: 1_000_000 })
    const { data: page } = await shop.api.get(`/store/ocop/fairs/${fair.handle}`, { headers: await shop.store() })
    expect(page.fair).toMatchObject({ status: "confirmed", commune: { name: expect.any(String) }, booths: [{ number: "A1", point_handle: null, producers: [{ name: expect.any(String) }], products: [expect.objectContaining({ id: honey.product, star: expect.objectContaining({ star: 4 }) })] }] })
    expect((await shop.api.get("/store/ocop/fairs/phien-cho-qua-que", { headers: await shop.store() })).status).toBe(404)

    const manager = await shop.staff("sales_point_manager", { points: [fair.booth_list[0]!.sales_point.id] })
    const { data: mine } = await get(`${fairs}/${fair.id}`, manager)
    expect(mine.fair).toMatchObject({ costs: [], verbs: [], booth_list: [{ number: "A1" }] })
    const { data: others } = await get(fairs, await shop.staff("sales_point_manager", { points: ["spoint_none"] }))
    expect(others.count).toBe(0)
    expect((await post(`${fairs}/${fair.id}/cancel`, { reason: "x" }, manager)).status).toBe(403)

    for (const paper of ["sheet", "labels"]) {
      const { status, data, headers } = await shop.api.get(`${fairs}/${fair.id}/booths/${fair.booth_list[0]!.id}/${paper}`, { headers: office, responseType: "arraybuffer" })
      expect([status, headers["content-type"], Buffer.from(data).subarray(0, 5).toString()]).toEqual([200, "application/pdf", "%PDF-"])
    }
    expect((await step(fair.id, "cancel")).data.fair).toMatchObject({ status: "cancelled", booth_list: [{ sales_point: { status: "closed" } }] })
    expect((await get("/admin/ocop/supply-wishes")).data.supply_wishes.filter(({ outlet_id, withdrawn }: { outlet_id: string; withdrawn: object | null }) => outlet_id === fair.booth_list[0]!.sales_point.id && !withdrawn)).toEqual([])
  })

  it("is carried on with when the process dies between the fair's step and its booths', whatever the step", async () => {
    const { id } = await plan()
    const { data: withBooth } = await post(`${fairs}/${id}/booths`, { number: "A1" })
    await post(`${fairs}/${id}/booths`, { number: "A2" })
    await post(`${fairs}/${id}/invitations`, { producer_ids: [honey.producer], booth_id: (withBooth as FairResponse).fair.booth_list[0]!.id })
    await step(id, "invite")
    await ownAnswer(id, { coming: true, lines: [{ variant_id: honey.variant, quantity: 1 }] })
    const points = shop.container().resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    const stands = async () => ((await get(`${fairs}/${id}`)).data as FairResponse).fair
    const boothsOf = (fair: FairView) => fair.booth_list.map(({ sales_point }) => sales_point.status)
    const dies = async (verb: string) => {
      const dead = vi.spyOn(points, "takeStep").mockRejectedValueOnce(new Error("killed"))
      expect((await step(id, verb)).status).toBe(500)
      dead.mockRestore()
    }
    const expected = [["confirm", "confirmed", "approved"], ["start", "running", "open"], ["count", "counting", "suspended"], ["close", "closed", "closed"]] as const
    for (const [hour, [verb, status, booth]] of expected.entries()) {
      turnClock(`${dayOf(20)}T0${6 + hour}:00:00+07:00`)
      if (verb === "start") for (const { sales_point } of (await stands()).booth_list) await post(`/admin/ocop/sales-points/${sales_point.id}/sign`)
      await dies(verb)
      expect((await stands()).status).toBe(status)
      // The shop's own job may have been there before us: it does the same.
      await finishFairSteps(shop.container())
      const after = await stands()
      expect([after.status, ...boothsOf(after)]).toEqual([status, booth, booth])
      expect(await finishFairSteps(shop.container())).toEqual([])
      if (verb === "confirm") expect((await get("/admin/ocop/supply-wishes")).data.supply_wishes.filter(({ outlet_id }: { outlet_id: string }) => outlet_id === after.booth_list[0]!.sales_point.id)).toHaveLength(1)
      // A booth that somebody shuts for a reason of its own stays shut.
      if (verb === "start") {
        await post(`/admin/ocop/sales-points/${after.booth_list[1]!.sales_point.id}/suspend`, { reason: "Mất điện" })
        await finishFairSteps(shop.container())
        expect(boothsOf(await stands())).toEqual(["open", "suspended"])
        await post(`/admin/ocop/sales-points/${after.booth_list[1]!.sales_point.id}/open`, { reason: "Có điện lại" })
      }
    }
    const { data } = await get(`/admin/ocop/sales-points/${(await stands()).booth_list[0]!.sales_point.id}`)
    expect(data.sales_point.steps[0]).toMatchObject({ to: "closed", reason: "Hội thử: Theo kế hoạch" })
  })

  it("takes its booths, and what they are to have, along when its days change", async () => {
    const fair = await readyFair(4)
    const point = fair.booth_list[0]!.sales_point.id
    await post(`${fairs}/${fair.id}`, { first_day: dayOf(24), last_day: dayOf(25), opens_at: "09:00", place: "Bến thuyền" })
    const { data } = await get(`/admin/ocop/sales-points/${point}`)
    expect(data.sales_point).toMatchObject({ address: "Bến thuyền", hours: { exceptions: [24, 25].map((day) => ({ on: dayOf(day), spans: [{ from: "09:00", to: "20:00" }] })) } })
    expect((await get("/admin/ocop/supply-wishes")).data.supply_wishes).toContainEqual(expect.objectContaining({ outlet_id: point, first_day: dayOf(24), last_day: dayOf(25) }))
  })

  it("sends what was promised once, whether its own button drafts it, an accepted plan of supply, or both", async () => {
    const fair = await readyFair(5)
    const point = fair.booth_list[0]!.sales_point.id
    const boxes = async () => (await transfersTo(point)).reduce((sum, transfer) => sum + transfer.boxes, 0)
    const planned = async () => {
      const { status, data } = await post("/admin/ocop/supply-plans", { title: "Cho hội chợ", starts: dayOf(20), rules: { commune_minimum_percent: 0, fair_share_percent: 0, certified_first: true } })
      expect([status, data.message]).toEqual([201, undefined])
      await post(`/admin/ocop/supply-plans/${data.supply_plan.id}/lines`, { lines: [{ producer_id: honey.producer, variant_id: honey.variant, outlet_id: point, fortnight: 0, quantity: 3 }] })
      await post(`/admin/ocop/supply-plans/${data.supply_plan.id}/accept`)
      return post(`/admin/ocop/supply-plans/${data.supply_plan.id}/transfers`, { fortnight: 0 })
    }
    expect((await planned()).status).toBe(201)
    expect(await boxes()).toBe(3)
    await post(`${fairs}/${fair.id}/transfers`)
    expect(await boxes()).toBe(5)

    const { data } = await planned()
    expect(await boxes()).toBe(5)
    const { data: ofHoney } = await get(`/admin/ocop/supply-plans/${data.supply_plan.id}/products/${honey.variant}`)
    expect(ofHoney.supply_plan_product.lines.find((line: { outlet_id: string }) => line.outlet_id === point)).toMatchObject({ quantity: 3, transfer_id: expect.any(String) })
  })

  it("adds a booth once though two press at once, and again after it was taken away", async () => {
    const { id } = await plan()
    const pressed = await Promise.all([1, 2].map(() => post(`${fairs}/${id}/booths`, { number: "A 1" })))
    expect(pressed.map(({ status }) => status).sort()).toEqual([201, 400])
    const [booth] = ((await get(`${fairs}/${id}`)).data as FairResponse).fair.booth_list
    expect((await post(`${fairs}/${id}/booths/${booth!.id}/remove`)).data.fair.booth_list).toEqual([])
    expect((await post(`${fairs}/${id}/booths`, { number: "A 1" })).data.fair.booth_list).toEqual([expect.objectContaining({ number: "A 1" })])
  })

  it("keeps a checklist, costs and who stands where, and refuses what makes no sense in words", async () => {
    const { id, tasks } = await plan()
    expect(tasks.map(({ title }) => title)).toContain("Phân người trực gian")
    const { data: ticked } = await post(`${fairs}/${id}/tasks/${tasks[0]!.id}`, { done: true })
    expect(ticked.fair.tasks[0]).toMatchObject({ done_at: expect.any(String), done_by: expect.any(String) })
    const { data: costed } = await post(`${fairs}/${id}/costs`, { title: "Thuê gian", planned: 2_000_000 })
    expect((await post(`${fairs}/${id}/costs/${costed.fair.costs[0].id}`, { actual: 1_800_000 })).data.fair.costs).toEqual([expect.objectContaining({ planned: 2_000_000, actual: 1_800_000 })])
    const { data: booths } = await post(`${fairs}/${id}/booths`, { number: "B2" })
    const shift = { booth_id: booths.fair.booth_list[0].id, on: dayOf(20), from: "08:00", to: "12:00", name: "Chị Hoa" }
    expect((await post(`${fairs}/${id}/shifts`, shift)).data.fair.shifts).toHaveLength(1)

    const refusals: [string, object, RegExp][] = [
      [`${fairs}/${id}/shifts`, { ...shift, on: dayOf(40) }, /Ngày trực phải từ/],
      [`${fairs}/${id}/shifts`, { ...shift, to: "07:00" }, /Giờ hết ca/],
      [`${fairs}/${id}/costs`, { title: "Điện", planned: -1 }, /số nguyên đồng/],
      [`${fairs}/${id}/booths`, { number: "B2" }, /Đã có gian B2/],
      [`${fairs}/${id}/booths`, { number: " " }, /hãy ghi mấy chữ/],
      [`${fairs}/${id}/invite`, { reason: "Gửi" }, /Chưa chọn chủ thể/],
      [`${fairs}/${id}/start`, { reason: "Mở" }, /Bây giờ có thể: gửi lời mời, hủy hội chợ/],
      [`${fairs}/${id}/transfers`, {}, /Chốt danh sách/],
      [fairs, { handle: "hoi-thu", name: "Hội thử", about: null, place: "Sân", commune_code: "18313", commune_valid_from: "2025-07-01", first_day: dayOf(5), last_day: dayOf(2), answers_by: dayOf(1), opens_at: "08:00", closes_at: "20:00" }, /Ngày bế mạc/],
    ]
    for (const [path, body, message] of refusals) expect([path, (await post(path, body)).data.message]).toEqual([path, expect.stringMatching(message)])
  })
})
