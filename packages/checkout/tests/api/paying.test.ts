import { readdir, readFile } from "node:fs/promises"
import path from "node:path"

import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import expireUnpaidOrders from "@ocop/checkout/jobs/expire-unpaid-orders"
import { shopSuite, turnClock } from "@ocop/test-kit"
import { signWebhook } from "@ocop/vietnam-payment/signature"

import { anOrder, buyer, key, openSmallShop, stockOf, type SmallShop } from "./small-shop"

const SECRET = "a-secret-only-the-bank-and-we-know"

shopSuite({ env: { BANK_WEBHOOK_SECRET: SECRET } }, (shop) => {
  const { order, lookup, cancel } = buyer(shop)
  let small: SmallShop
  beforeAll(async () => {
    small = await openSmallShop(shop.container(), { cam: [10] })
  })

  const PHONE = "0912345678"
  const byTransfer = () => order(anOrder(small, { payment: { method: "vietqr" } }))
  const bankSays = (notice: object, { secret = SECRET, at = new Date() } = {}) => {
    const body = JSON.stringify(notice)
    return shop.api.post("/hooks/ocop/bank-transfers", body, { headers: { "content-type": "application/json", "x-ocop-signature": signWebhook({ secret, body, at }) } })
  }
  const transfer = (code: string, amount: number, transfer_id: string = key()) => ({ transfer_id, amount, content: `CT TU 0011 ${code.toLowerCase()} mua cam`, booked_at: new Date().toISOString() })
  const orderId = async (code: string) => (await shop.api.get(`/admin/orders?q=${code}`, { headers: shop.admin() })).data.orders[0].id as string
  const office = async (code: string, verb: string, body: object) => shop.api.post(`/admin/ocop/orders/${await orderId(code)}/${verb}`, body, { headers: shop.admin() })

  describe("by VietQR", () => {
    it("shows a code with the order's own reference, and a scan alone pays nothing", async () => {
      const { data } = await byTransfer()

      expect(data.order).toMatchObject({ status: "awaiting_payment", payment: { method: "vietqr", status: "awaiting", due: 235_000, paid: 0 } })
      expect(data.order.payment.vietqr).toMatchObject({ reference: data.order.code, amount: 235_000 })
      expect(data.order.payment.vietqr!.payload).toContain(`540623500058`)
      expect(data.order.payment.vietqr!.payload).toContain(data.order.code)
      expect(new Date(data.order.payment.expires_at!).getTime() - new Date(data.order.placed_at).getTime()).toBe(24 * 3_600_000)
    })

    it("is paid when the bank says so, once however often it says it", async () => {
      const { data } = await byTransfer()
      const notice = transfer(data.order.code, 235_000)

      const answers = await Promise.all([bankSays(notice), bankSays(notice), bankSays(notice)])
      const again = await bankSays(notice)

      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(again.data).toMatchObject({ repeated: true, transfer: { order_code: data.order.code } })
      expect((await lookup(data.order.code, PHONE)).data.order).toMatchObject({ status: "placed", payment: { status: "paid", paid: 235_000, expires_at: null } })
      const { data: admin } = await shop.api.get(`/admin/orders/${await orderId(data.order.code)}?fields=+payment_status,*transactions`, { headers: shop.admin() })
      expect(admin.order.payment_status).toBe("captured")
      expect(admin.order.transactions).toHaveLength(1)
    })

    it("takes less, then the rest, then too much, and shows each for what it is", async () => {
      const { data } = await byTransfer()
      const state = async () => (await lookup(data.order.code, PHONE)).data.order.payment

      await bankSays(transfer(data.order.code, 200_000))
      expect(await state()).toMatchObject({ status: "partially_paid", paid: 200_000 })
      await bankSays(transfer(data.order.code, 35_000))
      expect(await state()).toMatchObject({ status: "paid", paid: 235_000 })
      await bankSays(transfer(data.order.code, 235_000))
      expect(await state()).toMatchObject({ status: "overpaid", paid: 470_000 })

      const { data: box } = await shop.api.get(`/admin/ocop/orders/${await orderId(data.order.code)}/payment`, { headers: shop.admin() })
      expect(box.payment).toMatchObject({ state: "overpaid", due: 235_000, owed_to_buyer: 235_000 })
      expect(box.payment.transfers.map((each: { verdict: string }) => each.verdict)).toEqual(["under", "completes", "double"])
    })

    it("is confirmed by hand in Admin with amount and reference, and the same reference twice is not paid twice", async () => {
      const { data } = await byTransfer()

      const confirmed = await office(data.order.code, "confirm-transfer", { amount: 235_000, reference: "FT2611-01" })
      const again = await office(data.order.code, "confirm-transfer", { amount: 235_000, reference: "FT2611-01" })
      const other = await office((await byTransfer()).data.order.code, "confirm-transfer", { amount: 235_000, reference: "FT2611-01" })

      expect(confirmed.data.payment).toMatchObject({ state: "paid", paid: 235_000, transfers: [{ source: "manual", verdict: "exact" }] })
      expect(again.data.payment.transfers).toHaveLength(1)
      expect(other.status).toBe(409)
    })

    it("keeps money for nobody in sight", async () => {
      await bankSays({ ...transfer("", 99_000), content: "tien cam" })
      await bankSays(transfer("VQ2611999999", 50_000))

      const { data } = await shop.api.get("/admin/ocop/bank-transfers?open=true", { headers: shop.admin() })

      expect(data.bank_transfers.map((each: { verdict: string; amount: number }) => [each.verdict, each.amount])).toEqual(expect.arrayContaining([["unknown_reference", 99_000], ["unknown_reference", 50_000]]))
    })

    it("believes no message that is not signed, signed with another key, old, or changed on the way", async () => {
      const { data } = await byTransfer()
      const notice = transfer(data.order.code, 235_000)
      const body = JSON.stringify(notice)
      const now = new Date()
      const send = (header: string | undefined, text = body) =>
        shop.api.post("/hooks/ocop/bank-transfers", text, { headers: { "content-type": "application/json", ...(header ? { "x-ocop-signature": header } : {}) } })

      const statuses = [
        await send(undefined),
        await bankSays(notice, { secret: "another" }),
        await bankSays(notice, { at: new Date(now.getTime() - 6 * 60_000) }),
        await send(signWebhook({ secret: SECRET, body, at: now }), body.replace("235000", "1")),
      ].map(({ status }) => status)

      expect(statuses).toEqual([401, 401, 401, 401])
      expect((await lookup(data.order.code, PHONE)).data.order.payment.paid).toBe(0)
    })

    it("gives the goods back when the money did not come in time, and shows money that came too late", async () => {
      const { data } = await byTransfer()
      expect((await stockOf(shop.container(), small.inventory.cam)).free).toBe(9)

      turnClock(new Date(Date.now() + 25 * 3_600_000))
      await expireUnpaidOrders(shop.container())
      await bankSays(transfer(data.order.code, 235_000))

      expect(await stockOf(shop.container(), small.inventory.cam)).toMatchObject({ free: 10, promised: 0, reservations: 0 })
      expect((await lookup(data.order.code, PHONE)).data.order).toMatchObject({ status: "expired", cancelable: false })
      const { data: box } = await shop.api.get(`/admin/ocop/orders/${await orderId(data.order.code)}/payment`, { headers: shop.admin() })
      expect(box.payment).toMatchObject({ state: "canceled", owed_to_buyer: 235_000, transfers: [{ verdict: "late" }] })
    })

    it("that was paid and then canceled is owed back until the office has sent it", async () => {
      const { data } = await byTransfer()
      await bankSays(transfer(data.order.code, 235_000))

      const canceled = await cancel(data.order.code, PHONE)
      const tooMuch = await office(data.order.code, "return-transfer", { amount: 235_001, reference: "OUT-1" })
      const { data: owed } = await shop.api.get(`/admin/ocop/orders/${await orderId(data.order.code)}/payment`, { headers: shop.admin() })
      const returned = await office(data.order.code, "return-transfer", { amount: 235_000, reference: "OUT-1" })

      expect(canceled.data.order).toMatchObject({ status: "canceled", payment: { status: "canceled", paid: 235_000 } })
      expect(tooMuch.status).toBe(400)
      expect(owed.payment.owed_to_buyer).toBe(235_000)
      expect(returned.data.payment).toMatchObject({ state: "refunded", owed_to_buyer: 0, transfers: [{ verdict: "exact" }, { verdict: "returned", amount: -235_000 }] })
      expect((await lookup(data.order.code, PHONE)).data.order.payment.status).toBe("refunded")
    })

    it("that was paid, even in part, is never expired by the clock", async () => {
      const [paid, partly] = [(await byTransfer()).data.order.code, (await byTransfer()).data.order.code]
      await bankSays(transfer(paid, 235_000))
      await bankSays(transfer(partly, 1_000))

      turnClock(new Date(Date.now() + 25 * 3_600_000))
      await expireUnpaidOrders(shop.container())

      expect((await lookup(paid, PHONE)).data.order.status).toBe("placed")
      expect((await lookup(partly, PHONE)).data.order).toMatchObject({ status: "awaiting_payment", payment: { status: "partially_paid" } })
    })

    it("leaves entries nobody can rewrite", async () => {
      const { data } = await byTransfer()
      await bankSays(transfer(data.order.code, 235_000))
      const knex = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)

      await expect(knex("bank_transfer").where({ order_code: data.order.code }).update({ amount: 1 })).rejects.toThrow("append-only")
      await expect(knex("bank_transfer").where({ order_code: data.order.code }).delete()).rejects.toThrow("append-only")
    })
  })

  describe("by cash on delivery", () => {
    it("is due, then collected at the door, then remitted to the shop; never more than there is", async () => {
      const { data } = await order(anOrder(small))

      const tooMuch = await office(data.order.code, "collect-cash", { amount: 235_001 })
      const early = await office(data.order.code, "remit-cash", { amount: 1 })
      const part = await office(data.order.code, "collect-cash", { amount: 200_000 })
      const rest = await office(data.order.code, "collect-cash", { amount: 35_000, note: "thu thêm" })
      const remitted = await office(data.order.code, "remit-cash", { amount: 235_000 })

      expect([tooMuch.status, early.status]).toEqual([400, 400])
      expect(part.data.payment.cash).toMatchObject({ collected: 200_000, outstanding: 35_000, held: 200_000 })
      expect(rest.data.payment).toMatchObject({ state: "paid", paid: 235_000 })
      expect(remitted.data.payment.cash).toMatchObject({ collected: 235_000, remitted: 235_000, held: 0 })
      expect(remitted.data.payment.cash.entries).toHaveLength(3)
    })
  })

  describe("who knows code and phone number", () => {
    it("sees the order and may cancel it, and the goods go back on the shelf", async () => {
      const { data } = await order(anOrder(small))

      const canceled = await cancel(data.order.code, "+84 912 345 678")

      expect(canceled.status).toBe(200)
      expect(canceled.data.order).toMatchObject({ status: "canceled", cancelable: false, payment: { status: "canceled" } })
      expect(canceled.data.order.timeline.map((each) => each.key)).toEqual(["placed", "canceled"])
      expect(await stockOf(shop.container(), small.inventory.cam)).toMatchObject({ free: 10, promised: 0 })
      expect((await cancel(data.order.code, PHONE)).status).toBe(409)
    })

    it("takes back what she agreed to besides, in part or whole, as often as she likes", async () => {
      const consents = ["season_news", "review_invitation"].map((purpose) => ({ purpose, policy_version: "2026-07-01" }))
      const { data } = await order(anOrder(small, { consents }))
      const withdraw = async (body: object) => (await shop.api.post(`/store/ocop/orders/${data.order.code}/withdraw-consents`, { phone: PHONE, ...body }, { headers: shop.store() })).data.order.consents

      expect(data.order.consents.map(({ purpose }) => purpose)).toEqual(["season_news", "review_invitation"])
      expect(await withdraw({ purposes: ["season_news"] })).toMatchObject([{ purpose: "review_invitation", text: expect.stringContaining("Hỏi tôi một lần") }])
      expect(await withdraw({})).toEqual([])
      expect(await withdraw({})).toEqual([])
      expect((await lookup(data.order.code, PHONE)).data.order.consents).toEqual([])
    })

    it("wrongly is told nothing, and soon not even that", async () => {
      const { data } = await order(anOrder(small))

      const wrongPhone = await lookup(data.order.code, "0912345679", "198.51.100.1")
      const wrongCode = await lookup("VQ2611999999", PHONE, "198.51.100.1")
      expect([wrongPhone.status, wrongCode.status]).toEqual([404, 404])
      expect(wrongPhone.data).toEqual(wrongCode.data)

      const tries = []
      for (let i = 0; i < 6; i += 1) tries.push(await lookup(data.order.code, "0912345670", `198.51.100.${i + 2}`))
      expect(tries.at(-1)!.status).toBe(429)
      expect(tries.at(-1)!.data.message).toContain("đợi")
      expect(Number(tries.at(-1)!.headers["retry-after"])).toBeGreaterThan(0)
    })

    it("rightly may look as often as she likes", async () => {
      const { data } = await order(anOrder(small))

      for (let i = 0; i < 12; i += 1) expect((await lookup(data.order.code, PHONE, "192.0.2.9")).status).toBe(200)
    })
  })

  describe("the buyer's copy", () => {
    it("goes out by mail in the language of the order when an address was given", async () => {
      const outbox = path.join(process.env.OCOP_DATA_DIR!, "outbox")
      const { data } = await order(anOrder(small, { contact: { name: "Lan", phone: PHONE, email: "lan@example.vn" }, locale: "en" }))
      await shop.settled()

      const letters = async () => {
        const files = await readdir(outbox).catch(() => [])
        return Promise.all(files.map((file) => readFile(path.join(outbox, file), "utf8")))
      }
      await expect.poll(async () => (await letters()).filter((eml) => eml.includes(data.order.code)), { timeout: 20_000 }).toHaveLength(1)
      const [eml] = (await letters()).filter((each) => each.includes(data.order.code))
      expect(eml).toContain("To: lan@example.vn")
      expect(eml).toContain(`Subject: We have received your order ${data.order.code}`)
    })
  })
})
