import { vietnamDay } from "./vietnam-day"

/** Counts begin anew each month: "2611" for November 2026, Asia/Ho_Chi_Minh. */
export function orderMonth(at: Date): string {
  return vietnamDay(at).slice(2, 7).replace("-", "")
}

/** "VQ2611000042": also the VietQR reference, so capital letters and digits only. */
export function orderCode({ month, number }: { month: string; number: number }): string {
  if (!/^\d{4}$/.test(month)) throw new RangeError(`Month must be yymm, got "${month}"`)
  if (!Number.isSafeInteger(number) || number < 1 || number > 999_999) throw new RangeError(`Order number ${number} does not fit six digits`)
  return `VQ${month}${String(number).padStart(6, "0")}`
}

/** Accepts what people type off a phone screen: "vq 2611-000042". Null: not an order code. */
export function readOrderCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.-]/g, "")
  return /^VQ\d{10}$/.test(code) ? code : null
}
