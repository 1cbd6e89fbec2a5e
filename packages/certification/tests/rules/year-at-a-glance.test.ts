import { describe, expect, it } from "vitest"
import { addMonths, type Decision, glanceAt, startOfDay } from "../../src/rules"

const certified = (id: string, from: string, star: 3 | 4 | 5 = 3): Decision => ({
  id,
  product_id: id,
  kind: "issue",
  number: "1/QĐ",
  signed_on: from,
  effective_at: startOfDay(from),
  issued_by: "UBND tỉnh",
  reason: null,
  criteria_set: null,
  demo: false,
  source: "sổ",
  certificate: { id: `cert-${id}`, number: id, star, precision: "day", year: Number(from.slice(0, 4)), valid_from: startOfDay(from), valid_until: addMonths(startOfDay(from), 36) },
})
const revoked = (id: string, on: string): Decision => {
  const { certificate: _, ...facts } = certified(id, on) as Extract<Decision, { certificate: unknown }>
  return { ...facts, id: `${id}-off`, kind: "revoke", certificate_id: `cert-${id}` } as Decision
}

describe("the year at a glance", () => {
  it("counts what stands, what ends soon, and what each month gave and took", () => {
    const at = startOfDay("2026-11-24")

    const glance = glanceAt([[certified("a", "2023-12-10")], [certified("b", "2024-02-01", 4)], [certified("c", "2026-03-05", 5)], [certified("d", "2026-03-20"), revoked("d", "2026-10-02")], [certified("e", "2023-11-01")]], at)

    expect(glance.standing).toEqual([{ star: 3, count: 1 }, { star: 4, count: 1 }, { star: 5, count: 1 }])
    expect(glance.ending).toEqual([{ within: 30, count: 1 }, { within: 90, count: 1 }, { within: 180, count: 0 }])
    expect(glance.months.filter(({ recognised, ended }) => recognised + ended > 0)).toEqual([
      { month: 3, recognised: 2, ended: 0 },
      { month: 10, recognised: 0, ended: 1 },
      { month: 11, recognised: 0, ended: 1 },
    ])
  })
})
