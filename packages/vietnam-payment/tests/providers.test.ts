import { describe, expect, it } from "vitest"

import { isWebhookSignatureValid, signWebhook } from "../src/modules/vietnam-payment/webhook-signature"
import { CashOnDeliveryProvider } from "../src/providers/cash-on-delivery/service"
import { MONEY_SEEN, VietqrProvider } from "../src/providers/vietqr/service"

const account = { bankBin: "970436", bankName: "Vietcombank", accountNumber: "0000000000", accountName: "OCOP VU QUANG" }

describe("VietQR as a Medusa payment provider", () => {
  const vietqr = new VietqrProvider({}, account)
  const start = (changes: object = {}) => vietqr.initiatePayment({ amount: 350_000, currency_code: "vnd", data: { session_id: "s1", reference: "VQ2610000042" }, ...changes })

  it("opens a session that holds the worked example's payload and waits for money", async () => {
    expect(await start()).toMatchObject({
      status: "pending_authorization",
      data: { payload: "00020101021238540010A00000072701240006970436011000000000000208QRIBFTTA530370454063500005802VN62160812VQ261000004263049C4C", reference: "VQ2610000042", amount: 350_000 },
    })
  })

  it("authorizes nothing until money was seen on the account", async () => {
    expect((await vietqr.authorizePayment({ data: {}, context: {} })).status).toBe("pending_authorization")
    expect((await vietqr.authorizePayment({ data: {}, context: { [MONEY_SEEN]: true } as object })).status).toBe("authorized")
  })

  it("moves đồng only, and never without a reference", async () => {
    await expect(start({ currency_code: "usd" })).rejects.toThrow("VND only")
    await expect(start({ data: { session_id: "s1" } })).rejects.toThrow("reference")
  })

  it.each(Object.keys(account))("does not start without %s", (name) => {
    expect(() => VietqrProvider.validateOptions({ ...account, [name]: "" })).toThrow(name)
  })
})

describe("cash on delivery as a Medusa payment provider", () => {
  it("is promised at once and says what is due", async () => {
    const cash = new CashOnDeliveryProvider({})
    const { data } = await cash.initiatePayment({ amount: 235_000, currency_code: "vnd", data: { session_id: "s1" } })

    expect(data).toMatchObject({ due: 235_000 })
    expect((await cash.authorizePayment({ data })).status).toBe("authorized")
  })
})

describe("a message from the bank", () => {
  const now = new Date("2026-11-23T02:00:00Z")
  const body = '{"amount":235000}'
  const header = signWebhook({ secret: "s", body, at: now })
  const valid = (changes: object) => isWebhookSignatureValid({ secret: "s", body, header, now, ...changes })

  it("is believed when it is signed, whole and fresh", () => {
    expect(valid({})).toBe(true)
    expect(valid({ body: Buffer.from(body) })).toBe(true)
  })

  it.each([{ secret: "t" }, { body: '{"amount":1}' }, { header: "" }, { header: "t=1,v1=00" }, { now: new Date("2026-11-23T02:05:01Z") }, { now: new Date("2026-11-23T01:54:59Z") }])("is not believed with %o", (changes) => {
    expect(valid(changes)).toBe(false)
  })
})
