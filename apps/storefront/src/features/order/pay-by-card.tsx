import type { OrderView } from "@ocop/checkout/http"
import { formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { buttonClasses } from "@/ui/button"
import { fill } from "../cart/fill"
import { formatInstant } from "./format-instant"
import type { OrderWords } from "./words"

interface PayByCardProps {
  payment: OrderView["payment"]
  url: string
  /** she has just come back from the card page, having paid as far as her browser knows */
  justPaid: boolean
  words: OrderWords
  locale: Locale
}

/** The way to Stripe's page; after it, that only Stripe's own word counts and takes a few seconds. */
export function PayByCard({ payment, url, justPaid, words, locale }: PayByCardProps) {
  const amount = formatPrice(payment.due - payment.paid)
  return (
    <section aria-labelledby="card" className="grid justify-items-start gap-3 rounded-card border-2 border-leaf bg-card p-4 sm:p-6">
      <h2 id="card" className="sign text-23 text-leaf">
        {justPaid ? words.card_waiting_title : fill(words.card_title, { amount })}
      </h2>
      <p role="status">{justPaid ? words.card_waiting : words.card_hint}</p>
      {payment.expires_at && !justPaid && <p className="font-semibold">{fill(words.card_until, { at: formatInstant(payment.expires_at, locale) })}</p>}
      <a href={url} rel="noreferrer" className={buttonClasses(justPaid ? "secondary" : "primary", "w-full sm:w-auto")}>
        {justPaid ? words.card_again : fill(words.card_pay, { amount })}
      </a>
      <p className="text-14 text-quiet">{words.card_other}</p>
    </section>
  )
}
