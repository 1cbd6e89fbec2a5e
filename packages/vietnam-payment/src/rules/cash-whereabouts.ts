import type { CashBalance } from "./cash-balance"

/**
 * With whom the money of a cash-on-delivery order is: not delivered yet (`buyer`), delivered and nobody has said what was taken
 * (`unreported`), taken and not handed in (`carrier`), handed in (`shop`), or the order ended and there is none (`none`).
 */
export type CashWhereabouts = "buyer" | "unreported" | "carrier" | "shop" | "none"

export function cashWhereabouts({ cash, ended, delivered }: { cash: CashBalance; ended: boolean; delivered: boolean }): CashWhereabouts {
  if (cash.held > 0) return "carrier"
  if (ended) return cash.remitted > 0 ? "shop" : "none"
  if (cash.outstanding > 0) return delivered ? "unreported" : "buyer"
  return "shop"
}
