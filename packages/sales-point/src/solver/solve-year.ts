import { problemOf, standingOf, type AllocationLine, type Standing, type SupplyYear } from "../rules/supply"
import { solve } from "./solve"

export interface Allocated {
  lines: AllocationLine[]
  standings: Map<string, Standing>
}

/** {@link solve} for every variant of a year, and how each stands with it. Blocks the thread: see `allocate`. */
export async function solveYear(year: SupplyYear): Promise<Allocated> {
  const allocated: Allocated = { lines: [], standings: new Map() }
  for (const [variant_id, variant] of year.variants) {
    const problem = problemOf(year, variant_id, variant)
    const lines = await solve(problem)
    allocated.standings.set(variant_id, standingOf(problem, lines))
    // A variant may have some ten thousand lines: too many to be spread as arguments.
    for (const line of lines) allocated.lines.push(line)
  }
  return allocated
}
