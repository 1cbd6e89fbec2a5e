import { shopSuite } from "@ocop/test-kit"

import { anOrder, buyer, HA_NOI, key, MAI_HOA, openSmallShop, stockOf, VU_QUANG, type SmallShop } from "./small-shop"

shopSuite({}, (shop) => {
  const { quote, order } = buyer(shop)
  let small: SmallShop
  beforeAll(async () => {
    small = await openSmallShop(shop.container())
  })

  it("prices a cart on the server, with what each delivery costs and when it comes", async () => {
    const { status, data } = await quote({ items: [{ variant_id: small.variants.cam, quantity: 2 }], delivery: { method: "zone", address: VU_QUANG } })

    expect(status).toBe(200)
    expect(data.quote).toMatchObject({ subtotal: 450_000, discount: 0, delivery_cost: 45_000, total: 495_000, currency: "VND", orderable: true, payment_methods: ["cod", "vietqr"] })
    expect(data.quote.lines[0]).toMatchObject({ title: "Cam chanh Sơn Thọ", unit: "hộp 5 kg", unit_price: 225_000, problem: null, available: 99, producer: { name: "HTX cam Sơn Thọ" } })
    expect(data.quote.delivery_options.map((option) => option.method)).toEqual(["zone", "pickup"])
    expect(data.quote.delivery!.from < data.quote.delivery!.to).toBe(true)
  })

  it("speaks English to who asks for it", async () => {
    const { data } = await quote({ items: [{ variant_id: small.variants.cam, quantity: 1 }], delivery: { method: "zone", address: VU_QUANG }, locale: "en" })

    expect(data.quote.delivery!.name).toBe("Within the province")
    expect(data.quote.lines[0]!.unit).toBe("5 kg box")
  })

  it("tells who packs in Vietnamese what was ordered in English", async () => {
    const { data } = await order({ ...anOrder(small), locale: "en" })
    const { data: found } = await shop.api.get(`/admin/orders?q=${data.order.code}&fields=id`, { headers: shop.admin() })

    const { data: packed } = await shop.api.get(`/admin/ocop/orders/${found.orders[0]!.id}/origins`, { headers: shop.admin() })

    expect(data.order.lines[0]!.unit).toBe("5 kg box")
    expect(packed.lines).toMatchObject([{ title: "Cam chanh Sơn Thọ", unit: "hộp 5 kg" }])
  })

  it("tells all zones while no address is known, and creates no cart", async () => {
    const { data } = await quote({ items: [{ variant_id: small.variants.cam, quantity: 1 }] })

    expect(data.quote.delivery_options.map((option) => option.cost)).toEqual([10_000, 25_000, 40_000, 0])
    expect(data.quote).toMatchObject({ orderable: false, delivery: null, total: 225_000 })
  })

  it("is cheaper to bring to the commune the goods come from", async () => {
    const { data } = await quote({ items: [{ variant_id: small.variants.cam, quantity: 1 }], delivery: { method: "zone", address: MAI_HOA } })

    expect(data.quote.delivery).toMatchObject({ name: "Giao trong xã", cost: 10_000 })
  })

  it("refuses to send far what would spoil on the way, says which and why, and offers pickup", async () => {
    const { data } = await quote({ items: [{ variant_id: small.variants.gio, quantity: 1 }], delivery: { method: "zone", address: HA_NOI } })

    expect(data.quote).toMatchObject({ orderable: false, delivery: null })
    expect(data.quote.lines[0]).toMatchObject({ problem: "cannot_reach" })
    expect(data.quote.lines[0]!.message).toContain("Giò me chỉ giữ được 5 ngày")
    expect(data.quote.delivery_options.find((option) => option.method === "pickup")).toMatchObject({ refused: null })
  })

  it("places a stock Medusa order with one call", async () => {
    const request = anOrder(small, { note: "Gọi trước khi giao" })
    const { data: asked } = await quote({ items: request.items, delivery: request.delivery })
    const { status, data } = await order({ ...request, quote_id: asked.quote.id, expected_total: asked.quote.total })

    expect(data).not.toHaveProperty("message")
    expect(status).toBe(201)
    expect(data.order).toMatchObject({ status: "placed", total: 235_000, subtotal: 225_000, delivery_cost: 10_000, cancelable: true, note: "Gọi trước khi giao", payment: { method: "cod", status: "due_on_delivery", due: 235_000, paid: 0 } })
    expect(data.order.code).toMatch(/^VQ\d{10}$/)
    expect(data.order.delivery.address).toBe("Thôn 2, xã Mai Hoa, tỉnh Hà Tĩnh")

    const { data: listed } = await shop.api.get(`/admin/orders?q=${data.order.code}&fields=*items,*shipping_methods,*payment_collections.payments,*customer,*sales_channel,+region_id,+custom_display_id`, { headers: shop.admin() })
    expect(listed.orders).toHaveLength(1)
    expect(listed.orders[0]).toMatchObject({
      custom_display_id: data.order.code,
      total: 235_000,
      payment_status: "authorized",
      fulfillment_status: "not_fulfilled",
      customer: { first_name: "Nguyễn Thị Lan", phone: "+84912345678" },
      shipping_methods: [{ name: "Giao trong xã", amount: 10_000 }],
      items: [{ title: "Cam chanh Sơn Thọ", quantity: 1, unit_price: 225_000 }],
    })
    expect(await stockOf(shop.container(), small.inventory.cam)).toEqual({ free: 99, promised: 1, reservations: 1 })
  })

  it("can be shipped from stock Admin, and the buyer sees it on its way", async () => {
    const { data } = await order(anOrder(small, { items: [{ variant_id: small.variants.cam, quantity: 2 }] }))
    const { data: found } = await shop.api.get(`/admin/orders?q=${data.order.code}&fields=*items,*shipping_methods`, { headers: shop.admin() })
    const [placed] = found.orders
    const items = placed.items.map((item: { id: string; quantity: number }) => ({ id: item.id, quantity: item.quantity }))

    const packed = await shop.api.post(`/admin/orders/${placed.id}/fulfillments`, { items, location_id: small.locations[0] }, { headers: shop.admin() })
    expect(packed.data.message ?? "ok").toBe("ok")
    const lookup = await buyer(shop).lookup(data.order.code, "0912345678")

    expect(lookup.data.order).toMatchObject({ status: "preparing", cancelable: false })
    expect((await buyer(shop).cancel(data.order.code, "0912345678")).status).toBe(409)
  })

  it("answers the same order when the same key and body come again, also at the same moment", async () => {
    const idempotencyKey = key()
    const answers = await Promise.all([1, 2, 3, 4].map(() => order(anOrder(small), idempotencyKey)))
    const again = await order(anOrder(small), idempotencyKey)

    expect(new Set([...answers, again].map(({ data }) => data.order?.code)).size).toBe(1)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
    expect(await stockOf(shop.container(), small.inventory.cam)).toMatchObject({ promised: 1, reservations: 1 })
  })

  it("refuses the same key with another body", async () => {
    const idempotencyKey = key()
    await order(anOrder(small), idempotencyKey)
    const { status, data } = await order(anOrder(small, { items: [{ variant_id: small.variants.cam, quantity: 2 }] }), idempotencyKey)

    expect(status).toBe(409)
    expect(data).toMatchObject({ type: "conflict", code: "idempotency_key_reused" })
  })
})
