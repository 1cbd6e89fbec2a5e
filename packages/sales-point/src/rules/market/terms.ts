/**
 * How a supermarket and the shop settle. `commission`: goods stay the producer's until the chain reports them sold, then it keeps a share of the shelf price.
 * `purchase`: goods become the chain's when it receives them, at the agreed price, or at the shop's own price less a share.
 */
export const STALL_TERMS = ["commission", "purchase"] as const
export type StallTerms = (typeof STALL_TERMS)[number]

export const STALL_TERMS_NAMES: Record<StallTerms, { vi: string; en: string }> = {
  commission: { vi: "Ký gửi, siêu thị giữ hoa hồng", en: "Consignment, the chain keeps a commission" },
  purchase: { vi: "Mua đứt khi nhận hàng", en: "Bought on receipt" },
}

/** Who makes good what is lost at a stall: as if it had been sold, less what the chain would have kept. `producer`: nobody does, the loss is its own. */
export const LOSS_BEARERS = ["chain", "shop", "producer"] as const
export type LossBearer = (typeof LOSS_BEARERS)[number]

export const LOSS_BEARER_NAMES: Record<LossBearer, { vi: string; en: string }> = {
  chain: { vi: "Siêu thị đền", en: "The chain makes it good" },
  shop: { vi: "Cửa hàng đền", en: "The shop makes it good" },
  producer: { vi: "Chủ thể chịu", en: "The producer bears it" },
}

/** Who bears what is lost at a point, by the version of the regulation it signed. There is no chain to pay there. */
export const POINT_LOSS_BEARERS = ["shop", "producer"] as const
export type PointLossBearer = (typeof POINT_LOSS_BEARERS)[number]

export interface ContractTerms {
  terms: StallTerms
  /** hundredths of a percent: what the chain keeps of the shelf price (commission), or pays less than the shop's price where none is agreed (purchase) */
  percent_bp: number
  /** days from the delivery or the report of sales until the money is due */
  payment_days: number
  losses_by: LossBearer
  /** first day, `YYYY-MM-DD` */
  valid_from: string
  /** last day, also of one that was ended early; null: until a newer one; before `valid_from`: ended before it began, it never counted */
  valid_to: string | null
}

/** By whose terms goods are settled that lie at a stall on a day: of the contracts begun, the newest, also once it is over: what is left there came under it. */
export function settlingTerms<Contract extends ContractTerms>(contracts: readonly Contract[], day: string): Contract | null {
  const begun = contracts.filter(({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || valid_from <= valid_to))
  return begun.sort((one, other) => other.valid_from.localeCompare(one.valid_from))[0] ?? null
}

/** The contract of a day: of those begun, the newest; none once it is over. A newer one takes the place of an older from its first day. */
export function termsOn<Contract extends ContractTerms>(contracts: readonly Contract[], day: string): Contract | null {
  const newest = settlingTerms(contracts, day)
  return newest && (newest.valid_to === null || day <= newest.valid_to) ? newest : null
}

/** The last day on which paying is in time. */
export function dueOn(day: string, payment_days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + payment_days * 86_400_000).toISOString().slice(0, 10)
}

export interface DatedPrice {
  variant_id: string
  /** đồng a box */
  price: number
  valid_from: string
}

export function agreedPrice(prices: readonly DatedPrice[], variant_id: string, day: string): number | null {
  const [newest] = prices.filter((row) => row.variant_id === variant_id && row.valid_from <= day).sort((one, other) => other.valid_from.localeCompare(one.valid_from))
  return newest?.price ?? null
}

const share = (amount: number, percent_bp: number): number => Number((BigInt(amount) * BigInt(percent_bp) + 5_000n) / 10_000n)

/** What a box counts for, in đồng; null: neither agreed nor in the shop. */
export function boxPrice({ terms, percent_bp }: Pick<ContractTerms, "terms" | "percent_bp">, { agreed, listed }: { agreed: number | null; listed: number | null }): number | null {
  if (agreed !== null) return agreed
  if (listed === null) return null
  return terms === "purchase" ? listed - share(listed, percent_bp) : listed
}

/** Worth of boxes and what the chain keeps of it, in whole đồng; it owes the difference. */
export function worthOf({ terms, percent_bp }: Pick<ContractTerms, "terms" | "percent_bp">, { price, quantity }: { price: number; quantity: number }): { gross: number; kept: number } {
  const gross = price * quantity
  return { gross, kept: terms === "commission" ? share(gross, percent_bp) : 0 }
}

/** What comes off again when boxes are taken back: all taken back, in whatever parts, gives exactly what was charged. */
export function worthBack(line: { price: number; quantity: number; gross: number; kept: number; back: number; kept_back: number }, quantity: number): { gross: number; kept: number } {
  const left = line.quantity - line.back - quantity
  const keptLeft = line.gross === 0 ? 0 : Number((BigInt(line.kept) * BigInt(left * line.price) * 2n + BigInt(line.gross)) / (2n * BigInt(line.gross)))
  return { gross: line.price * quantity, kept: line.kept - line.kept_back - keptLeft }
}

/** What comes off again of an amount made good for `quantity` lost boxes when `now` more are found after `before` of them: all found, in whatever parts, gives exactly the amount. */
export function lossPart({ amount, quantity }: { amount: number; quantity: number }, { before, now }: { before: number; now: number }): number {
  const of = (boxes: number) => Number((BigInt(amount) * BigInt(boxes) * 2n + BigInt(quantity)) / (2n * BigInt(quantity)))
  return of(before + now) - of(before)
}
