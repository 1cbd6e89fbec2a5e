import type { ProductListResponse } from "@ocop/catalogue/http"
import { catalogueWords } from "@/i18n/catalogue-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { ChipLink } from "@/ui/chip"
import { toggle, toQuery, type Filters } from "./filters"

interface QuickFiltersProps {
  list: ProductListResponse
  filters: Filters
  locale: Locale
}

/** The few filters most people want, one tap each, on a phone. */
export function QuickFilters({ list, filters, locale }: QuickFiltersProps) {
  const words = catalogueWords[locale]
  const to = (next: Filters) => href(locale, `/san-pham${toQuery(next)}`)
  return (
    <ul aria-label={words.filters} className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-2 [scrollbar-width:none] lg:hidden">
      <li>
        <ChipLink href={to({ ...filters, season: filters.season === "dang-vu" ? null : "dang-vu", page: 1 })} pressed={filters.season === "dang-vu"}>
          {words.in_season}
        </ChipLink>
      </li>
      <li>
        <ChipLink href={to({ ...filters, inStock: !filters.inStock, page: 1 })} pressed={filters.inStock}>
          {words.in_stock}
        </ChipLink>
      </li>
      {list.facets.star.map((star) => (
        <li key={star.value}>
          <ChipLink
            href={to(toggle(filters, "stars", Number(star.value)))}
            pressed={filters.stars.includes(Number(star.value))}
            label={words.stars(Number(star.value))}
          >
            {"★".repeat(Number(star.value))}
          </ChipLink>
        </li>
      ))}
      {list.facets.commune.map((commune) => (
        <li key={commune.value}>
          <ChipLink href={to(toggle(filters, "communes", commune.value))} pressed={filters.communes.includes(commune.value)}>
            {commune.label}
          </ChipLink>
        </li>
      ))}
    </ul>
  )
}
