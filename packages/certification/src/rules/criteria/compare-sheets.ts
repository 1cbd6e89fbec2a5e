import { type CriteriaSheet, type Criterion, criteriaOf } from "./criteria-set"

export type Difference = "only_here" | "only_there" | "changed" | "same"

export interface ComparedCriterion {
  id: string
  here: Criterion | null
  there: Criterion | null
  difference: Difference
}

const textOf = ({ id: _id, ...rest }: Criterion): string => JSON.stringify(rest)

/** Two sheets side by side, in the printed order of the first; what only the second has stands where its number belongs. */
export function compareSheets(here: CriteriaSheet, there: CriteriaSheet): ComparedCriterion[] {
  const left = new Map(criteriaOf(here).map((criterion) => [criterion.id, criterion]))
  const right = new Map(criteriaOf(there).map((criterion) => [criterion.id, criterion]))
  const ids = [...new Set([...left.keys(), ...right.keys()])].sort(byNumber)
  return ids.map((id) => {
    const one = left.get(id) ?? null
    const other = right.get(id) ?? null
    return { id, here: one, there: other, difference: differenceOf(one, other) }
  })
}

function differenceOf(one: Criterion | null, other: Criterion | null): Difference {
  if (!other) return "only_here"
  if (!one) return "only_there"
  return textOf(one) === textOf(other) ? "same" : "changed"
}

/** 2.10 after 2.9 */
function byNumber(one: string, other: string): number {
  const [a, b] = [one, other].map((id) => id.split(".").map(Number)) as [number[], number[]]
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
