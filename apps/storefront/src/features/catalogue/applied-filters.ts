import type { ProductListResponse } from "@ocop/catalogue/http"
import { catalogueWords } from "@/i18n/catalogue-words"
import { formatPrice } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { toggle, type Filters } from "./filters"

/** Each condition in words, with the filters that remain without it. */
export function appliedFilters(list: ProductListResponse, filters: Filters, locale: Locale): { name: string; without: Filters }[] {
  const words = catalogueWords[locale]
  const label = (values: { label: string }[], index: number, fallback: string) => values[index]?.label ?? fallback
  const price = filters.price
  return [
    ...filters.stars.map((star) => ({ name: words.stars(star), without: toggle(filters, "stars", star) })),
    ...filters.communes.map((slug, index) => ({ name: label(list.applied.commune, index, slug), without: toggle(filters, "communes", slug) })),
    ...filters.producers.map((handle, index) => ({ name: label(list.applied.producer, index, handle), without: toggle(filters, "producers", handle) })),
    ...filters.groups.map((code, index) => ({ name: label(list.applied.group, index, code), without: toggle(filters, "groups", code) })),
    ...(filters.season === null
      ? []
      : [{ name: filters.season === "dang-vu" ? words.in_season : words.month(filters.season), without: { ...filters, season: null, page: 1 } }]),
    ...(price === null
      ? []
      : [
          {
            name:
              price.min !== null && price.max !== null
                ? words.price_range(formatPrice(price.min), formatPrice(price.max))
                : price.min !== null
                  ? words.price_at_least(formatPrice(price.min))
                  : words.price_at_most(formatPrice(price.max ?? 0)),
            without: { ...filters, price: null, page: 1 },
          },
        ]),
    ...(filters.inStock ? [{ name: words.in_stock, without: { ...filters, inStock: false, page: 1 } }] : []),
  ]
}
