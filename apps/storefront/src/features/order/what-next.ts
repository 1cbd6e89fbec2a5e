import { formatPhone } from "@ocop/checkout/rules"
import type { OrderView } from "@ocop/checkout/http"
import { formatNearDays, formatPrice } from "../../i18n/format"
import type { Locale } from "../../i18n/locales"
import { fill } from "../cart/fill"
import type { OrderWords } from "./words"

interface WhatNextInput {
  order: OrderView
  /** the buyer's own, E.164 */
  phone: string
  operatorPhone: string | null
  words: OrderWords
  locale: Locale
}

/** The one thing the buyer has to do or to know now. Null where the timeline says it all. */
export function whatNext({ order, phone, operatorPhone, words, locale }: WhatNextInput): string | null {
  const { status, payment, delivery } = order
  const rest = Math.max(0, payment.due - payment.paid)
  const dates = formatNearDays(delivery, locale)
  if (status === "canceled") return words.what_next_canceled
  if (status === "expired") {
    return operatorPhone ? fill(words.what_next_expired, { phone: operatorPhone }) : words.what_next_expired_no_phone
  }
  if (status === "awaiting_payment" && payment.paid > 0 && rest > 0) {
    return fill(words.pay_rest, { paid: formatPrice(payment.paid), due: formatPrice(rest), code: order.code })
  }
  if (status === "delivered" || status === "awaiting_payment") return null
  if (delivery.method === "pickup") {
    return rest > 0
      ? fill(words.what_next_pickup, { name: delivery.name, dates, due: formatPrice(rest) })
      : fill(words.what_next_pickup_paid, { name: delivery.name, dates })
  }
  if (rest > 0) return fill(words.what_next_cod, { phone: formatPhone(phone), due: formatPrice(rest) })
  return fill(words.what_next_paid, { dates })
}
