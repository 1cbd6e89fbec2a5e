import type { MeasureAction, SaleStop } from "../../http/inspection"

export interface SaleRuling {
  id: string
  action: MeasureAction
  verdict: "approved" | "refused"
  effective_at: Date
  reason: string
  decision_number: string | null
}

/** Whether a product is off sale at an instant: the last approved stop or lifting that has taken effect decides. Of two at once, the stop. */
export function saleStopOf(rulings: readonly SaleRuling[], at: Date): SaleStop | null {
  const [last] = rulings
    .filter(({ action, verdict, effective_at }) => verdict === "approved" && (action === "suspend_sale" || action === "lift_suspension") && effective_at <= at)
    .sort((one, other) => other.effective_at.getTime() - one.effective_at.getTime() || (one.action === "suspend_sale" ? -1 : 1))
  if (last?.action !== "suspend_sale") return null
  return { since: last.effective_at.toISOString(), reason: last.reason, decision_number: last.decision_number }
}
