import type { DeliveryOption } from "@ocop/checkout/http"
import { formatNearDays, formatPrice, formatTime } from "../../i18n/format"
import type { Locale } from "../../i18n/locales"
import { fill } from "../cart/fill"

/** "Giao trong tỉnh: 25.000 ₫, nhận thứ Năm 26/11 – thứ Bảy 28/11". */
export function deliveryInWords(
  option: DeliveryOption,
  words: { delivery_now: string; delivery_now_by: string; delivery_free: string },
  locale: Locale,
): string {
  return fill(option.order_by ? words.delivery_now_by : words.delivery_now, {
    name: option.name,
    cost: option.cost === 0 ? words.delivery_free : formatPrice(option.cost),
    dates: formatNearDays(option, locale),
    ...(option.order_by && { by: formatTime(option.order_by) }),
  })
}
