import { readDeliveryExamples } from "@/data/delivery"
import { formatDay, formatPrice, formatTime } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { productWords } from "@/i18n/product-words"

interface DeliveryExamplesProps {
  variantId: string
  handle: string
  locale: Locale
}

/** "Tới Hà Nội: 45.000 ₫, nhận từ 25/11 đến 27/11": today's answer of the quote for two places, or why it cannot go there. */
export async function DeliveryExamples({ variantId, handle, locale }: DeliveryExamplesProps) {
  const examples = await readDeliveryExamples(variantId, handle)
  if (!examples.reached || examples.value.length === 0) return null
  const words = productWords[locale]
  return (
    <ul className="grid gap-1">
      {examples.value.map(({ to, option }) => (
        <li key={to}>
          <strong className="text-ink">{words.delivery_to[to]}</strong>{" "}
          {option.refused ?? words.delivery_example({ cost: formatPrice(option.cost), by: option.order_by && formatTime(option.order_by), from: formatDay(option.from, locale), to: formatDay(option.to, locale) })}
        </li>
      ))}
    </ul>
  )
}
