import { networkOf } from "../../src/audit/network-of"
import { deedOf } from "../../src/audit/with-audit"
import { redact, redactNote } from "../../src/rules"

describe("what the audit log keeps of a request", () => {
  it("is what was decided, not what belongs to a person", () => {
    const kept = redact({
      commune_code: "18313",
      star: 4,
      approved: true,
      password: "mật khẩu",
      contact: { name: "Nguyễn Văn A", phone: "0912 345 678" },
      email: "a@b.vn",
      reason: "Thiếu giấy, gọi 0912 345 678",
      comment: "Đủ điều kiện",
      items: [{ title: "Cam", note: "riêng" }],
    })

    expect(kept).toEqual({
      commune_code: "18313",
      star: 4,
      approved: true,
      password: "[ẩn]",
      contact: "[ẩn]",
      email: "[ẩn]",
      reason: "[ẩn]",
      comment: "Đủ điều kiện",
      items: [{ title: "Cam", note: "[ẩn]" }],
    })
  })

  it("names a paper by its number in a note of ours, and no code that opens a door in what a form sent", () => {
    const numbers = { code: "42-18313-01-2026", decision_number: "83/QĐ-UBND" }

    expect(redactNote({ ...numbers, reason: "Gọi 0912 345 678", phone: "0912345678" })).toEqual({ ...numbers, reason: "[ẩn]", phone: "[ẩn]" })
    expect(redact({ code: "482913", decision_number: "83/QĐ-UBND" })).toEqual({ code: "[ẩn]", decision_number: "83/QĐ-UBND" })
  })

  it("is never long, and never deep", () => {
    expect(String(redact("x".repeat(5000))).length).toBeLessThan(400)
    expect((redact(Array.from({ length: 1000 }, (_, i) => i)) as unknown[]).length).toBe(51)
    const deep = Array.from({ length: 20 }).reduce<object>((inner) => ({ inner }), {})
    expect(JSON.stringify(redact(deep))).toContain("[ẩn]")
  })
})

describe("what the log calls a deed", () => {
  it.each([
    ["POST", "/admin/ocop/certificates/:id/revoke", "/admin/ocop/certificates/cert_01ABC/revoke", "POST /admin/ocop/certificates/:id/revoke"],
    ["POST", "/admin/ocop/dossiers/:id/:verb", "/admin/ocop/dossiers/dos_01ABC/send-to-province", "POST /admin/ocop/dossiers/:id/send-to-province"],
    ["POST", "/admin/products/**", "/admin/products/prod_01ABC/variants", "POST /admin/products/:id/variants"],
    ["POST", "/admin/product-tags/**", "/admin/product-tags", "POST /admin/product-tags"],
  ])("%s %s at %s", (method, pattern, path, deed) => {
    expect(deedOf(method, pattern, path)).toBe(deed)
  })
})

describe("where a call came from", () => {
  it.each([
    ["203.0.113.77", "203.0.113.0/24"],
    ["::ffff:203.0.113.77", "203.0.113.0/24"],
    ["2001:db8:85a3:8d3:1319:8a2e:370:7348", "2001:db8:85a3::/48"],
    ["2001:db8::1", "2001:db8:0::/48"],
    ["::1", "0:0:0::/48"],
    ["unknown", null],
    [undefined, null],
  ])("%s is kept as %s", (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
