export interface Charge {
  id: string
  /** what the chain owes for it, whole đồng, above zero */
  amount: number
  /** of it taken back by goods returned */
  returned: number
  happened_on: string
  due_on: string
}

export const RECEIVABLE_STATES = ["due", "late", "paid"] as const
export type ReceivableState = (typeof RECEIVABLE_STATES)[number]

export const RECEIVABLE_STATE_NAMES: Record<ReceivableState, { vi: string; en: string }> = {
  due: { vi: "Chưa tới hạn", en: "Not due yet" },
  late: { vi: "Quá hạn", en: "Late" },
  paid: { vi: "Đã trả đủ", en: "Paid" },
}

export interface Receivable extends Charge {
  paid: number
  open: number
  state: ReceivableState
  /** days past the due day; 0: none */
  days_late: number
}

/** What one chain owes at one stall: money settles what was due first. Below zero: it has paid ahead, which counts for what comes next. */
export function receivables(charges: readonly Charge[], paid: number, today: string): { rows: Receivable[]; owed: number } {
  let money = paid
  const rows = [...charges]
    .sort((one, other) => one.due_on.localeCompare(other.due_on) || one.happened_on.localeCompare(other.happened_on) || one.id.localeCompare(other.id))
    .map((charge): Receivable => {
      const asked = charge.amount - charge.returned
      const taken = Math.max(0, Math.min(asked, money))
      money -= taken
      const open = asked - taken
      const late = open > 0 && charge.due_on < today
      return { ...charge, paid: taken, open, state: open === 0 ? "paid" : late ? "late" : "due", days_late: late ? Math.round((Date.parse(today) - Date.parse(charge.due_on)) / 86_400_000) : 0 }
    })
  return { rows, owed: rows.reduce((sum, { open }) => sum + open, 0) - money }
}
