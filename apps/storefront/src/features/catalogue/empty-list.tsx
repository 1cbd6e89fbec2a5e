import type { ProductListResponse } from "@ocop/catalogue/http"
import { catalogueWords } from "@/i18n/catalogue-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { shellWords } from "@/i18n/shell-words"
import { ButtonLink } from "@/ui/button"
import { ChipLink } from "@/ui/chip"
import { appliedFilters } from "./applied-filters"
import { CountMiss } from "@/features/search/count-miss"
import { seasonText } from "@/features/season/season-text"
import { isNarrowed, NO_FILTERS, toQuery, type Filters } from "./filters"
import { ProductGrid } from "./product-grid"

interface EmptyListProps {
  list: ProductListResponse
  filters: Filters
  locale: Locale
}

/** Nothing matches: what to loosen, and the nearest there is. */
export function EmptyList({ list, filters, locale }: EmptyListProps) {
  const words = catalogueWords[locale]
  const to = (next: Filters) => href(locale, `/san-pham${toQuery(next)}`)
  const applied = appliedFilters(list, filters, locale)
  const beyond = list.count > 0
  const later = list.nearest.filter(({ season }) => !season.in_season && season.months.length > 0)
  return (
    <div>
      {filters.q && !beyond && !isNarrowed(filters) ? <CountMiss q={filters.q} /> : null}
      <div className="rounded-card border border-line bg-card p-6 md:p-8">
        <h2 className="sign text-23 text-leaf">{words.empty_title}</h2>
        <p className="measure mt-2">
          {beyond ? words.empty_page : filters.q ? words.empty_searched(filters.q) : words.empty_filtered}
        </p>
        {applied.length > 0 && !beyond ? (
          <ul className="mt-4 flex flex-wrap gap-2">
            {applied.map(({ name, without }) => (
              <li key={name}>
                <ChipLink href={to(without)} label={words.remove(name)}>
                  {name} <span aria-hidden="true">×</span>
                </ChipLink>
              </li>
            ))}
          </ul>
        ) : null}
        <p className="mt-5">
          <ButtonLink href={to(beyond ? { ...filters, page: 1 } : NO_FILTERS)}>{beyond ? words.first_page : applied.length > 0 ? words.clear : shellWords[locale].not_found_products}</ButtonLink>
        </p>
      </div>
      {list.nearest.length > 0 ? (
        <>
          <h2 className="sign mt-10 mb-4 text-23 text-leaf">{words.nearest}</h2>
          {later.length > 0 ? (
            <ul className="-mt-2 mb-4 grid gap-1 text-quiet">
              {later.map(({ id, title, season }) => (
                <li key={id}>{words.comes_when(title, seasonText(season.months, locale))}.</li>
              ))}
            </ul>
          ) : null}
          <ProductGrid products={list.nearest} locale={locale} narrow />
        </>
      ) : null}
    </div>
  )
}
