import { addUp, daysLeft, objectionsToCounts, offBy, shelfLifeBand, toBookLine, TRANSFER_STATUSES, TRANSFER_VERBS, transferVerbs, whyNoTransferStep } from "../../src/rules/goods"

const lines = [{ id: "a", lot_code: "CAM1", quantity: 10 }, { id: "b", lot_code: "TRA2", quantity: 4 }]

describe("a receiver's count", () => {
  it("covers every line and explains every difference", () => {
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 10 }, { line_id: "b", counted: 4 }])).toEqual([])
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 10 }])).toEqual(["Chưa đếm lô TRA2."])
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 9 }, { line_id: "b", counted: 4 }])).toHaveLength(2)
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 9, difference: "astray", reason: "Dập" }, { line_id: "b", counted: 5 }])).toEqual([expect.stringContaining("gửi 4, đếm được 5")])
    expect(objectionsToCounts(lines, [{ line_id: "a", counted: 10 }, { line_id: "b", counted: 4 }, { line_id: "c", counted: 1 }])).toHaveLength(1)
  })
})

describe("a transfer", () => {
  it("is moved only by what its state allows, and says what that is", () => {
    for (const status of TRANSFER_STATUSES) for (const verb of TRANSFER_VERBS) expect(whyNoTransferStep(status, verb) === null).toBe(transferVerbs(status).includes(verb))
    expect(whyNoTransferStep("draft", "receive")).toContain("Bây giờ có thể: soạn xong, hủy.")
    expect(whyNoTransferStep("received", "cancel")).not.toContain("Bây giờ")
  })
})

describe("the consignment book", () => {
  it("says by how much a line is off", () => {
    const line = toBookLine({ released: 3, arrived: 10, sold: 4, withdrawn: 1, departed: 2, lost: 1, on_shelf: 5 })
    expect(line).toEqual({ issued: 13, sold: 4, returned: 3, lost: 1, on_hand: 5 })
    expect(offBy(line)).toBe(0)
    expect(offBy({ ...line, on_hand: 4 })).toBe(1)
    expect(addUp([line, line])).toEqual({ issued: 26, sold: 8, returned: 6, lost: 2, on_hand: 10 })
  })
})

describe("shelf life", () => {
  it("counts today as a good day and puts lots into bands", () => {
    expect(daysLeft("2026-11-28", "2026-11-28")).toBe(1)
    expect(["2026-11-27", "2026-11-28", "2026-12-04", "2026-12-05", "2026-12-11", "2026-12-12", "2026-12-27", "2026-12-28", null].map((day) => shelfLifeBand(day, "2026-11-28"))).toEqual([
      "expired", "within_7", "within_7", "within_14", "within_14", "within_30", "within_30", "later", "none",
    ])
  })
})
