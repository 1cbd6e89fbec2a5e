import type { PublicFairRow } from "@ocop/sales-point/http"
import { breadcrumbJsonLd } from "@/features/catalogue/product-json-ld"
import { PageFrame } from "@/features/shell/page-frame"
import { fairWords } from "@/i18n/fair-words"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { ButtonLink } from "@/ui/button"
import { DemoMark } from "@/ui/demo-mark"
import { JsonLd } from "@/ui/json-ld"
import { standingOf, whenInWords } from "./when"

/** Fairs: what is on now, what is to come, what was. */
export async function FairsPage({ fairs, today }: { fairs: PublicFairRow[]; today: string }) {
  const locale = await readLocale()
  const words = fairWords[locale]
  const crumbs = [{ name: words.title, path: "/hoi-cho" }]
  const of = (standing: ReturnType<typeof standingOf>) => fairs.filter((fair) => standingOf(fair, today) === standing)
  const groups = [
    { title: words.now, fairs: of("now") },
    { title: words.coming, fairs: of("coming").reverse() },
    { title: words.past, fairs: of("past") },
  ].filter((group) => group.fairs.length > 0)
  return (
    <PageFrame here="/hoi-cho">
      <JsonLd data={breadcrumbJsonLd(crumbs, locale)} />
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={crumbs} />
        <h1 className="sign text-33 text-leaf md:text-46">{words.heading}</h1>
        <p className="measure mt-2 text-18">{fairs.length === 0 ? words.none : words.lead}</p>
        {groups.map((group) => (
          <section key={group.title} className="mt-8">
            <h2 className="sign text-23 text-leaf md:text-33">{group.title}</h2>
            <ol className="mt-4 grid gap-4 md:grid-cols-2 md:gap-5">
              {group.fairs.map((fair) => (
                <li key={fair.id}><FairCard fair={fair} today={today} locale={locale} /></li>
              ))}
            </ol>
          </section>
        ))}
        <p className="mt-8"><ButtonLink look="secondary" href={href(locale, "/diem-ban")}>{words.see_points}</ButtonLink></p>
      </div>
    </PageFrame>
  )
}

function FairCard({ fair, today, locale }: { fair: PublicFairRow; today: string; locale: Locale }) {
  const words = fairWords[locale]
  const past = standingOf(fair, today) === "past"
  const [, month, day] = fair.first_day.split("-")
  return (
    <article className="relative flex h-full gap-4 rounded-card border border-line bg-card p-4 hover:border-leaf has-[.card-link:focus-visible]:outline-3 has-[.card-link:focus-visible]:outline-orange-ink md:p-5">
      <p aria-hidden="true" className={`sign grid size-16 shrink-0 content-center justify-items-center rounded-card text-center ${past ? "bg-leaf-wash text-leaf" : "bg-leaf text-honey"}`}>
        <span className="text-23">{Number(day)}</span>
        <span className="text-13">{locale === "vi" ? `thg ${Number(month)}` : new Date(`${fair.first_day}T00:00:00Z`).toLocaleDateString("en", { month: "short", timeZone: "UTC" })}</span>
      </p>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 text-14 font-semibold text-orange-ink">
          {whenInWords(fair, { today, locale })}
          {fair.demo ? <DemoMark locale={locale} /> : null}
        </p>
        <h3 className="mt-1 text-18 leading-snug font-semibold md:text-23">
          <a href={href(locale, `/hoi-cho/${fair.handle}`)} className="card-link outline-none after:absolute after:inset-0">{fair.name}</a>
        </h3>
        {fair.about ? <p className="mt-2">{fair.about}</p> : null}
        <p className="mt-2 text-14 text-quiet">
          {words.days(formatDay(fair.first_day, locale), formatDay(fair.last_day, locale))}, {words.hours(fair.opens_at, fair.closes_at)}
          <br />
          {fair.place}, {fair.commune.name}
        </p>
      </div>
    </article>
  )
}
