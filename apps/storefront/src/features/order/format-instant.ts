import type { Locale } from "@/i18n/locales"

const instant: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit", day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Asia/Ho_Chi_Minh" }),
  en: new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", day: "numeric", month: "long", year: "numeric", timeZone: "Asia/Ho_Chi_Minh" }),
}

/** "14:30 20/11/2026", as the clock stands in Hà Tĩnh. */
export const formatInstant = (iso: string, locale: Locale) => instant[locale].format(new Date(iso))
