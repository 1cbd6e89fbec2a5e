import { formatDay } from "../../i18n/format"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "../../i18n/trace-words"
import { formatInstant } from "../order/format-instant"

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" })

/** When a step happened, a day or an instant each; what is the same at both ends is said once. */
export function when({ at, until }: { at: string; until: string | null }, locale: Locale): string {
  const from = timeOf(at, locale)
  const to = until && timeOf(until, locale)
  if (!until || !to || from === to) return from
  const { until: span } = traceWords[locale]
  const day = formatDay(at, locale)
  if (at.length === 10 || until.length === 10 || day !== formatDay(until, locale)) return span(from, to)
  return `${span(clock.format(new Date(at)), clock.format(new Date(until)))}, ${day}`
}

const timeOf = (at: string, locale: Locale) => (at.length === 10 ? formatDay(at, locale) : formatInstant(at, locale))
