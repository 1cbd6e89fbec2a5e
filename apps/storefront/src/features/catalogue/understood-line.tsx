import type { Understood } from "@ocop/catalogue/http"
import { catalogueWords } from "@/i18n/catalogue-words"
import { formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"

/** How typed words were read, where it is not just as they stand: spelled otherwise, left out, or taken for a condition. */
export function UnderstoodLine({ understood, locale }: { understood: Understood | null; locale: Locale }) {
  if (!understood) return null
  const words = catalogueWords[locale]
  const { respelled, dropped, conditions } = understood
  const said = conditionsInWords(conditions, locale)
  const lines = [
    respelled ? words.understood_as(understood.words) : null,
    dropped.length > 0 ? words.understood_without(dropped.join(" ")) : null,
    said.length > 0 ? words.understood_conditions(new Intl.ListFormat(locale, { type: "unit" }).format(said)) : null,
  ].filter((line) => line !== null)
  return lines.length > 0 ? <p className="measure mt-2">{lines.join(" ")}</p> : null
}

export function conditionsInWords({ star, season, price }: Understood["conditions"], locale: Locale): string[] {
  const words = catalogueWords[locale]
  return [
    ...star.map((each) => words.stars(each)),
    ...(season === null ? [] : [season === "now" ? words.in_season : words.month(season)]),
    ...(price === null
      ? []
      : [
          price.min !== null && price.max !== null
            ? words.price_range(formatPrice(price.min), formatPrice(price.max))
            : price.min !== null
              ? words.price_at_least(formatPrice(price.min))
              : words.price_at_most(formatPrice(price.max ?? 0)),
        ]),
  ]
}
