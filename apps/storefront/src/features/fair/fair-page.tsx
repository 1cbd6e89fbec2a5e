import type { CommuneCard } from "@ocop/catalogue/http"
import type { FairPage as Facts } from "@/data/fairs"
import { breadcrumbJsonLd } from "@/features/catalogue/product-json-ld"
import { directionsTo } from "@/features/sales-point/directions"
import { Shelf } from "@/features/sales-point/shelf"
import { PageFrame } from "@/features/shell/page-frame"
import { fairWords } from "@/i18n/fair-words"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { DemoMark } from "@/ui/demo-mark"
import { JsonLd } from "@/ui/json-ld"
import { Picture } from "@/ui/picture"
import { fairJsonLd } from "./fair-json-ld"
import { standingOf, whenInWords } from "./when"

const heading = "sign text-23 text-leaf md:text-33"

/** One fair: when, where, and booth by booth who is there with what. */
export async function FairPage({ fair, today, commune }: { fair: Facts; today: string; commune: CommuneCard | null }) {
  const locale = await readLocale()
  const words = fairWords[locale]
  const path = `/hoi-cho/${fair.handle}`
  const crumbs = [{ name: words.title, path: "/hoi-cho" }, { name: fair.name, path }]
  const past = standingOf(fair, today) === "past"
  const days = words.days(formatDay(fair.first_day, locale), formatDay(fair.last_day, locale))
  return (
    <PageFrame here={path}>
      <JsonLd data={breadcrumbJsonLd(crumbs, locale)} />
      <JsonLd data={fairJsonLd({ fair, locale })} />
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={crumbs} />
      </div>
      <section className={past ? "bg-ink text-card" : "trace-rays on-leaf bg-leaf text-card"}>
        <div className="wrap pt-6 pb-8 md:pt-10 md:pb-12">
          <p className="sign flex flex-wrap items-center gap-x-3 text-18 text-honey md:text-23">
            {whenInWords(fair, { today, locale })}
            {fair.demo ? <span className="rounded-[6px] bg-paper px-0.5 font-body text-14 normal-case"><DemoMark locale={locale} /></span> : null}
          </p>
          <h1 className="sign mt-2 text-33 md:text-46">{fair.name}</h1>
          <p className="mt-2 text-18 font-semibold"><span className="inline-block">{days},</span> <span className="inline-block">{words.hours(fair.opens_at, fair.closes_at)}</span></p>
          {fair.about ? <p className="measure mt-2 text-18">{fair.about}</p> : null}
        </div>
      </section>
      <div className="wrap pt-8">
        <div className="grid gap-8 lg:grid-cols-[3fr_2fr] lg:gap-12">
          <section aria-labelledby="gian">
            <h2 id="gian" className={heading}>{words.booths}</h2>
            <p className="measure mt-1 mb-5">{past ? words.booths_past : words.booths_text}</p>
            <ol className="grid gap-8">
              {fair.booths.map((booth) => (
                <li key={booth.number}>
                  <div className="mb-1 flex flex-wrap items-baseline gap-x-3">
                    <h3 className="sign text-18 text-leaf md:text-23">{words.booth(booth.number)}</h3>
                    <p className="font-semibold">
                      {booth.producers.map(({ handle, name }, index) => (
                        <span key={handle}>{index > 0 ? " · " : ""}<a href={href(locale, `/chu-the/${handle}`)} className="link inline-flex min-h-11 items-center">{name}</a></span>
                      ))}
                    </p>
                    {booth.point_handle ? <a href={href(locale, `/diem-ban/${booth.point_handle}`)} className="link ml-auto inline-flex min-h-11 items-center text-14">{words.booth_open}</a> : null}
                  </div>
                  {booth.products.length === 0 ? <p className="text-quiet">{words.no_goods}</p> : <Shelf goods={booth.products.map((product) => ({ product, units: [] }))} locale={locale} />}
                </li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="o-dau" className="content-start overflow-hidden rounded-card border border-line bg-card lg:sticky lg:top-4 lg:self-start">
            {commune?.strip ? <Picture picture={commune.strip} sizes="(min-width: 64rem) 28rem, 100vw" alt="" className="aspect-[16/5] w-full object-cover" /> : null}
            <div className="p-5">
              <h2 id="o-dau" className="sign text-18 text-leaf">{words.place}</h2>
              <p className="mt-2 font-semibold">{days}</p>
              <p>{words.hours(fair.opens_at, fair.closes_at)}</p>
              <address className="mt-2 not-italic">
                {fair.place}
                <br />
                {[fair.commune.name, fair.commune.province].filter(Boolean).join(", ")}
              </address>
              {past ? null : (
                <p className="mt-1">
                  <a href={directionsTo({ name: "", address: fair.place, commune: fair.commune, position: null })} rel="noreferrer" className="link inline-flex min-h-11 items-center">{words.directions}<span className="sr-only"> ({words.directions_note})</span></a>
                </p>
              )}
            </div>
          </section>
        </div>
        <p className="mt-8"><a href={href(locale, "/hoi-cho")} className="link inline-flex min-h-11 items-center">{words.all}</a></p>
      </div>
    </PageFrame>
  )
}
