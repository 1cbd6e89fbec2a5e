import fc from "fast-check"
import { availabilityOf, availableOf, MOST_AT_ONCE } from "../../src/rules/availability"

const here = new Set(["a", "b"])
const level = (location_id: string, stocked_quantity: number, reserved_quantity = 0) => ({ location_id, stocked_quantity, reserved_quantity })
const stocked = (...levels: ReturnType<typeof level>[]) => ({ manage_inventory: true, allow_backorder: false, parts: [{ required_quantity: 1, levels }] })

describe("how many can be ordered", () => {
  it("adds up the places the shop sends from, without what is reserved, and without stalls", () => {
    expect(availableOf(stocked(level("a", 5, 2), level("b", 4), level("stall", 50)), here)).toBe(7)
  })

  it("is what the scarcest part allows", () => {
    const parts = [
      { required_quantity: 3, levels: [level("a", 10)] },
      { required_quantity: 1, levels: [level("b", 20)] },
    ]
    expect(availableOf({ manage_inventory: true, allow_backorder: false, parts }, here)).toBe(3)
  })

  it("is nothing without a part, and without end where nobody counts", () => {
    expect(availableOf({ manage_inventory: true, allow_backorder: false, parts: [] }, here)).toBe(0)
    expect(availableOf({ manage_inventory: false, allow_backorder: false, parts: [] }, here)).toBe(MOST_AT_ONCE)
  })

  it("is never below nothing nor above what one may order at once", () => {
    const anyLevel = fc.record({ location_id: fc.constantFrom("a", "b", "c"), stocked_quantity: fc.integer(), reserved_quantity: fc.integer() })
    fc.assert(
      fc.property(fc.array(anyLevel), (levels) => {
        const available = availableOf(stocked(...levels), here)
        expect(available).toBeGreaterThanOrEqual(0)
        expect(available).toBeLessThanOrEqual(MOST_AT_ONCE)
      }),
    )
  })

  it("is said in words", () => {
    expect(availabilityOf({ for_sale: false, available: 9 })).toBe("showcase")
    expect(availabilityOf({ for_sale: true, available: 0 })).toBe("out")
    expect(availabilityOf({ for_sale: true, available: 5 })).toBe("low")
    expect(availabilityOf({ for_sale: true, available: 6 })).toBe("in_stock")
  })
})
