const time = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" })
const whole = new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" })
const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })

/** "09:41" today, "27/11/2026, 09:41" before. */
export function clockTime(iso: string): string {
  const at = new Date(iso)
  return day.format(at) === day.format(new Date()) ? time.format(at) : whole.format(at)
}

export const fullTime = (iso: string): string => whole.format(new Date(iso))
