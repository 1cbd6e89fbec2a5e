import type { HarvestCalendarResponse } from "@ocop/catalogue/http"
import { ProductGrid } from "@/features/catalogue/product-grid"
import { NothingYet } from "@/features/shell/nothing-yet"
import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { monthWords } from "@/i18n/month-words"
import { readLocale } from "@/i18n/read-locale"
import { seasonWords } from "@/i18n/season-words"
import { Breadcrumb } from "@/ui/breadcrumb"
import { ChipLink } from "@/ui/chip"
import { HarvestChart } from "./harvest-chart"
import { bySeason } from "./upcoming"

const heading = "sign mb-4 text-23 text-leaf md:text-33"
/** What can still be read across: the list has the rest. */
const MOST_ROWS = 60
const MOST_CARDS = 24

export async function HarvestPage({ calendar: { month, rows } }: { calendar: HarvestCalendarResponse }) {
  const locale = await readLocale()
  const words = seasonWords[locale]
  const months = monthWords[locale].long
  const seasonal = bySeason(rows, month)
  const always = rows.filter((row) => row.months.length === 12)
  const unknown = rows.filter((row) => row.months.length === 0)
  return (
    <PageFrame here="/mua-vu">
      <div className="wrap pt-3">
        <Breadcrumb locale={locale} crumbs={[{ name: words.title }]} />
        <h1 className="sign text-33 text-leaf md:text-46">{words.title}</h1>
        <p className="measure mt-2 mb-6 text-18">{words.lead(months[month - 1] ?? "")}</p>
        <h2 className="sr-only">{words.by_season}</h2>
        {seasonal.length > 0 ? <HarvestChart rows={seasonal.slice(0, MOST_ROWS)} month={month} locale={locale} /> : null}
        {rows.length === 0 ? <NothingYet locale={locale} /> : null}
        {seasonal.length > MOST_ROWS ? <p className="mt-4">{words.nearest(MOST_ROWS)}</p> : null}
        {seasonal.length > 0 ? (
          <nav aria-labelledby="theo-thang" className="mt-8">
            <h2 id="theo-thang" className="mb-3 font-semibold">{words.month_links}</h2>
            <ul className="flex flex-wrap gap-2">
              {months.map((name, index) => (
                <li key={name}>
                  <ChipLink href={href(locale, `/san-pham?mua=${index + 1}`)} label={words.month_products(name)}>
                    {name}
                  </ChipLink>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {always.length > 0 ? (
          <section className="mt-12">
            <h2 className={heading}>{words.all_year}</h2>
            <Cards rows={always} locale={locale} />
          </section>
        ) : null}
        {unknown.length > 0 ? (
          <section className="mt-10">
            <h2 className={heading}>{words.not_stated}</h2>
            <Cards rows={unknown} locale={locale} />
          </section>
        ) : null}
      </div>
    </PageFrame>
  )
}

function Cards({ rows, locale }: { rows: HarvestCalendarResponse["rows"]; locale: Locale }) {
  return (
    <>
      <ProductGrid products={rows.slice(0, MOST_CARDS).map((row) => row.product)} locale={locale} />
      {rows.length > MOST_CARDS ? (
        <a href={href(locale, "/san-pham")} className="link mt-4 inline-flex min-h-11 items-center">
          {seasonWords[locale].see_all}
        </a>
      ) : null}
    </>
  )
}
