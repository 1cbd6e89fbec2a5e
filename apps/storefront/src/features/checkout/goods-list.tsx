import type { Quote } from "@ocop/checkout/http"
import { formatPrice } from "@/i18n/format"
import { SmallPicture } from "../cart/small-picture"

/** What is being ordered, line by line, as priced now. */
export function GoodsList({ quote }: { quote: Quote }) {
  return (
    <ul className="grid gap-3">
      {quote.lines.map((line) => (
        <li key={line.variant_id} className="flex gap-3">
          <SmallPicture url={line.picture?.url ?? null} className="w-12 sm:w-12" />
          <div className="grid grow content-start">
            <p className="font-semibold leading-snug">{line.title}</p>
            {line.title && (
              <p className="text-14 text-quiet">
                {line.quantity} × {formatPrice(line.unit_price)} / {line.unit}
                {line.producer.name && <span className="block">{line.producer.name}</span>}
              </p>
            )}
            {line.problem && (
              <p role="alert" className="text-14 font-semibold text-alert">
                {line.message}
              </p>
            )}
          </div>
          <p className="shrink-0 font-semibold tabular-nums">{formatPrice(line.subtotal)}</p>
        </li>
      ))}
    </ul>
  )
}
