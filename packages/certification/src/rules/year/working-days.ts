const DAY_MS = 86_400_000

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const nextDay = (day: string, days = 1): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** Monday to Friday, not on a day off. Days are `YYYY-MM-DD`. */
export const isWorkingDay = (day: string, daysOff: ReadonlySet<string>): boolean => ![0, 6].includes(weekday(day)) && !daysOff.has(day)

/** The last day of a term of so many working days that begins the day after. */
export function addWorkingDays(day: string, count: number, daysOff: ReadonlySet<string>): string {
  let at = day
  for (let left = count; left > 0; ) {
    at = nextDay(at)
    if (isWorkingDay(at, daysOff)) left--
  }
  return at
}
