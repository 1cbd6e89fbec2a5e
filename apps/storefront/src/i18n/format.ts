import type { Locale } from "./locales"

const NARROW_SPACE = "\u202f"
const vnd = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 })
const day: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Asia/Ho_Chi_Minh" }),
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "Asia/Ho_Chi_Minh" }),
}

/** `225.000 ₫` in both languages: the sign and the points are what stands on the note. */
export const formatPrice = (amount: number) => `${vnd.format(amount)}${NARROW_SPACE}₫`

const dayMonth: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", { day: "2-digit", month: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }),
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "Asia/Ho_Chi_Minh" }),
}

/** A day of this year where there is little room: `20/11` or `20 Nov`. */
export const formatDayMonth = (day: string, locale: Locale) => dayMonth[locale].format(new Date(`${day}T00:00:00+07:00`)).replace("-", "/")

/** An ISO instant or day as it is in Hà Tĩnh: `20/11/2026` or `20 November 2026`. */
export const formatDay = (iso: string, locale: Locale) => day[locale].format(new Date(iso.length === 10 ? `${iso}T00:00:00+07:00` : iso))

const weekday: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", { weekday: "long", timeZone: "Asia/Ho_Chi_Minh" }),
  en: new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "Asia/Ho_Chi_Minh" }),
}
const monthDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "Asia/Ho_Chi_Minh" })

/** A day close to today as one says it, the year left out: `thứ Hai 30/11` or `Mon 30 Nov`. */
export function formatNearDay(iso: string, locale: Locale): string {
  const at = new Date(iso.length === 10 ? `${iso}T00:00:00+07:00` : iso)
  const name = weekday[locale].format(at)
  return locale === "vi" ? `${name.replace("Thứ", "thứ")} ${formatDay(iso, "vi").slice(0, 5)}` : `${name} ${monthDay.format(at)}`
}

/** Days from which to which something comes: `thứ Hai 30/11 – thứ Ba 01/12`, or one day. */
export const formatNearDays = ({ from, to }: { from: string; to: string }, locale: Locale) =>
  from === to ? formatNearDay(from, locale) : `${formatNearDay(from, locale)} – ${formatNearDay(to, locale)}`

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" })

/** `15:00`, by the clock in Hà Tĩnh. */
export const formatTime = (instant: string) => time.format(new Date(instant))

/** Last day on which something that ends (exclusive) at this instant still stands. */
export const formatLastDay = (until: string, locale: Locale) =>
  day[locale].format(new Date(new Date(until.length === 10 ? `${until}T00:00:00+07:00` : until).getTime() - 1))

/** Month of that last day: `12/2027`. */
export const formatLastMonth = (until: string) => formatLastDay(until, "vi").slice(3)

export const formatCount = (count: number, locale: Locale) => new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en-GB").format(count)
