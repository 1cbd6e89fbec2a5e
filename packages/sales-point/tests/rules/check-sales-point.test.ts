import { canPickUp, objectionsToSalesPoint } from "../../src/rules"

describe("a sales point", () => {
  it("hands out web orders only while it is open and does pickup", () => {
    expect(canPickUp({ pickup: true, status: "open" })).toBe(true)
    for (const status of ["proposed", "approved", "suspended", "closed"] as const) expect(canPickUp({ pickup: true, status })).toBe(false)
    expect(canPickUp({ pickup: false, status: "open" })).toBe(false)
  })

  it("needs a readable address on the web and one in the village", () => {
    expect(objectionsToSalesPoint({ handle: "diem-ban-vu-quang", name: "Điểm bán", address: "Tổ 1" })).toEqual([])
    expect(objectionsToSalesPoint({ handle: "Điểm bán", name: " ", address: "" })).toHaveLength(3)
  })
})
