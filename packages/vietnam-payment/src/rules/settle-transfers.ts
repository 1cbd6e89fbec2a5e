export interface Transfer {
  id: string
  /** integer VND; below zero: the shop sent it back */
  amount: number
  received_at: Date
}

/** What one transfer did for its order. `double`: everything was paid before it came. `late`: the order had ended before it came. `returned`: the shop sent it back. */
export type TransferVerdict = "exact" | "under" | "completes" | "over" | "double" | "late" | "returned"

export interface SettleTransfersInput {
  /** what the order asks for, integer VND */
  due: number
  /** when the order was canceled or expired; null: it stands */
  endedAt: Date | null
  transfers: Transfer[]
}

export interface TransferSettlement {
  state: "awaiting" | "partially_paid" | "paid" | "overpaid"
  /** counted towards the order */
  received: number
  /** still to come */
  missing: number
  /** of what was received, the part beyond the sum due: to be given back */
  surplus: number
  /** came after the order had ended: to be given back */
  late: number
  /** sent back already */
  returned: number
  /** still to be sent back: what was too much or too late, and everything once the order has ended */
  owed: number
  verdicts: Map<string, TransferVerdict>
}

/** Reads all transfers of one order, oldest first. received = due − missing + surplus, always. */
export function settleTransfers({ due, endedAt, transfers }: SettleTransfersInput): TransferSettlement {
  const verdicts = new Map<string, TransferVerdict>()
  let received = 0
  let late = 0
  let returned = 0

  for (const transfer of [...transfers].sort((a, b) => a.received_at.getTime() - b.received_at.getTime() || a.id.localeCompare(b.id))) {
    if (transfer.amount < 0) {
      returned -= transfer.amount
      verdicts.set(transfer.id, "returned")
      continue
    }
    if (endedAt && transfer.received_at >= endedAt) {
      late += transfer.amount
      verdicts.set(transfer.id, "late")
      continue
    }
    verdicts.set(transfer.id, verdictOf({ before: received, amount: transfer.amount, due }))
    received += transfer.amount
  }

  const missing = Math.max(0, due - received)
  const surplus = Math.max(0, received - due)
  const owed = Math.max(0, (endedAt ? received : surplus) + late - returned)
  return { state: stateOf({ received, missing, surplus }), received, missing, surplus, late, returned, owed, verdicts }
}

function verdictOf({ before, amount, due }: { before: number; amount: number; due: number }): TransferVerdict {
  if (before >= due) return "double"
  if (before + amount < due) return "under"
  if (before + amount > due) return "over"
  return before === 0 ? "exact" : "completes"
}

function stateOf({ received, missing, surplus }: { received: number; missing: number; surplus: number }): TransferSettlement["state"] {
  if (received === 0) return "awaiting"
  if (missing > 0) return "partially_paid"
  return surplus > 0 ? "overpaid" : "paid"
}
