/** Bought on receipt, reported sold, lost where the chain makes it good, taken back. */
export const CHARGE_KINDS = ["delivery", "report", "loss", "return"] as const
export type ChargeKind = (typeof CHARGE_KINDS)[number]
