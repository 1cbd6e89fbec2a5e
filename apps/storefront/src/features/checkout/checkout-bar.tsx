"use client"
import type { Quote } from "@ocop/checkout/http"
import { formatPrice } from "@/i18n/format"
import { Button } from "@/ui/button"
import { COUNTED_AGAIN } from "../cart/counted-again"
import { fill } from "../cart/fill"
import type { PaymentHere } from "./draft"
import type { CheckoutWords } from "./words"

interface CheckoutBarProps {
  quote: Quote | null
  current: boolean
  payment: PaymentHere
  /** fetched at a point: nothing is added for the way */
  fetched: boolean
  reviewing: boolean
  busy: boolean
  words: CheckoutWords
}

/** The total, always in sight, and the one button that says what happens next. */
export function CheckoutBar({ quote, current, payment, fetched, reviewing, busy, words }: CheckoutBarProps) {
  const total = quote ? formatPrice(quote.total) : "…"
  const blocked = reviewing && (!quote || !current || !quote.orderable)
  const label = busy ? words.placing : reviewing ? fill(words[`place_${payment}`], { total }) : words.review
  return (
    <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-paper/95 px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] backdrop-blur-sm md:mx-0 md:px-0">
      {reviewing && quote && current && !quote.orderable && (
        <p role="alert" className="mb-2 font-semibold text-alert">
          {quote.delivery_options.find((option) => option.refused && quote.delivery === null)?.refused ?? (quote.lines.every(({ problem }) => problem === null) && quote.delivery === null ? words.no_delivery : words.not_orderable)}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className={reviewing ? "hidden sm:grid" : "grid"} aria-live="polite">
          <span className="text-14 text-quiet">
            {words.total}
            {quote && !quote.delivery && !fetched ? ` (${words.total_pending})` : ""}
          </span>
          <span aria-busy={!current} className={`sign text-23 text-orange-ink tabular-nums ${current ? "" : COUNTED_AGAIN}`}>
            {total}
          </span>
        </p>
        <Button type="submit" look={busy ? "waiting" : "primary"} className="grow md:grow-0" aria-disabled={blocked || busy ? true : undefined}>
          {label}
        </Button>
      </div>
    </div>
  )
}
