import { describe, expect, it } from "vitest"
import { forgetOrder, openAccess, rememberOrder, sealAccess } from "../../src/features/order/order-access"
import { qrPath } from "../../src/features/order/qr-path"

describe("access to orders on this device", () => {
  it("opens what it sealed, and nothing that was altered or sealed elsewhere", () => {
    const access = rememberOrder([], "VQ2611000042", "+84912345678")
    const cookie = sealAccess(access, "secret")
    const altered = `${cookie.slice(0, -2)}${cookie.endsWith("AA") ? "BB" : "AA"}`

    expect(openAccess(cookie, "secret")).toEqual(access)
    expect(openAccess(cookie, "another secret")).toEqual([])
    expect(openAccess(altered, "secret")).toEqual([])
    expect(openAccess("rubbish", "secret")).toEqual([])
    expect(openAccess(undefined, "secret")).toEqual([])
  })

  it("shows the phone number to nobody who reads the cookie", () => {
    const cookie = sealAccess(rememberOrder([], "VQ2611000042", "+84912345678"), "secret")

    expect(Buffer.from(cookie, "base64url").toString("latin1")).not.toContain("912345678")
  })

  it("remembers the newest eight and forgets on request", () => {
    const codes = Array.from({ length: 10 }, (_, index) => `VQ26110000${index}`)
    const access = codes.reduce((before, code) => rememberOrder(before, code, "+84912345678"), [] as ReturnType<typeof openAccess>)

    expect(access.map(({ code }) => code)).toEqual(codes.slice(2).reverse())
    expect(forgetOrder(access, codes[9] ?? "")).toHaveLength(7)
  })
})

describe("the QR code", () => {
  it("is one path within a quiet zone of four modules", () => {
    const { size, d } = qrPath("00020101021238540010A000000727")

    expect(size).toBeGreaterThanOrEqual(21 + 8)
    const starts = [...d.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...starts)).toBe(4)
    expect(Math.max(...starts)).toBeLessThan(size - 4)
  })
})
