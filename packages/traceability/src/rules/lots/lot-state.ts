import { leftOf, type Quantities } from "./lot"

export const LOT_STATES = ["recalled", "held", "expired", "closed", "on_sale", "open", "sold_out", "used_up"] as const
export type LotState = (typeof LOT_STATES)[number]

export interface LotFacts extends Quantities {
  /** what the last step left it in */
  block: "held" | "recalled" | "closed" | null
  /** last good day, `YYYY-MM-DD`; null: does not expire */
  best_before: string | null
  /** the day in Vietnam */
  today: string
}

export const isExpired = ({ best_before, today }: Pick<LotFacts, "best_before" | "today">): boolean => best_before !== null && best_before < today

/** What a lot is now: from its steps, its quantities and the clock. Nothing of it is stored. */
export function lotState(facts: LotFacts): LotState {
  const { block, shelved, sold } = facts
  if (block === "recalled" || block === "held") return block
  const left = leftOf(facts)
  if (left + shelved === 0) return sold > 0 ? "sold_out" : "used_up"
  if (isExpired(facts)) return "expired"
  if (block === "closed") return "closed"
  return shelved > 0 ? "on_sale" : "open"
}

/** Whether its boxes on the shelf count as stock. */
export const mayBeSold = (facts: Pick<LotFacts, "block" | "best_before" | "today">): boolean => facts.block === null && !isExpired(facts)

export const LOT_STATE_NAMES: Record<LotState, { vi: string; en: string }> = {
  recalled: { vi: "Thu hồi", en: "Recalled" },
  held: { vi: "Tạm giữ", en: "Held" },
  expired: { vi: "Hết hạn", en: "Past its date" },
  closed: { vi: "Đã đóng", en: "Closed" },
  on_sale: { vi: "Đang bán", en: "On sale" },
  open: { vi: "Trong kho", en: "In store" },
  sold_out: { vi: "Bán hết", en: "Sold out" },
  used_up: { vi: "Dùng hết", en: "Used up" },
}
