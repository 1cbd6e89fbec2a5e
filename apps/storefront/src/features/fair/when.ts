import type { PublicFairRow } from "@ocop/sales-point/http"
import { fairWords } from "@/i18n/fair-words"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"

type Days = Pick<PublicFairRow, "status" | "first_day" | "last_day">

/** Days, not only the office's step: a fair whose last day is over is over, though its goods are still being counted. */
export const standingOf = ({ status, first_day, last_day }: Days, today: string): "coming" | "now" | "past" =>
  status === "closed" || status === "counting" || last_day < today ? "past" : status === "running" || first_day <= today ? "now" : "coming"

/** "Còn 12 ngày nữa" */
export function whenInWords(fair: Days, { today, locale }: { today: string; locale: Locale }): string {
  const words = fairWords[locale]
  switch (standingOf(fair, today)) {
    case "coming":
      return words.in_days(Math.round((Date.parse(fair.first_day) - Date.parse(today)) / 86_400_000))
    case "now":
      return words.running(formatDay(fair.last_day, locale))
    case "past":
      return words.over
  }
}
