import type { ProductListResponse } from "@ocop/catalogue/http"
import type { ReactNode } from "react"
import { catalogueWords } from "@/i18n/catalogue-words"
import { formatCount, formatPrice } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { classes } from "@/ui/classes"
import { isNarrowed, NO_FILTERS, SORTS, toggle, toQuery, type Filters } from "./filters"
import { sortName } from "./sort-name"

interface FilterPanelProps {
  list: ProductListResponse
  filters: Filters
  locale: Locale
}

interface Choice {
  key: string
  name: ReactNode
  label?: string
  count: number
  pressed: boolean
  next: Filters
}

/** All filters, each a plain link that adds or removes itself. Folded on a phone, open on a desk. */
export function FilterPanel({ list, filters, locale }: FilterPanelProps) {
  const words = catalogueWords[locale]
  const { facets } = list
  const groups: { title: string; choices: Choice[] }[] = [
    {
      title: words.season,
      choices: [
        {
          key: "dang-vu",
          name: words.in_season,
          count: facets.season.find((season) => season.value === "now")?.count ?? 0,
          pressed: filters.season === "dang-vu",
          next: { ...filters, season: filters.season === "dang-vu" ? null : "dang-vu", page: 1 },
        },
        {
          key: "con-hang",
          name: words.in_stock,
          count: facets.in_stock,
          pressed: filters.inStock,
          next: { ...filters, inStock: !filters.inStock, page: 1 },
        },
      ],
    },
    {
      title: words.star,
      choices: facets.star.map(({ value, count }) => ({
        key: value,
        name: <span className="tracking-[0.08em] text-honey-ink">{"★".repeat(Number(value))}</span>,
        label: words.stars(Number(value)),
        count,
        pressed: filters.stars.includes(Number(value)),
        next: toggle(filters, "stars", Number(value)),
      })),
    },
    {
      title: words.commune,
      choices: facets.commune.map(({ value, label, count }) => ({
        key: value,
        name: label,
        count,
        pressed: filters.communes.includes(value) || list.applied.commune.some((commune) => commune.slug === value),
        next: toggle(filters, "communes", value),
      })),
    },
    {
      title: words.group,
      choices: facets.group.map(({ value, label, count }) => ({
        key: value,
        name: label,
        count,
        pressed: filters.groups.includes(value),
        next: toggle(filters, "groups", value),
      })),
    },
    {
      title: words.producer,
      choices: facets.producer.map(({ value, label, count }) => ({
        key: value,
        name: label,
        count,
        pressed: filters.producers.includes(value),
        next: toggle(filters, "producers", value),
      })),
    },
  ]
  return (
    <details className="panel-open-on-desk rounded-card border border-line bg-card lg:rounded-none lg:border-0 lg:bg-transparent">
      <summary className="flex min-h-12 items-center justify-between px-4 font-semibold lg:hidden">
        {words.filter_more}
        <svg aria-hidden="true" width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
          <path d="M4 7h16M7 12h10M10 17h4" />
        </svg>
      </summary>
      <div className="grid gap-6 px-4 pb-5 lg:px-0">
        {isNarrowed(filters) ? (
          <a href={href(locale, `/san-pham${toQuery({ ...NO_FILTERS, q: filters.q, sort: filters.sort })}`)} className="link inline-flex min-h-11 items-center">
            {words.clear}
          </a>
        ) : null}
        <section className="lg:hidden">
          <h2 className="sign mb-1 text-16 text-leaf">{words.sort_by}</h2>
          <ul>
            {SORTS.map((sort) => (
              <li key={sort}>
                <a
                  href={href(locale, `/san-pham${toQuery({ ...filters, sort, page: 1 })}`)}
                  aria-current={sort === filters.sort ? "true" : undefined}
                  className={classes("flex min-h-11 items-center text-14", sort === filters.sort && "font-semibold text-leaf")}
                >
                  {sortName(sort, filters, words)}
                </a>
              </li>
            ))}
          </ul>
        </section>
        {groups.map(({ title, choices }) =>
          choices.length > 0 ? (
            <section key={title}>
              <h2 className="sign mb-1 text-16 text-leaf">{title}</h2>
              <ul>
                {choices.map((choice) => (
                  <li key={choice.key}>
                    <FilterLink choice={choice} locale={locale} />
                  </li>
                ))}
              </ul>
            </section>
          ) : null,
        )}
        <PriceForm list={list} filters={filters} locale={locale} />
      </div>
    </details>
  )
}

function FilterLink({ choice: { name, label, count, pressed, next }, locale }: { choice: Choice; locale: Locale }) {
  const words = catalogueWords[locale]
  return (
    <a
      href={href(locale, `/san-pham${toQuery(next)}`)}
      aria-current={pressed ? "true" : undefined}
      aria-label={label ? words.with_count(label, count) : undefined}
      className={classes("group flex min-h-11 items-center gap-2.5 py-1.5 text-14 leading-tight", pressed ? "font-semibold text-leaf" : "hover:text-orange-ink")}
    >
      <span
        aria-hidden="true"
        className={classes(
          "grid size-5 shrink-0 place-items-center rounded-[6px] border-2 text-13",
          pressed ? "border-leaf bg-leaf text-card" : "border-field bg-card group-hover:border-leaf",
        )}
      >
        {pressed ? "✓" : ""}
      </span>
      <span className="min-w-0 grow">{name}</span>
      <span className="text-13 font-normal text-quiet tabular-nums">{formatCount(count, locale)}</span>
    </a>
  )
}

function PriceForm({ list, filters, locale }: FilterPanelProps) {
  const words = catalogueWords[locale]
  const input = "min-h-11 w-full min-w-0 rounded-[10px] border-2 border-field bg-card px-2 text-14"
  const kept = new URLSearchParams(toQuery({ ...filters, price: null, page: 1 }))
  return (
    <form action={href(locale, "/san-pham")} className="grid gap-2">
      <h2 className="sign text-16 text-leaf">{words.price}</h2>
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid grid-cols-2 gap-2">
        <label className="grid gap-1 text-13 text-quiet">
          {words.price_from}
          <input className={input} name="gia-tu" inputMode="numeric" defaultValue={filters.price?.min ?? ""} placeholder={list.facets.price ? formatPrice(list.facets.price.min).replace(/\D+$/, "") : undefined} maxLength={14} />
        </label>
        <label className="grid gap-1 text-13 text-quiet">
          {words.price_to}
          <input className={input} name="gia-den" inputMode="numeric" defaultValue={filters.price?.max ?? ""} placeholder={list.facets.price ? formatPrice(list.facets.price.max).replace(/\D+$/, "") : undefined} maxLength={14} />
        </label>
      </div>
      <Button type="submit" look="secondary" className="px-4 py-2 text-14">
        {words.price_apply}
      </Button>
    </form>
  )
}
