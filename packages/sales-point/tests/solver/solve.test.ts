import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { FORTNIGHTS, forbids, objectionsTo, type AllocationLine, type SupplyProblem } from "../../src/rules/supply"
import { solve } from "../../src/solver/solve"

const COMMUNES = ["mai-hoa", "thuong-duc", "vu-quang"]
const fortnight = fc.integer({ min: 0, max: 5 })
const boxes = fc.integer({ min: 0, max: 60 })

const aProblem: fc.Arbitrary<SupplyProblem> = fc.record({
  producers: fc.array(
    fc.record({ commune_code: fc.constantFrom(...COMMUNES), certified: fc.boolean(), kept_fortnights: fc.integer({ min: 0, max: 3 }), harvests: fc.array(fc.record({ fortnight, quantity: boxes }), { maxLength: 4 }) }),
    { maxLength: 5 },
  ),
  outlets: fc.array(
    fc.record({ commune_code: fc.option(fc.constantFrom(...COMMUNES), { nil: null }), certified_only: fc.boolean(), asked: fc.array(fc.record({ fortnight, quantity: boxes }), { maxLength: 4 }) }),
    { maxLength: 5 },
  ),
  rules: fc.record({ commune_minimum_percent: fc.integer({ min: 0, max: 100 }), fair_share_percent: fc.integer({ min: 0, max: 100 }), certified_first: fc.boolean() }),
}).map(({ producers, outlets, rules }) => ({
  sources: producers.map(({ commune_code, certified, kept_fortnights }, index) => ({ producer_id: `p${index}`, variant_id: "cam", commune_code, certified, kept_fortnights })),
  supplies: producers.flatMap(({ harvests }, index) => harvests.map((harvest) => ({ producer_id: `p${index}`, variant_id: "cam", ...harvest }))),
  outlets: outlets.map(({ commune_code, certified_only }, index) => ({ outlet_id: `o${index}`, commune_code, certified_only })),
  demands: outlets.flatMap(({ asked }, index) => asked.map((wish) => ({ outlet_id: `o${index}`, variant_id: "cam", ...wish }))),
  rules,
}))

const sum = (lines: readonly { quantity: number }[]) => lines.reduce((all, { quantity }) => all + quantity, 0)

describe("an allocation", () => {
  it("never gives more than is harvested and fresh, more than is asked for, or goods without a star to who takes none", async () => {
    await fc.assert(
      fc.asyncProperty(aProblem, async (problem) => {
        const lines = await solve(problem)
        expect(lines.every(({ quantity }) => Number.isSafeInteger(quantity) && quantity > 0)).toBe(true)
        expect(objectionsTo(problem, lines).filter((objection) => forbids(objection) || objection.kind === "beyond_demand")).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it("leaves no box in the orchard that somebody asks for and could get", async () => {
    await fc.assert(
      fc.asyncProperty(aProblem, async (problem) => {
        expect(sum(await solve(problem))).toBe(mostThatCanBePlaced(problem))
      }),
      { numRuns: 60 },
    )
  })

  it("gives every commune its minimum as far as anything at all can", async () => {
    await fc.assert(
      fc.asyncProperty(aProblem, async (problem) => {
        const missing = (lines: readonly AllocationLine[]) =>
          objectionsTo(problem, lines).reduce((all, objection) => all + (objection.kind === "below_commune_minimum" ? objection.missing : 0), 0)
        // Nothing else counts: only the minimum is asked for.
        const wish = missing(await solve({ ...problem, demands: minimumsOf(problem), rules: { ...problem.rules, commune_minimum_percent: 100, fair_share_percent: 0, certified_first: false } }))
        expect(missing(await solve(problem))).toBeLessThanOrEqual(wish)
      }),
      { numRuns: 30 },
    )
  })

  it("is the same whenever it is made, and in whatever order its rows come", async () => {
    await fc.assert(
      fc.asyncProperty(aProblem, fc.infiniteStream(fc.nat()), async (problem, order) => {
        const shuffled = <T>(rows: readonly T[]): T[] => rows.map((row) => ({ row, by: order.next().value as number })).sort((a, b) => a.by - b.by).map(({ row }) => row)
        const again = { ...problem, supplies: shuffled(problem.supplies), demands: shuffled(problem.demands), sources: shuffled(problem.sources), outlets: shuffled(problem.outlets) }
        expect(await solve(again)).toEqual(await solve(problem))
      }),
      { numRuns: 30 },
    )
  })
})

describe("the rules one can see", () => {
  const year = (overrides: Partial<SupplyProblem>): SupplyProblem => ({
    sources: [aSource("lan"), aSource("hoa")],
    supplies: [picked("lan", 100), picked("hoa", 100)],
    outlets: [{ outlet_id: "web", commune_code: null, certified_only: false }],
    demands: [asked("web", 100)],
    rules: { commune_minimum_percent: 0, fair_share_percent: 0, certified_first: false },
    ...overrides,
  })
  const aSource = (producer_id: string, overrides = {}) => ({ producer_id, variant_id: "cam", commune_code: "mai-hoa", certified: false, kept_fortnights: 1, ...overrides })
  const picked = (producer_id: string, quantity: number, at = 0) => ({ producer_id, variant_id: "cam", fortnight: at, quantity })
  const asked = (outlet_id: string, quantity: number, at = 0) => ({ outlet_id, variant_id: "cam", fortnight: at, quantity })
  const of = (lines: readonly AllocationLine[], who: string) => sum(lines.filter(({ producer_id, outlet_id }) => producer_id === who || outlet_id === who))

  it("fair share: two with the same harvest share what can be sold", async () => {
    const lines = await solve(year({ rules: { commune_minimum_percent: 0, fair_share_percent: 100, certified_first: false } }))
    expect([of(lines, "lan"), of(lines, "hoa")]).toEqual([50, 50])
  })

  it("certified first: goods with a star go before goods without", async () => {
    const lines = await solve(year({ sources: [aSource("lan"), aSource("hoa", { certified: true })], rules: { commune_minimum_percent: 0, fair_share_percent: 100, certified_first: true } }))
    expect([of(lines, "lan"), of(lines, "hoa")]).toEqual([0, 100])
  })

  it("minimum per commune: a small point gets its part though the web would take all", async () => {
    const lines = await solve(
      year({
        outlets: [{ outlet_id: "web", commune_code: null, certified_only: false }, { outlet_id: "point", commune_code: "duc-linh", certified_only: false }],
        demands: [asked("web", 1_000), asked("point", 50)],
        rules: { commune_minimum_percent: 60, fair_share_percent: 0, certified_first: false },
      }),
    )
    expect(of(lines, "point")).toBeGreaterThanOrEqual(30)
    expect(sum(lines)).toBe(200)
  })

  it("shelf life: what was picked in January is not sent out in March", async () => {
    const lines = await solve(year({ demands: [asked("web", 100, 1), asked("web", 100, 2)] }))
    expect(lines.filter(({ fortnight }) => fortnight === 2)).toEqual([])
    expect(sum(lines)).toBe(100)
  })

  it("finds the best where the optimiser, its worths unscaled, could not prove its answer", async () => {
    const lines = await solve(
      year({
        sources: [aSource("hoa", { kept_fortnights: 3 }), aSource("lan", { kept_fortnights: 3 }), aSource("mai"), aSource("sen", { kept_fortnights: 0 })],
        supplies: [picked("hoa", 3, 3), picked("hoa", 1, 0), picked("hoa", 26, 4), picked("lan", 1, 1), picked("mai", 2, 2), picked("mai", 1, 0)],
        outlets: [{ outlet_id: "point", commune_code: "mai-hoa", certified_only: false }],
        demands: [asked("point", 27, 4), asked("point", 4, 2), asked("point", 2, 3)],
        rules: { commune_minimum_percent: 100, fair_share_percent: 0, certified_first: false },
      }),
    )
    expect(sum(lines)).toBe(33)
  })

  it("a stall that takes nothing without a star gets nothing without one", async () => {
    const lines = await solve(year({ outlets: [{ outlet_id: "web", commune_code: null, certified_only: true }] }))
    expect(lines).toEqual([])
  })
})

function minimumsOf({ demands, outlets, rules }: SupplyProblem): SupplyProblem["demands"] {
  // The commune's minimum may be met by any of its outlets: its wishes stay, cut one after the other to what the commune must get.
  const commune = new Map(outlets.map(({ outlet_id, commune_code }) => [outlet_id, commune_code]))
  const cells = new Map<string, number>()
  for (const { outlet_id, fortnight: at, quantity } of demands) cells.set(`${commune.get(outlet_id)} ${at}`, (cells.get(`${commune.get(outlet_id)} ${at}`) ?? 0) + quantity)
  const left = new Map([...cells].map(([cell, quantity]) => [cell, Math.floor((quantity * rules.commune_minimum_percent) / 100)]))
  return demands.flatMap((wish) => {
    const cell = `${commune.get(wish.outlet_id)} ${wish.fortnight}`
    if (commune.get(wish.outlet_id) === null) return []
    const quantity = Math.min(wish.quantity, left.get(cell) ?? 0)
    left.set(cell, (left.get(cell) ?? 0) - quantity)
    return [{ ...wish, quantity }]
  })
}

/** The greatest flow, by the plainest method there is (Edmonds and Karp), to hold the optimiser against. */
function mostThatCanBePlaced({ supplies, sources, demands, outlets }: SupplyProblem): number {
  const capacity = new Map<string, Map<string, number>>()
  const edge = (from: string, to: string, most: number) => {
    for (const [a, b, by] of [[from, to, most], [to, from, 0]] as const) {
      const edges = capacity.get(a) ?? new Map<string, number>()
      capacity.set(a, edges.set(b, (edges.get(b) ?? 0) + by))
    }
  }
  for (const { producer_id, fortnight: at, quantity } of supplies) edge("orchard", `${producer_id} ${at}`, quantity)
  for (const { outlet_id, fortnight: at, quantity } of demands) edge(`to ${outlet_id} ${at}`, "buyer", quantity)
  for (const source of sources) {
    for (const outlet of outlets) {
      if (outlet.certified_only && !source.certified) continue
      for (let picked = 0; picked < FORTNIGHTS; picked++) {
        for (let age = 0; age <= source.kept_fortnights; age++) edge(`${source.producer_id} ${picked}`, `to ${outlet.outlet_id} ${picked + age}`, Infinity)
      }
    }
  }
  for (let placed = 0; ; ) {
    const before = new Map([["orchard", ""]])
    for (const at of before.keys()) for (const [to, most] of capacity.get(at) ?? []) if (most > 0 && !before.has(to)) before.set(to, at)
    if (!before.has("buyer")) return placed
    const way: [string, string][] = []
    for (let at = "buyer"; at !== "orchard"; at = before.get(at)!) way.push([before.get(at)!, at])
    const by = Math.min(...way.map(([a, b]) => capacity.get(a)!.get(b)!))
    for (const [a, b] of way) {
      capacity.get(a)!.set(b, capacity.get(a)!.get(b)! - by)
      capacity.get(b)!.set(a, capacity.get(b)!.get(a)! + by)
    }
    placed += by
  }
}
