import type { OpeningState } from "@ocop/sales-point/http"
import { formatDay } from "../../i18n/format"
import type { Locale } from "../../i18n/locales"
import { pointWords } from "../../i18n/point-words"

const HERE_MS = 7 * 3_600_000
const DAY_MS = 86_400_000
const here = (iso: string) => new Date(Date.parse(iso) + HERE_MS).toISOString()
/** "7:30" */
const timeOf = (iso: string) => here(iso).slice(11, 16).replace(/^0/, "")

/** "Đang mở, đến 17:30", "Đã đóng, mai mở 5:30", within a week "thứ Hai mở 7:30", later the date; `today` is the day in Hà Tĩnh. */
export function openingInWords(opening: OpeningState, { today, locale }: { today: string; locale: Locale }): string {
  const words = pointWords[locale]
  if (opening.open) return words.open_until(timeOf(opening.until))
  if (!opening.opens) return words.closed
  const day = here(opening.opens).slice(0, 10)
  const time = timeOf(opening.opens)
  const away = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)
  const when = away === 0 ? words.today : away === 1 ? words.tomorrow : away < 7 ? words.weekdays[new Date(day).getUTCDay()]! : words.on_day(formatDay(day, locale))
  return words.closed_until(when, time)
}
