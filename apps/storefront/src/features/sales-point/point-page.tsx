import type { CommuneCard, GoodsAtPoint, ProductCard } from "@ocop/catalogue/http"
import { weekLines } from "@ocop/sales-point/rules"
import { breadcrumbJsonLd } from "@/features/catalogue/product-json-ld"
import { ProductGrid } from "@/features/catalogue/product-grid"
import type { PointPage as PointPageFacts } from "@/data/sales-points"
import { PageFrame } from "@/features/shell/page-frame"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import { pointWords } from "@/i18n/point-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { ButtonLink } from "@/ui/button"
import { DemoMark } from "@/ui/demo-mark"
import { JsonLd } from "@/ui/json-ld"
import { Picture } from "@/ui/picture"
import { directionsTo } from "./directions"
import { openingInWords } from "./opening-in-words"
import { pointJsonLd } from "./point-json-ld"
import { GiftBoxes } from "./gift-boxes"
import { Shelf } from "./shelf"

interface PointPageProps {
  point: PointPageFacts
  goods: GoodsAtPoint[]
  commune: CommuneCard | null
  /** in season here and not on the shelf */
  seasonal: ProductCard[]
  today: string
}

const heading = "sign text-23 text-leaf md:text-33"
const EXCEPTIONS_SHOWN = 6

export async function PointPage({ point, goods, commune, seasonal, today }: PointPageProps) {
  const locale = await readLocale()
  const words = pointWords[locale]
  const path = `/diem-ban/${point.handle}`
  const crumbs = [{ name: words.title, path: "/diem-ban" }, { name: point.name, path }]
  const suspended = point.status === "suspended"
  const special = point.hours.exceptions.filter(({ on }) => on >= today).slice(0, EXCEPTIONS_SHOWN)
  return (
    <PageFrame here={path}>
      <JsonLd data={breadcrumbJsonLd(crumbs, locale)} />
      <JsonLd data={pointJsonLd({ point, today, locale })} />
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={crumbs} />
      </div>
      <section className={suspended ? "bg-honey-wash text-honey-ink" : point.opening.open ? "trace-rays on-leaf bg-leaf text-card" : "bg-ink text-card"}>
        <div className="wrap pt-5 pb-7 md:pt-8 md:pb-10">
          <p className="flex flex-wrap items-center gap-x-3 text-14">
            {words.kinds[point.kind]}
            {point.demo ? <span className="rounded-[6px] bg-paper px-0.5"><DemoMark locale={locale} /></span> : null}
          </p>
          <h1 className="sign mt-1 text-33 md:text-46">{point.name}</h1>
          <p className={`mt-2 text-18 font-semibold ${suspended ? "" : "text-honey"}`}>
            {suspended ? [words.suspended, point.suspended_because].filter(Boolean).join(": ") : openingInWords(point.opening, { today, locale })}
          </p>
          {point.about ? <p className="measure mt-2 text-18">{point.about}</p> : null}
        </div>
      </section>
      <div className="wrap pt-8">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-12">
          <section aria-labelledby="ke">
            <h2 id="ke" className={heading}>{words.shelf}</h2>
            <p className="measure mt-1 mb-4">{goods.length === 0 && point.gift_boxes.length === 0 ? (suspended ? words.shelf_suspended : words.shelf_empty) : suspended ? words.shelf_suspended : words.shelf_text(goods.length + point.gift_boxes.length)}</p>
            {goods.length > 0 && !suspended ? <Shelf goods={goods} markDowns={point.mark_downs} locale={locale} /> : null}
            {point.gift_boxes.length > 0 ? <GiftBoxes boxes={point.gift_boxes} markDowns={point.mark_downs} locale={locale} /> : null}
          </section>
          <div className="grid content-start gap-5">
            <section aria-labelledby="gio" className="overflow-hidden rounded-card border border-line bg-card">
              {commune?.strip ? <Picture picture={commune.strip} sizes="(min-width: 64rem) 28rem, 100vw" alt="" className="aspect-[16/5] w-full object-cover" /> : null}
              <div className="p-5">
                <address className="not-italic">
                  {point.address}
                  <br />
                  {words.in_commune(point.commune.name, point.commune.province)}
                </address>
                <p className="mt-2 flex flex-wrap gap-x-4">
                  <a href={directionsTo(point)} rel="noreferrer" className="link inline-flex min-h-11 items-center">{words.directions}<span className="sr-only"> ({words.directions_note})</span></a>
                  {point.phone ? <a href={`tel:${point.phone.replace(/[^\d+]/g, "")}`} className="link inline-flex min-h-11 items-center">{words.call} {point.phone}</a> : null}
                </p>
                <h2 id="gio" className="sign mt-3 text-18 text-leaf">{words.hours}</h2>
                <dl className="mt-1">
                  {weekLines(point.hours, locale).map((line) => (
                    <div key={line.days} className="flex justify-between gap-4 border-b border-line py-1.5 last:border-0">
                      <dt>{line.days}</dt>
                      <dd className={line.closed ? "text-quiet" : "text-right font-semibold"}>{line.hours}</dd>
                    </div>
                  ))}
                </dl>
                {special.length > 0 ? (
                  <>
                    <h3 className="mt-3 text-14 font-semibold text-quiet">{words.special}</h3>
                    <ul className="text-14">
                      {special.map(({ on, spans, note }) => (
                        <li key={on}>{formatDay(on, locale)}: {spans.map(({ from, to }) => `${from}–${to}`).join(", ") || words.off}{note && locale === "vi" ? ` (${note})` : ""}</li>
                      ))}
                    </ul>
                  </>
                ) : null}
                {point.hours_note ? <p className="mt-3 text-14 text-quiet">{point.hours_note}</p> : null}
              </div>
            </section>
            <section aria-labelledby="nhan" className="rounded-card border border-line bg-card p-5">
              <h2 id="nhan" className="sign text-18 text-leaf">{words.pickup_title}</h2>
              <p className="mt-1">{point.pickup ? words.pickup_text : words.no_pickup}</p>
              <p className="mt-3"><ButtonLink look={point.pickup ? "primary" : "secondary"} href={href(locale, "/san-pham?con-hang=1")}>{words.pickup_go}</ButtonLink></p>
            </section>
          </div>
        </div>
        {seasonal.length > 0 ? (
          <section aria-labelledby="vu" className="mt-12">
            <h2 id="vu" className={heading}>{words.season}</h2>
            <p className="measure mt-1 mb-4">{words.season_text}</p>
            <ProductGrid products={seasonal} locale={locale} />
          </section>
        ) : null}
        <p className="mt-6"><a href={href(locale, "/diem-ban")} className="link inline-flex min-h-11 items-center">{words.all_points}</a></p>
      </div>
    </PageFrame>
  )
}
