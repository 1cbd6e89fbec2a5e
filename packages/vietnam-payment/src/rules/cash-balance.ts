export interface CashMovement {
  kind: "collected" | "remitted"
  /** integer VND; negative only in a correction */
  amount: number
}

export interface CashBalance {
  due: number
  /** taken from the buyer */
  collected: number
  /** handed in to the shop */
  remitted: number
  /** still to be taken from the buyer */
  outstanding: number
  /** in the courier's pocket */
  held: number
}

/** Cash on delivery of one order. collected = remitted + held and due = collected + outstanding, always. */
export function cashBalance({ due, movements }: { due: number; movements: CashMovement[] }): CashBalance {
  const sum = (kind: CashMovement["kind"]) => movements.filter((m) => m.kind === kind).reduce((total, m) => total + m.amount, 0)
  const collected = sum("collected")
  const remitted = sum("remitted")
  return { due, collected, remitted, outstanding: due - collected, held: collected - remitted }
}
