import fc from "fast-check"
import { operatorAt, phoneHash, standingConsents, type ConsentLike } from "../../src/rules"

const given = (id: string): ConsentLike => ({ id, action: "given", about: null })
const ended = (id: string, action: "withdrawn" | "voided"): ConsentLike => ({ id: `${id}-${action}`, action, about: id })

describe("which consents stand", () => {
  it("are those given and not taken back", () => {
    expect(standingConsents([given("a"), given("b"), given("c"), ended("b", "withdrawn"), ended("c", "voided")])).toEqual([given("a")])
  })

  it("never more than were given, and never one that was taken back, in whatever order the entries come", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(ids, fc.func(fc.constantFrom("keep", "withdrawn", "voided" as const)), fc.boolean(), (all, fate, turned) => {
        const ends = all.flatMap((id) => (fate(id) === "keep" ? [] : [ended(id, fate(id) as "withdrawn" | "voided")]))
        const entries = [...all.map(given), ...ends]
        const standing = standingConsents(turned ? entries.reverse() : entries).map(({ id }) => id)

        expect(standing.sort()).toEqual(all.filter((id) => fate(id) === "keep").sort())
      }),
    )
  })
})

describe("the mark of a phone number", () => {
  it("is the same for the same number and key, another for another key, and does not hold the number", () => {
    const mark = phoneHash("+84912345678", "key")

    expect(phoneHash("+84912345678", "key")).toBe(mark)
    expect(phoneHash("+84912345678", "other key")).not.toBe(mark)
    expect(mark).not.toContain("912345678")
  })
})

describe("who runs the shop at an instant", () => {
  const row = (name: string, effective_from: string, created_at = effective_from) => ({ name, effective_from, created_at })

  it("is nobody before the first declaration, then the latest that has begun", () => {
    const rows = [row("mới", "2026-11-01T00:00:00Z"), row("cũ", "2026-07-01T00:00:00Z")]

    expect(operatorAt(rows, new Date("2026-06-30T23:59:59Z"))).toBeNull()
    expect(operatorAt(rows, new Date("2026-10-31T23:59:59Z"))?.name).toBe("cũ")
    expect(operatorAt(rows, new Date("2026-11-01T00:00:00Z"))?.name).toBe("mới")
  })

  it("is the later declaration of two for one instant", () => {
    const rows = [row("đúng", "2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z"), row("nhầm", "2026-07-01T00:00:00Z")]

    expect(operatorAt(rows, new Date("2026-08-01T00:00:00Z"))?.name).toBe("đúng")
  })
})
