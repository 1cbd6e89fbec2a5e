import { catalogueWords } from "@/i18n/catalogue-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { SORTS, toQuery, type Filters } from "./filters"
import { sortName } from "./sort-name"

export function SortLinks({ filters, locale }: { filters: Filters; locale: Locale }) {
  const words = catalogueWords[locale]
  return (
    <nav aria-label={words.sort_by} className="mb-4 flex flex-wrap items-center gap-x-5 border-b border-line text-14 max-lg:hidden">
      {SORTS.map((sort) => {
        const chosen = sort === filters.sort
        return (
          <a
            key={sort}
            href={href(locale, `/san-pham${toQuery({ ...filters, sort, page: 1 })}`)}
            aria-current={chosen ? "true" : undefined}
            className={chosen ? "-mb-px inline-flex min-h-11 items-center border-b-2 border-leaf font-semibold text-leaf" : "inline-flex min-h-11 items-center text-quiet hover:text-ink hover:underline"}
          >
            {sortName(sort, filters, words)}
          </a>
        )
      })}
    </nav>
  )
}
