import type { Locale } from "@/i18n/locales"
import { monthWords } from "@/i18n/month-words"
import { monthRuns } from "./month-runs"

/** "tháng 11 đến tháng 1", "quanh năm". */
export function seasonText(months: number[], locale: Locale): string {
  const words = monthWords[locale]
  if (months.length === 0) return words.not_stated
  if (months.length === 12) return words.all_year
  return monthRuns(months)
    .map(({ from, to }) => {
      const first = words.long[from - 1] ?? ""
      return from === to ? first : words.from_to(first, words.long[to - 1] ?? "")
    })
    .join(", ")
}
