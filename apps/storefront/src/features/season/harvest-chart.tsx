import type { HarvestCalendarResponse } from "@ocop/catalogue/http"
import { ProductPicture } from "@/features/catalogue/product-picture"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { monthWords } from "@/i18n/month-words"
import { seasonWords } from "@/i18n/season-words"
import { classes } from "@/ui/classes"
import { KIND_COLOUR, kindOf, type Kind } from "./kind"
import { seasonText } from "./season-text"
import { harvestYearStart } from "./upcoming"

interface HarvestChartProps {
  rows: HarvestCalendarResponse["rows"]
  month: number
  locale: Locale
}

const columns = "grid grid-cols-12 md:grid-cols-[15rem_repeat(12,minmax(0,1fr))] lg:grid-cols-[19rem_repeat(12,minmax(0,1fr))]"
const before = (month: number) => ((month + 10) % 12) + 1
const after = (month: number) => (month % 12) + 1

/** The year as a picture: a row for each product, a bar over its months, this month as a bright column. It is a table, and is read as one. */
export function HarvestChart({ rows, month, locale }: HarvestChartProps) {
  const words = seasonWords[locale]
  const names = monthWords[locale]
  const first = harvestYearStart(rows)
  const year = Array.from({ length: 12 }, (_, index) => ((first - 1 + index) % 12) + 1)
  const kinds = [...new Set(rows.map(({ product }) => kindOf(product.group.code)))]
  return (
    <div>
      <Legend kinds={kinds} locale={locale} />
      <div role="table" aria-label={words.table} className="overflow-clip rounded-card border border-line bg-card">
        <div role="row" className={classes(columns, "sticky top-0 z-[1] border-b-2 border-leaf bg-card text-center text-13 font-semibold")}>
          <span role="columnheader" className="sr-only md:not-sr-only md:px-4 md:py-2.5 md:text-left">
            {words.product}
          </span>
          {year.map((at) => (
            <span
              key={at}
              role="columnheader"
              aria-current={at === month ? "date" : undefined}
              className={classes("py-2.5", at === month ? "bg-leaf text-card" : "text-quiet")}
            >
              <span aria-hidden="true">{locale === "vi" ? at : names.short[at - 1]?.slice(0, 1)}</span>
              <span className="sr-only">{names.long[at - 1]}</span>
            </span>
          ))}
        </div>
        {rows.map(({ product, months }) => (
          <div role="row" key={product.id} className={classes(columns, "relative items-stretch border-line not-first:border-t hover:bg-orange-wash/60")}>
            <span role="rowheader" className="col-span-12 flex min-h-11 items-center gap-3 px-3 pt-2 md:col-span-1 md:px-4 md:py-2">
              <ProductPicture product={product} sizes="2.25rem" alt="" className="aspect-[4/5] w-7 shrink-0 rounded-[5px] object-cover md:w-9" />
              <span className="min-w-0">
                <a href={href(locale, `/san-pham/${product.handle}`)} className="line-clamp-2 leading-tight font-semibold after:absolute after:inset-0 hover:text-orange-ink">
                  {product.title}
                </a>
                <span className="line-clamp-2 text-13 leading-snug text-quiet">{seasonText(months, locale)} · {product.commune.then ?? product.commune.name}</span>
              </span>
            </span>
            {year.map((at, index) => {
              const on = months.includes(at)
              const starts = on && (index === 0 || !months.includes(before(at)))
              const ends = on && (index === 11 || !months.includes(after(at)))
              return (
                <span key={at} role="cell" className={classes("flex items-center py-2 md:py-3", at === month && "bg-honey-wash")}>
                  <span className="sr-only">{on ? words.yes : words.no}</span>
                  <span
                    aria-hidden="true"
                    className={classes(
                      "keeps-colour block h-4 w-full md:h-6",
                      on && KIND_COLOUR[kindOf(product.group.code)],
                      starts && "ml-[12%] rounded-l-pill",
                      ends && "mr-[12%] rounded-r-pill",
                    )}
                  />
                </span>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}

function Legend({ kinds, locale }: { kinds: Kind[]; locale: Locale }) {
  return (
    <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-14">
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <span aria-hidden="true" className={classes("keeps-colour h-3 w-6 rounded-pill", KIND_COLOUR[kind])} />
          {seasonWords[locale].kinds[kind]}
        </li>
      ))}
    </ul>
  )
}
