import type { ProducerType } from "../words"

export const CHANNEL_KINDS = ["web", "counter", "consignment", "stall"] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]

export const CHANNEL_KIND_NAMES: Record<ChannelKind, string> = { web: "Bán trên web", counter: "Bán tại quầy", consignment: "Ký gửi", stall: "Gian siêu thị" }

/** What the shop keeps of a sale. A row is never changed: a new rule is a new row from a day on. */
export interface CommissionRule {
  id: string
  channel: ChannelKind
  /** null: for every type that has no row of its own */
  producer_type: ProducerType | null
  /** hundredths of a percent: 800 is 8 % */
  percent_bp: number
  /** whole đồng for each order; an order of several producers shares it by the worth of their goods */
  fixed: number
  /** what buyers pay for delivery: the shop keeps it (and pays the carrier), or passes it on to who sends the parcel */
  delivery: "kept" | "passed_on"
  /** first day, `YYYY-MM-DD` in Vietnam */
  valid_from: string
  /** first day it is over; null: until a newer one */
  valid_to: string | null
}

export interface RuleQuestion {
  channel: ChannelKind
  producer_type: ProducerType | null
  /** day of the sale */
  on: string
}

/** The rule of the moment of sale. A row for the type goes before the general one, a newer one before an older. Null: nothing is kept. */
export function ruleFor<Rule extends CommissionRule>(rules: readonly Rule[], { channel, producer_type, on }: RuleQuestion): Rule | null {
  const standing = rules.filter(
    (rule) => rule.channel === channel && (rule.producer_type === null || rule.producer_type === producer_type) && rule.valid_from <= on && (rule.valid_to === null || on < rule.valid_to),
  )
  const [first] = standing.sort(
    (one, other) => Number(other.producer_type !== null) - Number(one.producer_type !== null) || other.valid_from.localeCompare(one.valid_from) || other.id.localeCompare(one.id),
  )
  return first ?? null
}

/** The fee of a sale in whole đồng: percent rounded half up, plus the fixed part; never more than the sale. */
export function feeOf({ amount, percent_bp, fixed }: { amount: number; percent_bp: number; fixed: number }): number {
  if (amount <= 0) return 0
  const product = BigInt(amount) * BigInt(percent_bp)
  return Math.min(amount, Number((product + 5_000n) / 10_000n) + fixed)
}
