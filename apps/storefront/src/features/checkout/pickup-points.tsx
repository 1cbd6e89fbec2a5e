"use client"
import type { DeliveryOption } from "@ocop/checkout/http"
import type { SalesPointView } from "@ocop/sales-point/http"
import { fill } from "../cart/fill"
import { formatNearDays } from "../../i18n/format"
import type { Locale } from "../../i18n/locales"
import { Choice } from "./choice"
import type { CheckoutWords } from "./words"

interface PickupPointsProps {
  points: SalesPointView[]
  /** what the shop says of each for these goods, as soon as it is known */
  options: DeliveryOption[]
  locale: Locale
  chosen: string
  onChoose: (handle: string) => void
  problem: string | null
  words: CheckoutWords
}

export function PickupPoints({ points, options, locale, chosen, onChoose, problem, words }: PickupPointsProps) {
  return (
    <div
      role="radiogroup"
      id="sales_point"
      tabIndex={-1}
      aria-label={words.sales_point}
      aria-describedby={problem ? "sales_point-problem" : undefined}
      className="grid gap-3"
    >
      {points.map((point) => (
        <Choice
          key={point.handle}
          name="sales_point"
          value={point.handle}
          checked={chosen === point.handle}
          onChoose={() => onChoose(point.handle)}
          label={
            <>
              {point.name}
              {point.demo && <span className="font-normal text-quiet"> ({words.demo})</span>}
            </>
          }
          hint={
            <>
              {point.address}
              <br />
              {fill(words.hours, { hours: point.opening_hours })}
              <ReadyAt option={options.find((option) => option.sales_point === point.handle)} words={words} locale={locale} />
            </>
          }
        />
      ))}
      {problem && (
        <p id="sales_point-problem" role="alert" className="text-14 font-semibold text-alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** Whether the goods lie there, and from when one can fetch them. */
function ReadyAt({ option, words, locale }: { option: DeliveryOption | undefined; words: CheckoutWords; locale: Locale }) {
  if (!option) return null
  if (option.refused) return <span className="block text-alert">{option.refused}</span>
  return (
    <span className="block font-semibold text-leaf">
      {fill(option.in_stock_here ? words.pickup_here : words.pickup_comes, { dates: formatNearDays(option, locale) })}
    </span>
  )
}
