/** A day on the calendar of Vũ Quang, "2026-11-28". */
export type Day = string

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || !DAY.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

export const addDays = (day: Day, days: number): Day => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** The day in Asia/Ho_Chi_Minh (UTC+7 all year) at an instant. */
export const dayOf = (instant: Date | string | number): Day => new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(0, 10)

/** 28/11/2026 */
export const dayText = (day: Day): string => day.split("-").reverse().join("/")
