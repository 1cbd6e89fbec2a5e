import type { ProductListResponse } from "@ocop/catalogue/http"
import { NothingYet } from "@/features/shell/nothing-yet"
import { PageFrame } from "@/features/shell/page-frame"
import { catalogueWords } from "@/i18n/catalogue-words"
import { formatCount } from "@/i18n/format"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { EmptyList } from "./empty-list"
import { FilterPanel } from "./filter-panel"
import { isNarrowed, toQuery, type Filters } from "./filters"
import { ignoredText } from "./ignored-text"
import { Pages } from "./pages"
import { ProductGrid } from "./product-grid"
import { QuickFilters } from "./quick-filters"
import { SortLinks } from "./sort-links"
import { sortName } from "./sort-name"
import { UnderstoodLine } from "./understood-line"

const FIRST_SCREEN = 2

interface ProductListProps {
  list: ProductListResponse
  filters: Filters
  here: string
}

/** Everything that matches, with what narrows it further: chips on a phone, a quiet column on a desk. */
export async function ProductList({ list, filters, here }: ProductListProps) {
  const locale = await readLocale()
  const words = catalogueWords[locale]
  const ignored = ignoredText(filters.ignored, locale)
  if (list.count === 0 && !filters.q && !isNarrowed(filters)) {
    return (
      <PageFrame here={here}>
        <div className="wrap pt-3">
          <Breadcrumb locale={locale} crumbs={[{ name: words.title }]} />
          <h1 className="sign mt-1 mb-6 text-33 text-leaf md:text-46">{words.title}</h1>
          <NothingYet locale={locale} />
        </div>
      </PageFrame>
    )
  }
  return (
    <PageFrame here={here} searched={filters.q}>
      <div className="wrap pt-3">
        <Breadcrumb locale={locale} crumbs={[{ name: words.title }]} />
        <div className="mt-1 flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
          <h1 className="sign text-33 text-leaf md:text-46">{filters.q ? words.title_searched(filters.q) : words.title}</h1>
          <div className="flex flex-wrap items-center gap-x-3 text-quiet">
            <p role="status">
              <strong className="text-ink">{words.count(formatCount(list.count, locale))}</strong>, {sortName(filters.sort, filters, words)}
            </p>
            <a href={href(locale, "/chinh-sach/xep-hang")} className="-my-2 inline-flex min-h-11 items-center text-14 underline decoration-line underline-offset-4 hover:text-ink">
              {words.ranking}
            </a>
          </div>
        </div>
        <UnderstoodLine understood={list.understood} locale={locale} />
        {ignored ? <p className="mt-2 rounded-card border border-honey bg-honey-wash px-4 py-2 text-14 text-honey-ink">{ignored}</p> : null}
      </div>
      <div className="wrap mt-4 grid gap-x-10 gap-y-4 lg:grid-cols-[15rem_1fr]">
        <div className="min-w-0">
          <QuickFilters list={list} filters={filters} locale={locale} />
          <FilterPanel list={list} filters={filters} locale={locale} />
        </div>
        <section aria-label={words.results} className="min-w-0">
          <SortLinks filters={filters} locale={locale} />
          {list.products.length > 0 ? (
            <>
              <ProductGrid products={list.products} locale={locale} first={FIRST_SCREEN} heading="h2" narrow />
              <Pages page={list.page} pages={list.pages} locale={locale} address={(page) => href(locale, `/san-pham${toQuery({ ...filters, page })}`)} />
            </>
          ) : (
            <EmptyList list={list} filters={filters} locale={locale} />
          )}
        </section>
      </div>
    </PageFrame>
  )
}
