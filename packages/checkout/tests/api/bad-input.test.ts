import { shopSuite } from "@ocop/test-kit"

import { anOrder, buyer, footprints, key, MAI_HOA, openSmallShop, type SmallShop } from "./small-shop"

shopSuite({}, (shop) => {
  const { order, quote } = buyer(shop)
  let small: SmallShop
  beforeAll(async () => {
    small = await openSmallShop(shop.container())
  })

  const cam = (quantity: unknown) => [{ variant_id: small.variants.cam, quantity }]
  const contact = (changes: object) => ({ name: "Lan", phone: "0912345678", ...changes })
  const bad: [string, () => object, number, string][] = [
    ["an invalid phone number", () => ({ contact: contact({ phone: "12345" }) }), 400, "phone_invalid"],
    ["a foreign phone number", () => ({ contact: contact({ phone: "+1 202 555 0100" }) }), 400, "phone_invalid"],
    ["an unknown commune", () => ({ delivery: { method: "zone", address: { line1: "Thôn 2", ward_code: "99999", province_code: "42" } } }), 400, "commune_unknown"],
    ["a commune of another province", () => ({ delivery: { method: "zone", address: { line1: "Thôn 2", ward_code: "18322", province_code: "01" } } }), 400, "commune_unknown"],
    ["a commune that is no more", () => ({ delivery: { method: "zone", address: { line1: "Thôn 2", ward_code: "18316", province_code: "42" } } }), 400, "commune_unknown"],
    ["an address without a house", () => ({ delivery: { method: "zone", address: MAI_HOA } }), 400, "line1_missing"],
    ["a sales point nobody knows", () => ({ delivery: { method: "pickup", sales_point: "khong-co" } }), 400, "sales_point_unknown"],
    ["a name of 81 characters", () => ({ contact: contact({ name: "L".repeat(81) }) }), 400, "name_invalid"],
    ["a name of blanks", () => ({ contact: contact({ name: "   " }) }), 400, "name_invalid"],
    ["a name with control characters", () => ({ contact: contact({ name: "Lan\u0000\u202E" }) }), 400, "name_invalid"],
    ["a broken e-mail address", () => ({ contact: contact({ email: "lan@" }) }), 400, "email_invalid"],
    ["quantity 0", () => ({ items: cam(0) }), 400, "quantity_invalid"],
    ["quantity −1", () => ({ items: cam(-1) }), 400, "quantity_invalid"],
    ["quantity 1e9", () => ({ items: cam(1e9) }), 400, "quantity_invalid"],
    ["quantity 1.5", () => ({ items: cam(1.5) }), 400, "quantity_invalid"],
    ["quantity \"2\"", () => ({ items: cam("2") }), 400, "quantity_invalid"],
    ["one variant 60 + 60 times", () => ({ items: [...cam(60), ...cam(60)] }), 400, "quantity_invalid"],
    ["an empty cart", () => ({ items: [] }), 400, "items_empty"],
    ["200 items", () => ({ items: Array.from({ length: 200 }, (_, i) => ({ variant_id: `variant_${i}`, quantity: 1 })) }), 400, "items_too_many"],
    ["another currency", () => ({ currency: "USD" }), 400, "currency_invalid"],
    ["wrong types", () => ({ items: "cam", contact: 7 }), 400, "body_invalid"],
    ["fields nobody asked for", () => ({ price: 1 }), 400, "body_invalid"],
    ["a way of paying that is not offered", () => ({ payment: { method: "card" } }), 400, "payment_invalid"],
    ["a consent nobody offers", () => ({ consents: [{ purpose: "" }] }), 400, "consents_invalid"],
    ["a note of 501 characters", () => ({ note: "x".repeat(501) }), 400, "note_invalid"],
    ["another price than agreed", () => ({ expected_total: 1 }), 409, "quote_changed"],
    ["a made-up quote", () => ({ quote_id: "mick4w0x.0000000000000000000000000000000000000000" }), 409, "quote_changed"],
    ["an expired quote", () => ({ quote_id: `${new Date("2026-01-01").getTime().toString(36)}.${"0".repeat(40)}` }), 409, "quote_changed"],
    ["a product that is only shown", () => ({ items: [{ variant_id: small.variants.showcase, quantity: 1 }] }), 409, "quote_changed"],
    ["a product nobody knows", () => ({ items: [{ variant_id: "variant_unknown", quantity: 1 }] }), 409, "quote_changed"],
    ["more than there is", () => ({ items: [{ variant_id: small.variants.gio, quantity: 51 }], delivery: { method: "pickup", sales_point: "diem-ban-vu-quang" } }), 409, "out_of_stock"],
  ]

  it.each(bad)("refuses %s in words, places nothing and keeps nothing", async (_, changes, status, code) => {
    const before = await footprints(shop.container())

    const answer = await order({ ...anOrder(small), ...changes() })

    expect({ status: answer.status, code: answer.data.code }).toEqual({ status, code })
    expect(answer.data.type).toBe(status === 409 ? "conflict" : "invalid_data")
    expect(answer.data.message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/)
    if (status === 409) expect(answer.data.quote).toMatchObject({ currency: "VND" })
    expect(await footprints(shop.container())).toEqual(before)
  })

  it("says it in English to who reads English", async () => {
    const { data } = await order({ ...anOrder(small), locale: "en", contact: contact({ phone: "1" }) })

    expect(data.message).toContain("This is not a Vietnamese phone number")
  })

  it("tells in a quote what is wrong with each line", async () => {
    const { data } = await quote({ items: [{ variant_id: small.variants.showcase, quantity: 1 }, { variant_id: "variant_unknown", quantity: 1 }, { variant_id: small.variants.gio, quantity: 51 }] })

    expect(data.quote.lines.map((line) => line.problem)).toEqual(["not_for_sale", "unknown", "not_enough"])
    expect(data.quote.lines[2]!.message).toBe("Chỉ còn 50. Bạn giảm số lượng xuống 50 nhé.")
    expect(data.quote).toMatchObject({ orderable: false, total: data.quote.subtotal })
  })

  it("takes emoji and names of 80 characters as they are", async () => {
    const name = `Nguyễn Thị 🍊 ${"Lan".repeat(22)}L`

    const { status, data } = await order({ ...anOrder(small), contact: contact({ name: `  ${name}  ` }), note: "Cảm ơn 🙏\nGọi trước" })

    expect([...new Intl.Segmenter("vi").segment(name)]).toHaveLength(80)
    expect(status).toBe(201)
    expect(data.order.note).toBe("Cảm ơn 🙏\nGọi trước")
  })

  it("refuses a body of 5 MB in words", async () => {
    const { status, data } = await order({ ...anOrder(small), note: "x".repeat(5 * 1024 * 1024) })

    expect({ status, code: data.code }).toEqual({ status: 413, code: "body_too_large" })
  })

  it("refuses a body that is no JSON", async () => {
    const { status, data } = await shop.api.post("/store/ocop/quote", "{items:", { headers: { ...shop.store(), "content-type": "application/json" } })

    expect({ status, code: data.code }).toEqual({ status: 400, code: "body_invalid" })
  })

  it("refuses a missing or short Idempotency-Key", async () => {
    for (const wrong of ["short", "x".repeat(81)]) {
      const { status, data } = await order(anOrder(small), wrong)
      expect({ status, code: data.code }).toEqual({ status: 400, code: "idempotency_key_invalid" })
    }
    const { status } = await shop.api.post("/store/ocop/orders", anOrder(small), { headers: shop.store() })
    expect(status).toBe(400)
  })

  it("refuses a forged publishable key, and none at all, in the caller's language", async () => {
    const forged = await shop.api.post("/store/ocop/orders", anOrder(small), { headers: { "x-publishable-api-key": "pk_0123456789", "idempotency-key": key() } })
    const none = await shop.api.post("/store/ocop/quote", { items: cam(1) })

    const english = await shop.api.post("/store/ocop/quote", { items: cam(1) }, { headers: { "accept-language": "en" } })

    expect([forged.status, none.status]).toEqual([400, 400])
    expect(forged.data).toMatchObject({ type: "not_allowed", code: "publishable_key", message: expect.stringMatching(/^Khóa công khai này không mở được cửa hàng: sai hoặc đã bị thu hồi/) })
    expect(none.data).toMatchObject({ code: "publishable_key", message: expect.stringMatching(/^Lời gọi thiếu khóa công khai/) })
    expect(english.data.message).toMatch(/^The shop’s publishable key is missing/)
  })

  it("asks again when the price has changed since the quote, and takes the new one", async () => {
    const request = anOrder(small)
    const { data: asked } = await quote({ items: request.items, delivery: request.delivery })
    const agreed = { ...request, quote_id: asked.quote.id, expected_total: asked.quote.total }
    await shop.api.post(`/admin/products/${small.products.cam}/variants/${small.variants.cam}`, { prices: [{ currency_code: "vnd", amount: 230_000 }] }, { headers: shop.admin() })

    const refused = await order(agreed)
    const { data: news } = refused
    const accepted = await order({ ...request, quote_id: news.quote!.id, expected_total: news.quote!.total })

    expect({ status: refused.status, code: news.code, total: news.quote!.total }).toEqual({ status: 409, code: "quote_changed", total: 240_000 })
    expect(accepted.status).toBe(201)
    expect(accepted.data.order.total).toBe(240_000)
  })
})
