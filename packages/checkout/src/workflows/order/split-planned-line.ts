import { splitWithinLimits, type Allocation } from "../../rules"
import type { PlannedLine } from "./order-plan"

/** One line per place the goods come from: Medusa ships a line from one place. Discounts are split so that none is lost. */
export function splitPlannedLine(line: PlannedLine, parts: Allocation[]): (PlannedLine & { location_id: string })[] {
  const room = parts.map((part) => part.quantity * line.unit_price)
  const byCode = line.adjustments.map((adjustment) => {
    const amounts = splitWithinLimits({ total: adjustment.amount, weights: parts.map((part) => part.quantity), limits: [...room] })
    amounts.forEach((amount, index) => (room[index]! -= amount))
    return { adjustment, amounts }
  })
  return parts.map((part, index) => ({
    ...line,
    quantity: part.quantity,
    location_id: part.location_id,
    adjustments: byCode.map(({ adjustment, amounts }) => ({ ...adjustment, amount: amounts[index]! })).filter(({ amount }) => amount > 0),
  }))
}
