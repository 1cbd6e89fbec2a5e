import type { Quote } from "@ocop/checkout/http"
import { formatPrice } from "@/i18n/format"
import type { CartWords } from "./words"

export type TotalsWords = Pick<CartWords, "subtotal" | "discount" | "delivery" | "delivery_later" | "total">

/** The sum as it is made up. Delivery is named even while it is not known. */
export function Totals({ quote, words }: { quote: Quote; words: TotalsWords }) {
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
      <dt className="text-quiet">{words.subtotal}</dt>
      <dd className="text-right tabular-nums">{formatPrice(quote.subtotal)}</dd>
      {quote.promotions
        .filter((promotion) => promotion.amount > 0)
        .map((promotion) => (
          <PromotionRow key={promotion.code} label={promotion.label || words.discount} amount={promotion.amount} />
        ))}
      {quote.discount > 0 && quote.promotions.every((promotion) => promotion.amount === 0) && (
        <PromotionRow label={words.discount} amount={quote.discount} />
      )}
      <dt className="text-quiet">{words.delivery}</dt>
      <dd className="text-right tabular-nums">{quote.delivery ? formatPrice(quote.delivery_cost) : words.delivery_later}</dd>
      <dt className="-mr-4 border-t border-line pt-2 font-semibold">{words.total}</dt>
      <dd className="sign border-t border-line pt-2 text-right text-23 text-orange-ink tabular-nums">{formatPrice(quote.total)}</dd>
    </dl>
  )
}

function PromotionRow({ label, amount }: { label: string; amount: number }) {
  return (
    <>
      <dt className="text-quiet">{label}</dt>
      <dd className="text-right tabular-nums">−{formatPrice(amount)}</dd>
    </>
  )
}
