import { FORTNIGHTS } from "./fortnight"
import { minimumOf, shareOf } from "./network"
import type { AllocationLine, Outlet, Source, SupplyProblem } from "./supply"

/**
 * What stands against an allocation, made by the optimiser or by hand.
 * `beyond_supply`: more than is harvested and still fresh · `beyond_demand`: more than the outlet is expected to sell ·
 * `needs_star`: the outlet takes nothing without a star · `unknown`: no such producer, outlet or fortnight in the plan.
 * Only these four forbid a plan; the others are what the office weighs.
 */
export type Objection =
  | { kind: "beyond_supply"; producer_id: string; variant_id: string; fortnight: number; missing: number }
  | { kind: "beyond_demand"; outlet_id: string; variant_id: string; fortnight: number; over: number }
  | { kind: "needs_star"; producer_id: string; variant_id: string; outlet_id: string; fortnight: number }
  | { kind: "unknown"; line: AllocationLine }
  | { kind: "below_commune_minimum"; commune_code: string; variant_id: string; fortnight: number; missing: number }
  | { kind: "below_fair_share"; producer_id: string; variant_id: string; missing: number }

const FORBIDS: ReadonlySet<Objection["kind"]> = new Set(["beyond_supply", "needs_star", "unknown"])

/** Whether a plan with this objection must not be accepted. More than the outlet is expected to sell is the office's own guess against ours. */
export const forbids = ({ kind }: Objection): boolean => FORBIDS.has(kind)

/** Every objection to these lines, hard ones first, in the order of the plan. */
export function objectionsTo(problem: SupplyProblem, lines: readonly AllocationLine[]): Objection[] {
  const sources = new Map(problem.sources.map((source) => [sourceKey(source), source]))
  const outlets = new Map(problem.outlets.map((outlet) => [outlet.outlet_id, outlet]))
  const known = lines.filter((line) => isKnown(line, sources, outlets))
  const unknown: Objection[] = lines.filter((line) => !isKnown(line, sources, outlets)).map((line) => ({ kind: "unknown", line }))
  return [
    ...unknown,
    ...withoutStar(known, sources, outlets),
    ...beyondSupply(problem, known, sources),
    ...beyondDemand(problem, known),
    ...belowMinimum(problem, known, outlets),
    ...belowShare(problem, known),
  ]
}

function isKnown(line: AllocationLine, sources: ReadonlyMap<string, Source>, outlets: ReadonlyMap<string, Outlet>): boolean {
  const inPlan = Number.isInteger(line.fortnight) && line.fortnight >= 0 && line.fortnight < FORTNIGHTS
  return inPlan && Number.isSafeInteger(line.quantity) && line.quantity > 0 && sources.has(sourceKey(line)) && outlets.has(line.outlet_id)
}

function withoutStar(lines: readonly AllocationLine[], sources: ReadonlyMap<string, Source>, outlets: ReadonlyMap<string, Outlet>): Objection[] {
  return lines
    .filter((line) => outlets.get(line.outlet_id)!.certified_only && !sources.get(sourceKey(line))!.certified)
    .map(({ producer_id, variant_id, outlet_id, fortnight }) => ({ kind: "needs_star", producer_id, variant_id, outlet_id, fortnight }))
}

/** The oldest goods go first: if they do not reach that way, they reach in no way. */
function beyondSupply({ supplies }: SupplyProblem, lines: readonly AllocationLine[], sources: ReadonlyMap<string, Source>): Objection[] {
  const harvested = table(supplies, sourceKey)
  const sent = table(lines, sourceKey)
  return [...sent].flatMap(([key, out]) => {
    const { producer_id, variant_id, kept_fortnights } = sources.get(key)!
    const store = [...(harvested.get(key) ?? nothing())]
    return out.flatMap((quantity, fortnight): Objection[] => {
      let missing = quantity
      for (let picked = Math.max(0, fortnight - kept_fortnights); picked <= fortnight && missing > 0; picked++) {
        const taken = Math.min(missing, store[picked]!)
        store[picked]! -= taken
        missing -= taken
      }
      return missing === 0 ? [] : [{ kind: "beyond_supply", producer_id, variant_id, fortnight, missing }]
    })
  })
}

function beyondDemand({ demands }: SupplyProblem, lines: readonly AllocationLine[]): Objection[] {
  const asked = table(demands, outletKey)
  return [...table(lines, outletKey)].flatMap(([key, sent]) => {
    const [outlet_id, variant_id] = key.split(" ") as [string, string]
    return sent.flatMap((quantity, fortnight): Objection[] => {
      const over = quantity - (asked.get(key)?.[fortnight] ?? 0)
      return over > 0 ? [{ kind: "beyond_demand", outlet_id, variant_id, fortnight, over }] : []
    })
  })
}

function belowMinimum({ demands, rules }: SupplyProblem, lines: readonly AllocationLine[], outlets: ReadonlyMap<string, Outlet>): Objection[] {
  const key = ({ outlet_id, variant_id }: { outlet_id: string; variant_id: string }) => `${outlets.get(outlet_id)?.commune_code ?? ""} ${variant_id}`
  const sent = table(lines, key)
  return [...table(demands, key)].flatMap(([group, asked]) => {
    const [commune_code, variant_id] = group.split(" ") as [string, string]
    if (commune_code === "") return []
    return asked.flatMap((quantity, fortnight): Objection[] => {
      const missing = minimumOf(quantity, rules) - (sent.get(group)?.[fortnight] ?? 0)
      return missing > 0 ? [{ kind: "below_commune_minimum", commune_code, variant_id, fortnight, missing }] : []
    })
  })
}

function belowShare({ supplies, rules }: SupplyProblem, lines: readonly AllocationLine[]): Objection[] {
  const placed = sums(lines, ({ variant_id }) => variant_id)
  const harvest = sums(supplies, ({ variant_id }) => variant_id)
  const sent = sums(lines, sourceKey)
  return [...sums(supplies, sourceKey)].flatMap(([key, own]): Objection[] => {
    const [producer_id, variant_id] = key.split(" ") as [string, string]
    const missing = shareOf(own, harvest.get(variant_id) ?? 0, placed.get(variant_id) ?? 0, rules) - (sent.get(key) ?? 0)
    return missing > 0 ? [{ kind: "below_fair_share", producer_id, variant_id, missing }] : []
  })
}

type Row = { variant_id: string; fortnight: number; quantity: number }

const sourceKey = ({ producer_id, variant_id }: { producer_id: string; variant_id: string }) => `${producer_id} ${variant_id}`
const outletKey = ({ outlet_id, variant_id }: { outlet_id: string; variant_id: string }) => `${outlet_id} ${variant_id}`
const nothing = () => Array.from({ length: FORTNIGHTS }, () => 0)

/** Boxes per fortnight of every group. */
function table<T extends Row>(rows: readonly T[], key: (row: T) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const row of rows) {
    const group = groups.get(key(row)) ?? nothing()
    groups.set(key(row), group)
    group[row.fortnight]! += row.quantity
  }
  return groups
}

function sums<T extends Row>(rows: readonly T[], key: (row: T) => string): Map<string, number> {
  const totals = new Map<string, number>()
  for (const row of rows) totals.set(key(row), (totals.get(key(row)) ?? 0) + row.quantity)
  return totals
}
