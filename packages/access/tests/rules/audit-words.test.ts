import { changeLines, changeText, deedText, noteText } from "../../src/rules/audit"

describe("what the audit log says in words", () => {
  it("tells a change of state in the reader's language", () => {
    const entry = { before: { state: "draft" }, after: { state: "submitted_to_commune", verb: "submit" } }

    expect(changeText(entry, "vi")).toBe("Đang soạn → Đã nộp cho xã")
    expect(changeText(entry, "en")).toBe("Draft → With the commune")
  })

  it("sets what a thing was beside what it became, field by field", () => {
    expect(changeLines({ before: { star: 4 }, after: { star: null, kind: "revoke", decision_number: "5/QĐ" } }, "vi")).toEqual([
      { field: "star", name: "Sao", before: "4", after: "–" },
      { field: "kind", name: "Loại", before: null, after: "Thu hồi giấy chứng nhận" },
      { field: "decision_number", name: "Số quyết định", before: null, after: "5/QĐ" },
    ])
  })

  it("writes a note into one cell, days and nested rulings too", () => {
    expect(noteText({ state: "closed", held_on: "2026-11-24", attended: true, ruling: { verdict: "approved" } }, "vi")).toBe("Trạng thái: Đã kết thúc; Ngày họp: 24/11/2026; Có mặt: có; Quyết định của lãnh đạo: Kết luận: Đã chấp thuận")
  })

  it.each([
    ["POST /admin/ocop/certificates/:id/revoke", "Thu hồi giấy chứng nhận"],
    ["POST /producer/password/reset", "Đặt lại mật khẩu"],
    ["DELETE /admin/product-tags/:id", "Xóa · product-tags"],
    ["sign-in", "Đăng nhập"],
  ])("%s is “%s”", (deed, words) => {
    expect(deedText(deed, "vi")).toBe(words)
  })
})
