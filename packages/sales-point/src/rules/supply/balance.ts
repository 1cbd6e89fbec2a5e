import { FORTNIGHTS } from "./fortnight"
import type { AllocationLine, SupplyProblem } from "./supply"

/** One fortnight of one variant, in boxes, as the picture over the year draws it. */
export interface BalanceRow {
  variant_id: string
  fortnight: number
  harvested: number
  asked: number
  allocated: number
  /** asked, and nobody brings it */
  short: number
  /** harvested in this fortnight and given to nobody before it is too old */
  surplus: number
}

/** The year at a glance: what comes, what is asked for, what is missing and what is left over. 26 rows a variant. */
export function balanceOf({ supplies, demands, sources }: SupplyProblem, lines: readonly AllocationLine[]): BalanceRow[] {
  const variants = [...new Set([...supplies, ...demands].map(({ variant_id }) => variant_id))].sort()
  const [suppliesOf, demandsOf, linesOf, sourcesOf] = [byVariant(supplies), byVariant(demands), byVariant(lines), byVariant(sources)]
  return variants.flatMap((variant_id) => {
    const [brought, sent] = [suppliesOf.get(variant_id) ?? [], linesOf.get(variant_id) ?? []]
    const harvested = perFortnight(brought)
    const asked = perFortnight(demandsOf.get(variant_id) ?? [])
    const allocated = perFortnight(sent)
    const left = perFortnight((sourcesOf.get(variant_id) ?? []).flatMap(({ producer_id, kept_fortnights }) => {
      const own = <T extends { producer_id: string }>(rows: readonly T[]) => rows.filter((row) => row.producer_id === producer_id)
      return leftOver(perFortnight(own(brought)), perFortnight(own(sent)), kept_fortnights)
    }))
    return harvested.map((quantity, fortnight) => ({
      variant_id,
      fortnight,
      harvested: quantity,
      asked: asked[fortnight]!,
      allocated: allocated[fortnight]!,
      short: Math.max(0, asked[fortnight]! - allocated[fortnight]!),
      surplus: left[fortnight]!,
    }))
  })
}

/** By the fortnight of its harvest: what is still there when it is too old, the oldest having gone first. */
function leftOver(harvested: readonly number[], sent: readonly number[], kept: number): { fortnight: number; quantity: number }[] {
  const store = [...harvested]
  for (const [fortnight, quantity] of sent.entries()) {
    let wanted = quantity
    for (let picked = Math.max(0, fortnight - kept); picked <= fortnight && wanted > 0; picked++) {
      const taken = Math.min(wanted, store[picked]!)
      store[picked]! -= taken
      wanted -= taken
    }
  }
  return store.map((quantity, fortnight) => ({ fortnight, quantity }))
}

function byVariant<Row extends { variant_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.variant_id)
    if (group) group.push(row)
    else groups.set(row.variant_id, [row])
  }
  return groups
}

function perFortnight(rows: readonly { fortnight: number; quantity: number }[]): number[] {
  const quantities = Array.from({ length: FORTNIGHTS }, () => 0)
  for (const { fortnight, quantity } of rows) quantities[fortnight]! += quantity
  return quantities
}
