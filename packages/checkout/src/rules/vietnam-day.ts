/** Vietnam has kept UTC+7 without summer time since 1975. */
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** The calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export function vietnamDay(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10)
}

/** The day so many days later. */
export function vietnamDayAfter(at: Date, days: number): string {
  return vietnamDay(new Date(at.getTime() + days * DAY_MS))
}

/** "15:04", by the clock on the wall in Vietnam. */
export function vietnamTime(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(11, 16)
}

/** The instant at which the clock in Vietnam shows this time on this day. */
export function vietnamInstant(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`)
}
