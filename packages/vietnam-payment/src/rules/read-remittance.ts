/** One line of a carrier's sheet: for which order how much cash it hands in. */
export interface RemittanceLine {
  /** number of the line in the sheet, the heading is 1 */
  line: number
  order_code: string
  /** null: no whole đồng can be read */
  amount: number | null
}

/** `exact`: all that was open · `short`: part of it · `over`: more than was open · `repeated`: nothing was open any more · the rest is no cash of ours. */
export type RemittanceVerdict = "exact" | "short" | "over" | "repeated" | "unknown" | "not_cod" | "ended" | "unreadable"

const CODE_COLUMNS = ["mã đơn", "mã đơn hàng", "đơn hàng", "mã đơn khách hàng", "order", "order code", "reference", "client order code"]
const AMOUNT_COLUMNS = ["số tiền", "tiền cod", "cod", "tiền thu hộ", "thu hộ", "amount", "cod amount"]

const plain = (title: string) => title.trim().toLowerCase().replace(/\s*\(.*\)$/, "")

/** Finds the two columns by the names carriers give them. Null: the sheet has no such column. */
export function readRemittance({ columns, rows }: { columns: string[]; rows: Record<string, string>[] }): RemittanceLine[] | null {
  const find = (names: string[]) => columns.find((title) => names.includes(plain(title)))
  const [code, amount] = [find(CODE_COLUMNS), find(AMOUNT_COLUMNS)]
  if (!code || !amount) return null
  return rows.flatMap((row, index) => {
    const order_code = (row[code] ?? "").trim().toUpperCase()
    const typed = (row[amount] ?? "").trim()
    // A line that only sums up has no order.
    return order_code === "" ? [] : [{ line: index + 2, order_code, amount: readAmount(typed) }]
  })
}

/** "265.000 ₫", "265,000", "265000.0" → 265000 */
function readAmount(typed: string): number | null {
  const bare = typed.replace(/[₫đ\s]|VND/gi, "")
  const digits = /^\d+([.,]0+)?$/.test(bare) && !/^\d{1,3}([.,]000)+$/.test(bare) ? bare.replace(/[.,]0+$/, "") : /^\d{1,3}([.,]\d{3})+$/.test(bare) ? bare.replace(/[.,]/g, "") : bare
  const amount = Number(digits)
  return /^\d+$/.test(digits) && Number.isSafeInteger(amount) && amount > 0 && amount <= 2_000_000_000 ? amount : null
}

export interface JudgeRemittanceInput {
  amount: number | null
  /** null: no order has this code */
  order: { method: string; ended: boolean; due: number; remitted: number } | null
}

export function judgeRemittance({ amount, order }: JudgeRemittanceInput): { verdict: RemittanceVerdict; open: number } {
  if (amount === null) return { verdict: "unreadable", open: 0 }
  if (!order) return { verdict: "unknown", open: 0 }
  if (order.method !== "cod") return { verdict: "not_cod", open: 0 }
  if (order.ended) return { verdict: "ended", open: 0 }
  const open = order.due - order.remitted
  if (open <= 0) return { verdict: "repeated", open: 0 }
  if (amount === open) return { verdict: "exact", open }
  return { verdict: amount < open ? "short" : "over", open }
}

/** What of a line is booked: never more than the order still owes. What is over stays a difference for somebody to settle. */
export const bookable = ({ verdict, amount, open }: { verdict: RemittanceVerdict; amount: number | null; open: number }): number =>
  amount !== null && (verdict === "exact" || verdict === "short" || verdict === "over") ? Math.min(amount, open) : 0
