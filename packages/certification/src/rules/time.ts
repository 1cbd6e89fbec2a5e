/** Vietnam has kept UTC+7 without summer time since 1975: every date in this domain lies after that. */
const OFFSET_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** The instant a Vietnamese calendar day begins. `day` is `YYYY-MM-DD`. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

/** The calendar day an instant falls on in Vietnam, `YYYY-MM-DD`. */
export const dayOf = (at: Date): string => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10)

/** "05 tháng 9 năm 2026", as official papers write a day: 0 before days below ten and before the first two months only (Nghị định 30/2020, Phụ lục I). */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split("-")
  return `${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

/** "2026-09-05" → "05/09/2026" */
export const dayText = (day: string): string => day.split("-").reverse().join("/")

export const yearOf = (at: Date): number => Number(dayOf(at).slice(0, 4))

export const addDays = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS)

/** Calendar months in Vietnam; a day the month does not have becomes its last one (29/02/2024 + 36 → 28/02/2027). */
export function addMonths(at: Date, months: number): Date {
  const local = new Date(at.getTime() + OFFSET_MS)
  const day = local.getUTCDate()
  local.setUTCDate(1)
  local.setUTCMonth(local.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate()
  local.setUTCDate(Math.min(day, lastDay))
  return new Date(local.getTime() - OFFSET_MS)
}

/** `YYYY-MM-DD` is the beginning of that day in Vietnam; anything else an ISO 8601 instant. */
export const toInstant = (text: string): Date => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? startOfDay(text) : new Date(text))
