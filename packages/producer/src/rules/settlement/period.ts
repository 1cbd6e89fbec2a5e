/** A month of accounts, "2026-11". Compares as text. */
export type Period = string

const DAY_IN_VIETNAM = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })

export const periodOf = (at: Date): Period => DAY_IN_VIETNAM.format(at).slice(0, 7)

export const isPeriod = (text: string): boolean => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)

export function nextPeriod(period: Period): Period {
  const [year, month] = period.split("-").map(Number) as [number, number]
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`
}

/** "11/2026" */
export const periodText = (period: Period): string => period.split("-").reverse().join("/")

/**
 * The month an entry is booked in: the one it happened in, or the first after the last statement. A month that was stated is closed
 * for ever; what is heard of later stands in the next statement.
 */
export function bookingPeriod({ happened_at, stated_to }: { happened_at: Date; stated_to: Period | null }): Period {
  const happened = periodOf(happened_at)
  if (!stated_to || happened > stated_to) return happened
  return nextPeriod(stated_to)
}
