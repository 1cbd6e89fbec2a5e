const ZONE = "Asia/Ho_Chi_Minh"
const day = new Intl.DateTimeFormat("vi-VN", { timeZone: ZONE, day: "2-digit", month: "2-digit", year: "numeric" })
const instant = new Intl.DateTimeFormat("vi-VN", { timeZone: ZONE, day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" })
const isoDay = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE })
const dong = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })

/** "15/11/2027" in Vietnam, from an instant or a day. */
export const dayText = (text: string): string => day.format(new Date(text))

export const instantText = (text: string): string => instant.format(new Date(text))

/** `YYYY-MM-DD` in Vietnam. */
export const dayOf = (at: Date): string => isoDay.format(at)

export const todayText = (): string => dayOf(new Date())

/** "−50.000 ₫": with a real minus, and no nought below zero. */
export const dongText = (amount: number): string => dong.format(amount === 0 ? 0 : amount).replace("-", "−")
