/** "DBOVQ-2026-000042": point, year and a number without gaps. */
export const receiptNumber = (point_code: string, year: number, number: number): string => `${point_code}-${year}-${String(number).padStart(6, "0")}`

/** Before the server has given the number: enough of the entry's own id to find it again. */
export const provisionalNumber = (entry_id: string): string => `TẠM ${entry_id.replace(/-/g, "").slice(-8).toUpperCase()}`

/** Short name of a point on its receipts, from the first letters of its handle: "diem-ban-ocop-vu-quang" → "DBOVQ"; the second of that name "DBOVQ2". */
export function pointCode(handle: string, taken: ReadonlySet<string>): string {
  const stem = handle.split("-").map((word) => word.charAt(0)).join("").toUpperCase().replace(/[^A-Z0-9]/g, "").slice(0, 8) || "DB"
  for (let number = 1; ; number++) {
    const code = number === 1 ? stem : `${stem}${number}`
    if (!taken.has(code)) return code
  }
}

/** The year in Vietnam an entry counts to. */
export const receiptYear = (at: string): number => new Date(Date.parse(at) + 7 * 3_600_000).getUTCFullYear()

/** What a transfer for this entry carries in the bank's statement: letters and digits, at most 25. */
export const transferReference = (point_code: string, entry_id: string): string => `${point_code}${entry_id.replace(/-/g, "").slice(-10).toUpperCase()}`.slice(0, 25)
