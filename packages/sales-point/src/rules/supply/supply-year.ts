import { balanceOf } from "./balance"
import { forbids, objectionsTo } from "./check-allocation"
import { FORTNIGHTS } from "./fortnight"
import type { AllocationLine, AllocationRules, Outlet, Source, SupplyProblem } from "./supply"

/** What is known of one variant's year: a row a producer and a row an outlet, 26 fortnights each. */
export interface VariantYear {
  /** who brings it, and how much when */
  sources: (Omit<Source, "variant_id"> & { harvest: readonly number[] })[]
  /** by outlet: how much it is expected to sell when */
  asked: Readonly<Record<string, readonly number[]>>
}

/** What a plan is made of. Nothing ties two variants together, so that each can be kept, solved, judged and read by itself. */
export interface SupplyYear {
  outlets: readonly Outlet[]
  rules: AllocationRules
  variants: ReadonlyMap<string, VariantYear>
}

/** How one variant of a plan stands, in boxes over the year. */
export interface Standing {
  harvested: number
  asked: number
  allocated: number
  short: number
  surplus: number
  /** objections that forbid accepting the plan */
  must_mend: number
  /** other objections */
  to_weigh: number
}

const cellsOf = (quantities: readonly number[]): { fortnight: number; quantity: number }[] => quantities.flatMap((quantity, fortnight) => (quantity > 0 ? [{ fortnight, quantity }] : []))

/** One variant's year as the optimiser and the rules read it. */
export function problemOf({ outlets, rules }: Pick<SupplyYear, "outlets" | "rules">, variant_id: string, { sources, asked }: VariantYear): SupplyProblem {
  return {
    outlets,
    rules,
    sources: sources.map(({ producer_id, commune_code, certified, kept_fortnights }) => ({ producer_id, variant_id, commune_code, certified, kept_fortnights })),
    supplies: sources.flatMap(({ producer_id, harvest }) => cellsOf(harvest).map((cell) => ({ producer_id, variant_id, ...cell }))),
    demands: Object.entries(asked).flatMap(([outlet_id, quantities]) => cellsOf(quantities).map((cell) => ({ outlet_id, variant_id, ...cell }))),
  }
}

/** How a variant stands with these lines; see {@link balanceOf} and {@link objectionsTo}. */
export function standingOf(problem: SupplyProblem, lines: readonly AllocationLine[]): Standing {
  const rows = balanceOf(problem, lines)
  const sum = (of: "harvested" | "asked" | "allocated" | "short" | "surplus") => rows.reduce((all, row) => all + row[of], 0)
  const objections = objectionsTo(problem, lines)
  const must_mend = objections.filter(forbids).length
  return { harvested: sum("harvested"), asked: sum("asked"), allocated: sum("allocated"), short: sum("short"), surplus: sum("surplus"), must_mend, to_weigh: objections.length - must_mend }
}

/** Boxes of several rows, fortnight by fortnight. */
export const addUp = (rows: readonly (readonly number[])[]): number[] => Array.from({ length: FORTNIGHTS }, (_, fortnight) => rows.reduce((sum, row) => sum + (row[fortnight] ?? 0), 0))
