import type { TreeFlow, TreeLot, TraceView } from "@ocop/traceability/http"

export interface TreeRow {
  lots: TreeLot[]
  /** ribbons down to the next row, in shares of the width: middle and thickness at both ends */
  ribbons: { from: number; to: number; thickness: number }[]
}

const COLUMNS = 2

/** Middle of a lot in its row, 0 … 1: one alone stands in the middle, more stand in two columns. */
const middleOf = (index: number, count: number): number => (count === 1 ? 0.5 : ((index % COLUMNS) + 0.5) / COLUMNS)

/**
 * Lots in rows from the orchard down: each below everything it was made of. Between two rows run ribbons, as thick as the share of
 * the lot they end in.
 */
export function toRows({ lots, flows }: Pick<TraceView["tree"], "lots" | "flows">): TreeRow[] {
  const depth = new Map<string, number>()
  const into = (id: string) => flows.filter(({ to }) => to === id)
  const depthOf = (id: string, seen: ReadonlySet<string> = new Set()): number => {
    const known = depth.get(id)
    if (known !== undefined) return known
    if (seen.has(id)) return 0
    const found = Math.max(0, ...into(id).map(({ from }) => depthOf(from, new Set([...seen, id])) + 1))
    depth.set(id, found)
    return found
  }
  const sorted = [...new Set(lots.map(({ id }) => depthOf(id)))].sort((one, other) => one - other).map((level) => lots.filter(({ id }) => depthOf(id) === level))
  return sorted.map((row, index) => ({ lots: row, ribbons: index + 1 < sorted.length ? ribbonsBetween(row, sorted[index + 1]!, flows) : [] }))
}

function ribbonsBetween(above: readonly TreeLot[], below: readonly TreeLot[], flows: readonly TreeFlow[]): TreeRow["ribbons"] {
  return below.flatMap((to, toIndex) =>
    above.flatMap((from, fromIndex) => {
      const share = flows.filter((flow) => flow.from === from.id && flow.to === to.id).reduce((sum, flow) => sum + flow.share, 0)
      return share > 0 ? [{ from: middleOf(fromIndex, above.length), to: middleOf(toIndex, below.length), thickness: Math.max(0.03, Math.min(1, share) * 0.32) }] : []
    }),
  )
}
