import type { DeliveryZoneListResponse, TryDeliveryResponse } from "@ocop/checkout/http"
import { shopSuite } from "@ocop/test-kit"

import { anOrder, buyer, HA_NOI, MAI_HOA, openSmallShop, type SmallShop } from "./small-shop"

/** What the office says of delivery, and what a buyer reads of it. */
shopSuite({}, (shop) => {
  let small: SmallShop
  let trade: Record<string, string> = {}
  const { order, quote } = buyer(shop)
  const PATH = "/admin/ocop/delivery-zones"
  const list = async (): Promise<DeliveryZoneListResponse> => (await shop.api.get(PATH, { headers: trade })).data
  const declare = (body: object, headers = trade) => shop.api.post(PATH, body, { headers })
  const end = (id: string) => shop.api.post(`${PATH}/${id}/end`, {}, { headers: trade })
  const tries = async (body: object): Promise<TryDeliveryResponse> => (await shop.api.post(`${PATH}/try`, body, { headers: trade })).data
  const country = { scope: "country", name: "Giao toàn quốc", name_en: "Anywhere in Vietnam", lead_days_min: 2, lead_days_max: 4, order_by: null, rates: [{ up_to_g: 6_000, price: 48_000 }, { up_to_g: 20_000, price: 99_000 }] }
  const toHaNoi = () => ({ items: [{ variant_id: small.variants.cam, quantity: 1 }], delivery: { method: "zone" as const, address: HA_NOI } })
  const today = { code: "18322", valid_from: "2025-07-01" }
  const hoanKiem = { code: "00070", valid_from: "2025-07-01" }

  beforeAll(async () => {
    small = await openSmallShop(shop.container())
    trade = await shop.staff("trade_office")
  })

  it("takes the place of the zone in force: buyers pay and wait by the new one, the old one stays on record, orders keep what they agreed", async () => {
    const placed = await order(anOrder(small, { delivery: { method: "zone", address: { ...HA_NOI, line1: "12 Lý Thái Tổ" } } }))
    expect([placed.status, placed.data.order.delivery_cost]).toEqual([201, 40_000])
    const before = (await list()).zones.find(({ scope }) => scope === "country")!

    const { status, data } = await declare({ ...country, replaces: before.id })
    expect([status, data.zone.rates, data.zone.valid_to]).toEqual([201, country.rates, null])
    const after = await list()
    expect([after.origin, after.pickup_points]).toEqual([today, 1])
    expect(after.zones.filter(({ scope }) => scope === "country").map(({ id }) => id)).toEqual([data.zone.id])
    expect(after.earlier).toMatchObject([{ id: before.id, rates: before.rates, valid_to: data.zone.valid_from }])
    expect((await quote(toHaNoi())).data.quote).toMatchObject({ delivery_cost: 48_000, orderable: true })
    const kept = await shop.api.post(`/store/ocop/orders/${placed.data.order.code}/lookup`, { phone: "0912345678" }, { headers: shop.store() })
    expect(kept.data.order.delivery_cost).toBe(40_000)
  })

  it("is written by one officer at a time: who saw another zone in force is told, and nothing changes", async () => {
    const before = (await list()).zones.find(({ scope }) => scope === "country")!
    const answers = await Promise.all([declare({ ...country, replaces: before.id }), declare({ ...country, name: "Giao xa", replaces: before.id })])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
    expect(answers.find(({ status }) => status === 400)!.data).toMatchObject({ code: "zone_changed", message: expect.stringContaining("Người khác vừa đổi") })

    expect((await declare({ ...country, replaces: null })).data.code).toBe("zone_changed")
    expect((await end(before.id)).data.code).toBe("zone_changed")
    expect((await list()).zones.filter(({ scope }) => scope === "country")).toHaveLength(1)
  })

  it("ends: the next wider one serves, and with none left nobody can order a delivery", async () => {
    const { zones } = await list()
    const near = { ...toHaNoi(), delivery: { method: "zone" as const, address: MAI_HOA } }
    expect((await quote(near)).data.quote.delivery_cost).toBe(10_000)
    for (const [scope, cost] of [["commune", 25_000], ["province", 40_000]] as const) {
      expect((await end(zones.find((zone) => zone.scope === scope)!.id)).status).toBe(200)
      expect((await quote(near)).data.quote.delivery_cost).toBe(cost)
    }
    await end(zones.find(({ scope }) => scope === "country")!.id)
    expect((await quote(near)).data.quote).toMatchObject({ orderable: false, delivery: null })
    expect((await list()).zones.map(({ scope }) => scope)).toEqual(["pickup"])
  })

  it("can be tried before it holds, with the answer a buyer would read", async () => {
    expect(await tries({ from: today, to: hoanKiem, weight_g: 12_000 })).toMatchObject({ scope: "country", answer: { cost: 90_000, name: { vi: "Giao toàn quốc" }, refused: null } })
    expect(await tries({ from: today, to: hoanKiem, weight_g: 12_000, draft: country })).toMatchObject({ answer: { cost: 99_000 } })
    expect((await tries({ from: today, to: hoanKiem, weight_g: 20_001, draft: country })).answer!.refused!.vi).toContain("nặng quá 20 kg")
    expect((await tries({ from: today, to: hoanKiem, weight_g: 500, keeps_days: 4, draft: country })).answer!.refused).toMatchObject({ vi: expect.stringContaining("chỉ giữ được 4 ngày"), en: expect.stringContaining("keeps for 4 days") })
    expect(await tries({ from: today, to: today, weight_g: 1_000 })).toMatchObject({ scope: "commune", answer: { cost: 10_000 } })
    expect((await list()).zones.find(({ scope }) => scope === "country")).toMatchObject({ lead_days_max: 5 })
  })

  it("is refused in words when it makes no sense, and to everybody who does not sell", async () => {
    const wrong = await declare({ ...country, name: " ", lead_days_max: 1, rates: [{ up_to_g: 5_000, price: 9_000 }, { up_to_g: 4_000, price: 12_000 }], replaces: null })
    expect(wrong.status).toBe(400)
    for (const words of ["Hãy ghi tên khách đọc", "Chậm nhất không thể sớm hơn", "Mức này phải nặng hơn"]) expect(wrong.data.message).toContain(words)
    expect((await shop.api.post(`${PATH}/try`, { from: { code: "99999", valid_from: "2025-07-01" }, to: hoanKiem, weight_g: 1 }, { headers: trade })).data.code).toBe("commune_unknown")
    expect((await shop.api.post(`${PATH}/dzone_nobody/end`, {}, { headers: trade })).data.message).toBe("Không có vùng giao này. Hãy tải lại trang.")
    const office = await shop.staff("coordination_office")
    expect([(await shop.api.get(PATH, { headers: office })).status, (await declare({ ...country, replaces: null }, office)).status]).toEqual([403, 403])
  })
})
