import type { DeliveryOption } from "@ocop/checkout/http"
import { formatDay, formatPrice, formatTime } from "../../i18n/format"
import type { Locale } from "../../i18n/locales"
import { fill } from "../cart/fill"

interface DatesWords {
  dates_between: string
  date_on: string
}

/** "từ 26/11/2026 đến 28/11/2026", or one day. */
export function datesInWords(dates: { from: string; to: string }, words: DatesWords, locale: Locale): string {
  const from = formatDay(dates.from, locale)
  return dates.from === dates.to ? fill(words.date_on, { from }) : fill(words.dates_between, { from, to: formatDay(dates.to, locale) })
}

/** "Giao trong tỉnh: 25.000 ₫, nhận từ … đến …". */
export function deliveryInWords(
  option: DeliveryOption,
  words: DatesWords & { delivery_now: string; delivery_now_by: string; delivery_free: string },
  locale: Locale,
): string {
  return fill(option.order_by ? words.delivery_now_by : words.delivery_now, {
    name: option.name,
    cost: option.cost === 0 ? words.delivery_free : formatPrice(option.cost),
    dates: datesInWords(option, words, locale),
    ...(option.order_by && { by: formatTime(option.order_by) }),
  })
}
