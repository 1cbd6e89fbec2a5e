import type { Quorum, SeatKind } from "./composition"

export interface PresentMember {
  kind: SeatKind
  attended: boolean
}

export const needed = ({ numerator, denominator }: Pick<Quorum, "numerator" | "denominator">, seated: number): number => Math.ceil((seated * numerator) / denominator)

/** Whether those who are there may work. */
export function hasQuorum(quorum: Quorum, members: readonly PresentMember[]): boolean {
  const there = members.filter(({ attended }) => attended)
  const chaired = !quorum.chaired || there.some(({ kind }) => kind !== "member")
  return chaired && there.length > 0 && there.length >= needed(quorum, members.length)
}
