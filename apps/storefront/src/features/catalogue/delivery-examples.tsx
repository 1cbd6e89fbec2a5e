import { readDeliveryExamples } from "@/data/delivery"
import { formatNearDays, formatPrice, formatTime } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { productWords } from "@/i18n/product-words"

interface DeliveryExamplesProps {
  variantId: string
  handle: string
  locale: Locale
}

/** "Tới Hà Nội: 45.000 ₫, đặt hôm nay, nhận thứ Tư 25/11 – thứ Sáu 27/11": today's answer of the quote for two places, or why it cannot go there. */
export async function DeliveryExamples({ variantId, handle, locale }: DeliveryExamplesProps) {
  const examples = await readDeliveryExamples(variantId, handle)
  if (!examples.reached || examples.value.length === 0) return null
  const words = productWords[locale]
  return (
    <dl className="my-2 grid gap-y-2.5">
      {examples.value.map(({ to, option }) => (
        <div key={to} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4">
          <dt className="font-semibold text-ink">{words.delivery_to[to]}</dt>
          {option.refused ? null : <dd className="font-semibold text-ink tabular-nums">{option.cost === 0 ? words.delivery_free : formatPrice(option.cost)}</dd>}
          <dd className="col-span-2">{option.refused ?? words.delivery_when({ by: option.order_by && formatTime(option.order_by), days: formatNearDays(option, locale) })}</dd>
        </div>
      ))}
    </dl>
  )
}
