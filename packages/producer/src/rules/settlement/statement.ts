import { ENTRY_KINDS, type EntryKind } from "./entry"

export type Sums = Record<EntryKind, number>

/** Sums by kind, signed as in the ledger. */
export function sumsOf(entries: readonly { kind: EntryKind; amount: number }[]): Sums {
  const sums = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, 0])) as Sums
  for (const { kind, amount } of entries) sums[kind] += amount
  return sums
}

export interface Footing {
  opening: number
  sums: Sums
  /** everything but payments */
  earned: number
  /** money that went to the producer's account, less what came back */
  paid: number
  /** opening + earned − paid */
  closing: number
}

export function foot({ opening, entries }: { opening: number; entries: readonly { kind: EntryKind; amount: number }[] }): Footing {
  const sums = sumsOf(entries)
  const earned = ENTRY_KINDS.reduce((sum, kind) => sum + (kind === "payment" ? 0 : sums[kind]), 0)
  const paid = 0 - sums.payment
  return { opening, sums, earned, paid, closing: opening + earned - paid }
}

/**
 * What may be paid now: what was stated and is not paid yet, but never more than the account holds today (goods may have come back since
 * the statement), less what is on its way already.
 */
export function payable({ stated, paid_since, balance, on_the_way }: { stated: number; paid_since: number; balance: number; on_the_way: number }): number {
  return Math.max(0, Math.min(stated - paid_since, balance) - on_the_way)
}
