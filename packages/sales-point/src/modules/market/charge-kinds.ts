/** Bought on receipt, reported sold, taken back. */
export const CHARGE_KINDS = ["delivery", "report", "return"] as const
export type ChargeKind = (typeof CHARGE_KINDS)[number]
