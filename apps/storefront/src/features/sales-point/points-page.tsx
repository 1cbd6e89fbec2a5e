import type { CommuneCard } from "@ocop/catalogue/http"
import { breadcrumbJsonLd } from "@/features/catalogue/product-json-ld"
import type { PublicFairRow } from "@ocop/sales-point/http"
import type { PointNow } from "@/data/sales-points"
import { standingOf, whenInWords } from "@/features/fair/when"
import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { pointWords } from "@/i18n/point-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { ButtonLink } from "@/ui/button"
import { Chip } from "@/ui/chip"
import { DemoMark } from "@/ui/demo-mark"
import { JsonLd } from "@/ui/json-ld"
import { directionsTo } from "./directions"
import { inOrder } from "./in-order"
import { MorePoints } from "./more-points"
import { OpeningChip } from "./opening-chip"
import { PointMap } from "./point-map"

/** More numbers would cover the picture; those beyond stand in lines by commune. */
const MOST_ON_MAP = 30
const MOST_FAIRS = 2

/** Every open point: a drawn map with numbers, and under it the same numbers with what one needs to go there. */
export async function PointsPage({ points: unsorted, communes, fairs, today }: { points: PointNow[]; communes: CommuneCard[]; fairs: PublicFairRow[]; today: string }) {
  const locale = await readLocale()
  const words = pointWords[locale]
  const points = inOrder(unsorted)
  const [numbered, more] = [points.slice(0, MOST_ON_MAP), points.slice(MOST_ON_MAP)]
  const crumbs = [{ name: words.title, path: "/diem-ban" }]
  return (
    <PageFrame here="/diem-ban">
      <JsonLd data={breadcrumbJsonLd(crumbs, locale)} />
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={crumbs} />
        <h1 className="sign text-33 text-leaf md:text-46">{words.heading}</h1>
        <FairsAhead fairs={fairs.filter((fair) => standingOf(fair, today) !== "past").reverse()} today={today} locale={locale} />
        {points.length === 0 ? (
          <div className="mt-3 grid justify-items-start gap-4">
            <p className="measure text-18">{words.none}</p>
            <ButtonLink href={href(locale, "/san-pham")}>{words.order_online}</ButtonLink>
          </div>
        ) : (
          <>
            <p className="measure mt-2 mb-5 text-18">{words.lead(points.filter((point) => point.opening.open).length, points.length)}</p>
            <PointMap points={numbered} communes={communes} today={today} locale={locale} />
            <ol className="mt-8 grid gap-4 md:grid-cols-2 md:gap-5">
              {numbered.map((point, index) => (
                <li key={point.id}>
                  <PointCard point={point} number={index + 1} today={today} locale={locale} />
                </li>
              ))}
            </ol>
            {more.length > 0 ? <MorePoints points={more} today={today} locale={locale} /> : null}
          </>
        )}
      </div>
    </PageFrame>
  )
}

/** Goods are sold there, too, for some days: nobody should learn of it too late. */
function FairsAhead({ fairs, today, locale }: { fairs: PublicFairRow[]; today: string; locale: Locale }) {
  if (fairs.length === 0) return null
  return (
    <ul className="mt-3 grid justify-items-start gap-2">
      {fairs.slice(0, MOST_FAIRS).map((fair) => (
        <li key={fair.id}>
          <a href={href(locale, `/hoi-cho/${fair.handle}`)} className="inline-flex min-h-11 flex-wrap items-center gap-x-2 rounded-card bg-honey-wash px-4 py-2 hover:underline">
            <span className="font-semibold text-orange-ink">{whenInWords(fair, { today, locale })}</span>
            <span>
              {fair.name}, {fair.place}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function PointCard({ point, number, today, locale }: { point: PointNow; number: number; today: string; locale: Locale }) {
  const words = pointWords[locale]
  return (
    <article className="relative flex h-full gap-4 rounded-card border border-line bg-card p-4 hover:border-leaf has-[.card-link:focus-visible]:outline-3 has-[.card-link:focus-visible]:outline-orange-ink md:p-5">
      <span aria-hidden="true" className={`grid size-10 shrink-0 place-items-center rounded-full text-18 font-semibold ${point.opening.open ? "bg-orange text-ink" : "bg-ink text-card"}`}>
        {number}
      </span>
      <div className="flex min-w-0 flex-1 flex-col">
        <p className="flex flex-wrap items-center gap-x-2 text-14 text-quiet">
          {words.kinds[point.kind]}
          {point.demo ? <DemoMark locale={locale} /> : null}
        </p>
        <h2 className="text-18 leading-snug font-semibold md:text-23">
          <a href={href(locale, `/diem-ban/${point.handle}`)} className="card-link outline-none after:absolute after:inset-0">
            {point.name}
          </a>
        </h2>
        <p className="mt-2"><OpeningChip opening={point.opening} today={today} locale={locale} /></p>
        {point.about ? <p className="mt-2">{point.about}</p> : null}
        <p className="mt-2 text-14 text-quiet">
          {point.address}, {words.in_commune(point.commune.name, point.commune.province)}
          <br />
          {point.opening_hours}
        </p>
        <p className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-1 pt-2">
          <a href={directionsTo(point)} rel="noreferrer" className="link relative z-[1] inline-flex min-h-11 items-center">
            {words.directions}
            <span className="sr-only">: {point.name} ({words.directions_note})</span>
          </a>
          {point.pickup ? <Chip tone="honey">{words.pickup}</Chip> : null}
        </p>
      </div>
    </article>
  )
}
