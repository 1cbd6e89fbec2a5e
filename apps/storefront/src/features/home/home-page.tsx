import type { CommuneCard, HarvestCalendarResponse, ProducerCard, ProducerResponse } from "@ocop/catalogue/http"
import type { SalesPointView } from "@ocop/sales-point/http"
import type { Organization, WithContext } from "schema-dts"
import { readOperator } from "@/data/editorial"
import { env } from "@/data/env"
import { ProductRow } from "@/features/catalogue/product-row"
import { HarvestChart } from "@/features/season/harvest-chart"
import { bySeason, inSeasonNow, offeredNow } from "@/features/season/upcoming"
import { NothingYet } from "@/features/shell/nothing-yet"
import { PageFrame } from "@/features/shell/page-frame"
import { homeWords } from "@/i18n/home-words"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { JsonLd } from "@/ui/json-ld"
import { CertificateSearch } from "./certificate-search"
import { CommunesOnTheRidge } from "./communes-on-the-ridge"
import { Hero } from "./hero"
import { Stories } from "./stories"
import { WhereToBuy } from "./where-to-buy"

interface HomePageProps {
  calendar: HarvestCalendarResponse
  communes: CommuneCard[]
  producers: ProducerCard[]
  salesPoints: SalesPointView[]
  stories: ProducerResponse["producer"][]
}

const SHORT_CALENDAR = 8
const ROW = 10

export async function HomePage({ calendar, communes, producers, salesPoints, stories }: HomePageProps) {
  const locale = await readLocale()
  const operator = await readOperator()
  const words = homeWords[locale]
  const seasonal = bySeason(calendar.rows, calendar.month)
  const now = inSeasonNow(calendar)
  const shown = (now.length > 0 ? now : offeredNow(calendar)).slice(0, ROW)
  const heading = now.length > 0 ? words.in_season(calendar.month) : words.between_seasons
  const organization: WithContext<Organization> | null = operator.reached
    ? {
        "@context": "https://schema.org",
        "@type": "Organization",
        name: operator.value.name,
        url: env.storefrontUrl,
        address: operator.value.address,
        telephone: operator.value.phone,
        email: operator.value.email,
      }
    : null
  return (
    <PageFrame here="/">
      {organization ? <JsonLd data={organization} /> : null}
      <Hero products={shown} locale={locale} />
      {shown.length > 0 ? (
        <section aria-labelledby="dang-vu" className="wrap pt-4 md:pt-8">
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 id="dang-vu" className="sign text-23 text-leaf md:text-33">
              {heading}
            </h2>
            <a href={href(locale, now.length > 0 ? "/san-pham?mua=dang-vu" : "/san-pham")} className="link inline-flex min-h-11 items-center">
              {now.length > 0 ? words.see_all(now.length) : words.see_everything}
            </a>
          </div>
          <ProductRow products={shown} locale={locale} label={heading} first={1} />
        </section>
      ) : (
        <div className="wrap pt-8">
          <NothingYet locale={locale} />
        </div>
      )}
      {seasonal.length > 0 ? (
        <section aria-labelledby="lich" className="wrap pt-12">
          <h2 id="lich" className="sign text-23 text-leaf md:text-33">
            {words.calendar_title}
          </h2>
          <p className="measure mt-1 mb-5">{words.calendar_text}</p>
          <HarvestChart rows={seasonal.slice(0, SHORT_CALENDAR)} month={calendar.month} locale={locale} />
          <p className="mt-3">
            <a href={href(locale, "/mua-vu")} className="link inline-flex min-h-11 items-center">
              {words.calendar_more}
            </a>
          </p>
        </section>
      ) : null}
      {communes.length > 0 ? <CommunesOnTheRidge communes={communes} producers={producers} locale={locale} /> : null}
      <Stories stories={stories} locale={locale} />
      <div className="wrap grid gap-6 pt-14 lg:grid-cols-2">
        <WhereToBuy salesPoints={salesPoints} locale={locale} />
        <CertificateSearch locale={locale} />
      </div>
    </PageFrame>
  )
}
